/** Open data: the facts of the site for other people's programs, with a schema for each file. */

import areaSchema from '../../schemas/data/area.json' with { type: 'json' }
import areasSchema from '../../schemas/data/areas.json' with { type: 'json' }
import meetingsSchema from '../../schemas/data/meetings.json' with { type: 'json' }
import { isDated } from '../model/schedule.ts'
import type { Site } from '../model/site.ts'
import { addresses, areaDataAddress, dataSchemaAddress } from '../routes.ts'
import { absoluteOn } from './absolute.ts'
import { areaData, areaInList } from './area-data.ts'
import { datesCsv } from './dates-csv.ts'
import { largeParts } from './large-parts.ts'
import { notesData } from './notes-data.ts'

/** The kinds of data, by the name in their addresses. */
export const dataSchemas = { areas: areasSchema, area: areaSchema, meetings: meetingsSchema } as const

/** The kinds of data that a site has: none is published empty. */
export const availableData = ({ areas, groups }: Pick<Site, 'areas' | 'groups'>) => ({
  areas: areas.length > 0,
  meetings: [...areas, ...groups].some(({ notes }) => notes.some(({ status }) => status !== 'draft')),
  dates: areas.some(({ cags }) => cags.some(isDated)),
})

interface DataFile {
  readonly address: string
  readonly content: string
  /** Whether this is a part of the table of dates, which has a row for every meeting. */
  readonly isPart?: true
}

/** Each file is made when it is taken. */
export function* openData(site: Site, today: Temporal.PlainDate): Iterable<DataFile> {
  const { name, url } = site.partnership
  const absolute = absoluteOn(url)
  const described = (schema: keyof typeof dataSchemas) => ({ $schema: absolute(dataSchemaAddress(schema)) })
  const there = availableData(site)
  if (there.areas) {
    const areas = site.areas.map((area) => areaInList(area, absolute))
    yield json(addresses.areasData, { ...described('areas'), partnership: name, areas })
    for (const area of site.areas)
      yield json(areaDataAddress(area.id), { ...described('area'), ...areaData(area, today, absolute) })
  }
  if (there.meetings) yield json(addresses.meetingsData, { ...described('meetings'), notes: notesData(site, absolute) })
  if (there.dates)
    for (const content of largeParts(datesCsv(site.areas, today, absolute)))
      yield { address: addresses.datesData, content, isPart: true }
  const schemas = [...(there.areas ? areaSchemas : []), ...(there.meetings ? meetingSchemas : [])]
  for (const schema of schemas) {
    const address = dataSchemaAddress(schema)
    yield json(address, { ...dataSchemas[schema], $id: absolute(address) })
  }
}

const areaSchemas = ['areas', 'area'] as const
const meetingSchemas = ['meetings'] as const

const json = (address: string, content: object): DataFile => ({ address, content: `${JSON.stringify(content)}\n` })
