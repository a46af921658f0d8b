/** The facts of the site for other people's programs, each file with its description beside it. */

import areaSchema from '../../schemas/data/area.json' with { type: 'json' }
import areasSchema from '../../schemas/data/areas.json' with { type: 'json' }
import meetingsSchema from '../../schemas/data/meetings.json' with { type: 'json' }
import { isDated } from '../model/schedule.ts'
import type { Site } from '../model/site.ts'
import { addresses, areaDataAddress, dataSchemaAddress } from '../routes.ts'
import { areaData, areaInList } from './area-data.ts'
import { datesCsv } from './dates-csv.ts'
import { notesData } from './notes-data.ts'

/** By the name in their address. */
export const dataSchemas = { areas: areasSchema, area: areaSchema, meetings: meetingsSchema } as const

/** Which kinds of data a site has: nothing is published empty. */
export const dataThereIs = ({ areas, groups }: Pick<Site, 'areas' | 'groups'>) => ({
  areas: areas.length > 0,
  meetings: [...areas, ...groups].some(({ notes }) => notes.some(({ status }) => status !== 'draft')),
  dates: areas.some(({ cags }) => cags.some(isDated)),
})

export function openData(
  site: Site,
  today: Temporal.PlainDate,
): readonly { readonly address: string; readonly content: string }[] {
  const { name, url } = site.partnership
  const absolute = (address: string): string => new URL(address, url).href
  const described = (schema: keyof typeof dataSchemas) => ({ $schema: absolute(dataSchemaAddress(schema)) })
  const there = dataThereIs(site)
  const schemas: readonly (keyof typeof dataSchemas)[] = [
    ...(there.areas ? (['areas', 'area'] as const) : []),
    ...(there.meetings ? (['meetings'] as const) : []),
  ]
  return [
    ...(there.areas
      ? [
          json(addresses.areasData, {
            ...described('areas'),
            partnership: name,
            areas: site.areas.map((area) => areaInList(area, absolute)),
          }),
          ...site.areas.map((area) =>
            json(areaDataAddress(area.id), { ...described('area'), ...areaData(area, today, absolute) }),
          ),
        ]
      : []),
    ...(there.meetings
      ? [json(addresses.meetingsData, { ...described('meetings'), notes: notesData(site, absolute) })]
      : []),
    ...(there.dates ? [{ address: addresses.datesData, content: datesCsv(site.areas, today, absolute) }] : []),
    ...schemas.map((schema) => {
      const address = dataSchemaAddress(schema)
      return json(address, { ...dataSchemas[schema], $id: absolute(address) })
    }),
  ]
}

const json = (address: string, content: object) => ({ address, content: `${JSON.stringify(content)}\n` })
