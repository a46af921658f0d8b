/** Validators written out as a program, so that a build compiles none and runs where code from strings is forbidden. */

import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { formats } from '../../content/schemas/formats.ts'
import type { Schema } from './schemas.ts'

const banner = `// One validator a schema. Made by "npm run generate": do not edit.
import { createRequire } from 'node:module'
import { formats } from './formats.ts'
const require = createRequire(import.meta.url)
`

/** The text of scripts/content/schemas/validators.generated.js. */
export function validators(schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: true,
    ownProperties: true,
    strict: true,
    strictTuples: false,
    verbose: true,
    formats: { ...annotations(schemas), ...formats },
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  })
  const names = [...schemas.keys()]
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const exported = Object.fromEntries(names.map((name) => [exportName(name), name]))
  return banner + standaloneCode.default(ajv, exported).replace('"use strict";', '')
}

/** The text of scripts/content/schemas/validators.generated.d.ts. */
export function validatorTypes(schemas: ReadonlyMap<string, Schema>): string {
  const lines = [...schemas.keys()].map((name) => `export declare const ${exportName(name)}: Validator<'${name}'>`)
  return `/** One validator a schema. Made by "npm run generate": do not edit. */

import type { ErrorObject } from 'ajv'
import type { SourceTypes } from './source-types.generated.ts'

export interface Validator<Name extends keyof SourceTypes> {
  (data: unknown): data is SourceTypes[Name]
  errors?: readonly ErrorObject[] | null
}

${lines.join('\n')}
`
}

/** The text of scripts/content/schemas/field-names.generated.ts. */
export function fieldNames(schemas: ReadonlyMap<string, Schema>): string {
  const names = new Set<string>()
  const lists = new Set<string>()
  const groups = new Map<string, Set<string>>()
  const neighbours = new Map<string, Set<string>>()
  JSON.stringify([...schemas.values()], (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const [name, { type, properties, items }] of Object.entries(value)) {
        names.add(name)
        if (type === 'array') lists.add(name)
        const within = Object.keys(properties ?? items?.properties ?? {})
        if (within.length === 0) continue
        groups.set(name, (groups.get(name) ?? new Set()).union(new Set(within)))
        neighbours.set(name, (neighbours.get(name) ?? new Set()).union(new Set(Object.keys(value))))
      }
    return value
  })
  return `/** Every name that a field has in one schema or another. Made by "npm run generate": do not edit. */

${setOf('fieldNames', names)}
/** Those that are a list in one schema at least. */
${setOf('listNames', lists)}
/** The fields that stand under a field, in one schema or another. */
${setsOf('fieldsUnder', groups)}
/** The fields that stand beside those that have fields under them, in one schema or another. */
${setsOf('fieldsBeside', neighbours)}`
}

function setOf(name: string, words: ReadonlySet<string>): string {
  const rows = [...words].sort().map((word) => `  '${word}',\n`)
  return `export const ${name}: ReadonlySet<string> = new Set([\n${rows.join('')}])\n`
}

function setsOf(name: string, sets: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = Array.from(sets, ([key, words]) => `  ['${key}', new Set(['${[...words].join("', '")}'])],\n`)
  return `export const ${name}: ReadonlyMap<string, ReadonlySet<string>> = new Map([\n${rows.sort().join('')}])\n`
}

/** `cag-type` is exported as `cagType`. */
const exportName = (name: string): string => name.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase())

/** Every word that a schema gives as `format`: most only name what the pattern beside them means. */
function annotations(schemas: ReadonlyMap<string, Schema>): Record<string, true> {
  const words = JSON.stringify([...schemas.values()]).matchAll(/"format":"([^"]+)"/g)
  return Object.fromEntries(Array.from(words, ([, word = '']) => [word, true]))
}
