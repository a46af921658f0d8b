/** Reads a content folder without checking it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'

export interface BareCag {
  readonly address: string
  readonly type: string
  /** `first Tuesday`; empty where it meets on single dates. */
  readonly meets: string
  /** `7pm`, `10.30am` */
  readonly starts: string
  /** The id of its venue. */
  readonly venue: string
}

export interface BareCagType {
  readonly name: string
  readonly introduction: string
  readonly expect: readonly string[]
}

export interface BareNotes {
  readonly address: string
  readonly title: string
  readonly date: string
  /** The day on which they were agreed; empty where they were not. */
  readonly agreed: string
  readonly people: readonly string[]
  readonly actions: readonly string[]
  readonly body: string
}

export interface BareOfficer {
  readonly role: string
  readonly name: string
  readonly phone: string
}

export interface BareContact {
  readonly phone: string
  readonly email: string
  readonly purpose: string
}

export interface BareArea {
  readonly address: string
  readonly name: string
  readonly summary: string
  readonly about: string
  readonly contact: BareContact
  readonly officers: readonly BareOfficer[]
  readonly cags: readonly BareCag[]
  readonly notes: readonly BareNotes[]
}

export interface BareGroup {
  readonly address: string
  readonly name: string
  readonly about: string
  readonly notes: readonly BareNotes[]
}

export interface BareVenue {
  readonly address: string
  readonly name: string
  readonly street: string
  readonly postcode: string
}

export interface BareDiagram {
  readonly title: string
  readonly description: string
  readonly steps: readonly { readonly label: string; readonly text: string }[]
}

export interface BareSheet {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly summary: string
  readonly body: string
}

type Fields = Readonly<Record<string, unknown>>

export interface BareSite {
  readonly name: string
  readonly about: string
  readonly url: string
  readonly contact: BareContact
  readonly funders: readonly string[]
  /** These three by their ids. */
  readonly cagTypes: ReadonlyMap<string, BareCagType>
  readonly diagrams: ReadonlyMap<string, BareDiagram>
  readonly venues: ReadonlyMap<string, BareVenue>
  readonly sheets: readonly BareSheet[]
  readonly groups: readonly BareGroup[]
  readonly areas: readonly BareArea[]
}

/** Throws where a file that every content has is missing, or where YAML cannot be read. */
export function readBare(folder: string): BareSite {
  const yamlAt = (path: string): Fields =>
    fields(load(readFileSync(join(folder, path), 'utf8'), { schema: FAILSAFE_SCHEMA }))
  const names = (path: string): readonly string[] => {
    try {
      return readdirSync(join(folder, path)).sort()
    } catch {
      return []
    }
  }
  const document = (path: string): readonly [Fields, string] => {
    const whole = readFileSync(join(folder, path), 'utf8')
    const end = whole.indexOf('\n---\n', 3)
    return [fields(load(whole.slice(4, end + 1), { schema: FAILSAFE_SCHEMA })), whole.slice(end + 5)]
  }
  const roles = yamlAt('roles.yaml')
  const roleName = (id: string): string => text(fields(roles[id]), 'name')
  const byId = <Read>(path: string, read: (data: Fields, id: string) => Read): ReadonlyMap<string, Read> =>
    new Map(names(path).map((file) => [stem(file), read(yamlAt(`${path}/${file}`), stem(file))]))
  const cagOf = (area: string, file: string): BareCag => {
    const data = yamlAt(`areas/${area}/cags/${file}`)
    return {
      address: `/areas/${area}/cags/${stem(file)}/`,
      type: stem(file),
      meets: text(data, 'meets'),
      starts: clock(text(data, 'starts')),
      venue: text(data, 'venue'),
    }
  }
  const notesIn = (owner: string): readonly BareNotes[] =>
    names(`${owner}/meetings`).map((file) => {
      const [data, body] = document(`${owner}/meetings/${file}`)
      return {
        address: `/${owner}/meetings/${stem(file)}/`,
        title: text(data, 'title'),
        date: /^[\d-]*\d/.exec(file)?.[0] ?? '',
        agreed: text(data, 'agreed_on'),
        people: ['present', 'apologies', 'authors'].flatMap((key) => listOf(data[key])).map(String),
        actions: listOf(data.actions).map((action) => text(fields(action), 'action')),
        body,
      }
    })
  const areaOf = (id: string): BareArea => {
    const data = yamlAt(`areas/${id}/area.yaml`)
    return {
      address: `/areas/${id}/`,
      name: text(data, 'name'),
      summary: text(data, 'summary'),
      about: names(`areas/${id}`).includes('about.md')
        ? readFileSync(join(folder, `areas/${id}/about.md`), 'utf8')
        : '',
      contact: contactOf(data),
      officers: listOf(data.officers).map((officer) => {
        const of = fields(officer)
        return { role: roleName(text(of, 'role')), name: text(of, 'name'), phone: text(of, 'phone') }
      }),
      cags: names(`areas/${id}/cags`).map((file) => cagOf(id, file)),
      notes: notesIn(`areas/${id}`),
    }
  }
  const partnership = yamlAt('partnership.yaml')
  return {
    name: text(partnership, 'name'),
    about: text(partnership, 'about'),
    url: text(partnership, 'url'),
    contact: contactOf(partnership),
    funders: Object.values(yamlAt('funding.yaml')).map((funder) => text(fields(funder), 'statement')),
    cagTypes: byId('cag-types', (data) => ({
      name: text(data, 'name'),
      introduction: text(data, 'introduction'),
      expect: listOf(data.expect).map((who) =>
        typeof who === 'string' ? roleName(who) : text(fields(who), 'as') || roleName(text(fields(who), 'role')),
      ),
    })),
    diagrams: byId('diagrams', (data) => ({
      title: text(data, 'title'),
      description: text(data, 'description'),
      steps: listOf(data.steps)
        .map(fields)
        .map((step) => ({ label: text(step, 'label'), text: text(step, 'text') })),
    })),
    venues: byId('venues', (data, id) => ({
      address: `/venues/${id}/`,
      name: text(data, 'name'),
      street: text(data, 'address'),
      postcode: text(data, 'postcode'),
    })),
    sheets: names('sheets').map((file) => {
      const [data, body] = document(`sheets/${file}`)
      const title = text(data, 'title')
      const shortTitle = text(data, 'short_title') || title
      return { id: stem(file), title, shortTitle, summary: text(data, 'summary'), body }
    }),
    groups: names('groups').map((id) => {
      const data = yamlAt(`groups/${id}/group.yaml`)
      const [name, about] = [text(data, 'name'), text(data, 'about')]
      return { address: `/groups/${id}/`, name, about, notes: notesIn(`groups/${id}`) }
    }),
    areas: names('areas').map(areaOf),
  }
}

const contactOf = (of: Fields): BareContact => ({
  phone: text(of, 'contact', 'phone'),
  email: text(of, 'contact', 'email'),
  purpose: text(of, 'contact', 'purpose'),
})

/** `7pm` of `19:00`, `10.30am` of `10:30`. */
function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (time === '') return ''
  return `${hours % 12 || 12}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`
}

/** The text of a field at a path of keys; empty where there is none. */
const text = (of: Fields, ...keys: readonly string[]): string => {
  const [key = '', ...deeper] = keys
  const value = of[key]
  if (deeper.length > 0) return text(fields(value), ...deeper)
  return typeof value === 'string' ? value : ''
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const fields = (value: unknown): Fields => (isFields(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const stem = (file: string): string => file.replace(/\.\w+$/, '')
