/** Reads a content folder without checking it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'

export interface BareCag {
  readonly address: string
  readonly name: string
  readonly when: string
  readonly expect: readonly string[]
}

export interface BareNotes {
  readonly address: string
  readonly title: string
  readonly date: string
  readonly people: readonly string[]
  readonly actions: readonly string[]
  readonly body: string
}

export interface BareArea {
  readonly address: string
  readonly name: string
  readonly summary: string
  readonly phone: string
  readonly purpose: string
  readonly officers: readonly string[]
  readonly cags: readonly BareCag[]
  readonly notes: readonly BareNotes[]
}

export interface BareSheet {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly body: string
}

type Fields = Readonly<Record<string, unknown>>

export interface BareSite {
  readonly partnership: Fields
  readonly funders: readonly string[]
  readonly venues: readonly (Fields & { readonly id: string })[]
  readonly sheets: readonly BareSheet[]
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
  const cagTypes = new Map(names('cag-types').map((file) => [stem(file), yamlAt(`cag-types/${file}`)]))
  const cagOf = (area: string, file: string): BareCag => {
    const data = yamlAt(`areas/${area}/cags/${file}`)
    const type = cagTypes.get(stem(file)) ?? {}
    return {
      address: `/areas/${area}/cags/${stem(file)}/`,
      name: text(type, 'name'),
      when: `${text(data, 'meets')}, ${text(data, 'starts')}`,
      expect: listOf(type.expect).map((who) => (typeof who === 'string' ? roleName(who) : text(fields(who), 'as'))),
    }
  }
  const notesOf = (area: string, file: string): BareNotes => {
    const [data, body] = document(`areas/${area}/meetings/${file}`)
    return {
      address: `/areas/${area}/meetings/${stem(file)}/`,
      title: text(data, 'title'),
      date: file.slice(0, 10),
      people: [...listOf(data.present), ...listOf(data.authors)].map(String),
      actions: listOf(data.actions).map((action) => text(fields(action), 'action')),
      body,
    }
  }
  return {
    partnership: yamlAt('partnership.yaml'),
    funders: Object.values(yamlAt('funding.yaml')).map((funder) => text(fields(funder), 'statement')),
    venues: names('venues').map((file) => ({ ...yamlAt(`venues/${file}`), id: stem(file) })),
    sheets: names('sheets').map((file) => {
      const [data, body] = document(`sheets/${file}`)
      return { id: stem(file), title: text(data, 'title'), summary: text(data, 'summary'), body }
    }),
    areas: names('areas').map((id) => {
      const data = yamlAt(`areas/${id}/area.yaml`)
      return {
        address: `/areas/${id}/`,
        name: text(data, 'name'),
        summary: text(data, 'summary'),
        phone: text(data, 'contact', 'phone'),
        purpose: text(data, 'contact', 'purpose'),
        officers: listOf(data.officers).map((officer) => {
          const of = fields(officer)
          return `${roleName(text(of, 'role'))}: ${text(of, 'name')} ${text(of, 'phone')}`
        }),
        cags: names(`areas/${id}/cags`).map((file) => cagOf(id, file)),
        notes: names(`areas/${id}/meetings`).map((file) => notesOf(id, file)),
      }
    }),
  }
}

/** The text of a field at a path of keys; empty where there is none. */
export const text = (of: Fields, ...keys: readonly string[]): string => {
  const [key = '', ...deeper] = keys
  const value = of[key]
  if (deeper.length > 0) return text(fields(value), ...deeper)
  return typeof value === 'string' ? value : ''
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const fields = (value: unknown): Fields => (isFields(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const stem = (file: string): string => file.replace(/\.\w+$/, '')
