/** The page about the open data: which files there are, and what each field in them means. */

import { dateColumns } from '../feeds/dates-csv.ts'
import { availableData, dataSchemas } from '../feeds/open-data.ts'
import { addresses, areaDataAddress, dataSchemaAddress } from '../routes.ts'
import type { Frame } from './frame/frame.ts'
import type { Material } from './material/material.ts'

export interface DataPage {
  readonly frame: Frame
  readonly files: readonly DataFile[]
  readonly calendar: boolean
  readonly feed: boolean
}

export interface DataFile {
  /** For the heading's address. */
  readonly id: string
  readonly title: string
  readonly about: string
  /** The file; of many alike the first, as a sample. */
  readonly address: string
  /** `/data/areas/….json`, where there is one for each area. */
  readonly pattern?: string
  readonly schema?: string
  readonly fields: readonly DataField[]
}

export interface DataField {
  /** `groups › dates › venue` */
  readonly name: string
  readonly about: string
  readonly always: boolean
}

/** None where there is nothing to give. */
export function dataPages(material: Material): readonly DataPage[] {
  const { site, frame, sections } = material
  if (!sections.has('data')) return []
  const there = availableData(site)
  const [sample] = site.areas
  const files = [
    ...(there.areas ? [described('areas', addresses.areasData)] : []),
    ...(sample ? [{ ...described('area', areaDataAddress(sample.id)), pattern: areaDataAddress('…') }] : []),
    ...(there.meetings ? [described('meetings', addresses.meetingsData)] : []),
    ...(there.dates ? [dates] : []),
  ]
  const own = frame({
    address: addresses.data,
    title: 'Open data',
    description: `The areas, dates and meeting notes of ${site.partnership.name} as files for other people’s programs.`,
    section: 'data',
  })
  return [{ frame: own, files, calendar: there.dates, feed: own.feed !== undefined }]
}

const dates: DataFile = {
  id: 'dates',
  title: 'Dates',
  about:
    'Every date to come, as a table. In Excel open it by Data, From Text/CSV, or letters such as ŵ and ’ come out wrong.',
  address: addresses.datesData,
  fields: Object.entries(dateColumns).map(([name, about]) => ({ name, about, always: true })),
}

/** As much of JSON Schema as the descriptions use. */
interface Description {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Description>>
  readonly items?: Description
}

function described(name: keyof typeof dataSchemas, address: string): DataFile {
  const schema: Description = dataSchemas[name]
  return {
    id: name,
    title: schema.title ?? name,
    about: schema.description ?? '',
    address,
    schema: dataSchemaAddress(name),
    fields: fieldsOf(schema, ''),
  }
}

/** The fields of a list's entries and of groups follow the field they belong to. */
const fieldsOf = ({ properties = {}, required = [] }: Description, before: string): readonly DataField[] =>
  Object.entries(properties).flatMap(([name, field]) => [
    { name: before + name, about: field.description ?? '', always: required.includes(name) },
    ...[field, field.items ?? {}].flatMap((inner) => fieldsOf(inner, `${before}${name} › `)),
  ])
