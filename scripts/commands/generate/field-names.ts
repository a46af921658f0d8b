/**
 * The names of fields in all schemas, written out as a program: which there are, which are lists, and what stands
 * under and beside them.
 */

import type { Schema } from './schemas.ts'

/** The text of scripts/content/schemas/field-names.generated.ts. */
export function fieldNames(schemas: ReadonlyMap<string, Schema>): string {
  const names = new Set<string>()
  const lists = new Set<string>()
  const groups = new Map<string, Set<string>>()
  const neighbours = new Map<string, Set<string>>()
  for (const fields of everyGroup(schemas))
    for (const [name, { type, properties, items }] of Object.entries(fields)) {
      names.add(name)
      if (type === 'array') lists.add(name)
      const within = Object.keys(properties ?? items?.properties ?? {})
      if (within.length === 0) continue
      groups.set(name, (groups.get(name) ?? new Set()).union(new Set(within)))
      neighbours.set(name, (neighbours.get(name) ?? new Set()).union(new Set(Object.keys(fields))))
    }
  return `/** Every name that a field has in one schema or another. Made by "npm run generate": do not edit. */

${setOf('fieldNames', names)}
/** Those that are a list in one schema at least. */
${setOf('listNames', lists)}
/** The fields that stand under a field, in one schema or another. */
${setsOf('fieldsUnder', groups)}
/** The fields that stand beside those that have fields under them, in one schema or another. */
${setsOf('fieldsBeside', neighbours)}`
}

/** The fields that stand together, wherever in a schema. */
function everyGroup(schemas: ReadonlyMap<string, Schema>): readonly Readonly<Record<string, Schema>>[] {
  const found: Readonly<Record<string, Schema>>[] = []
  JSON.stringify([...schemas.values()], (key, value) => {
    if (key === 'properties' && typeof value === 'object' && value !== null) found.push(value)
    return value
  })
  return found
}

function setOf(name: string, words: ReadonlySet<string>): string {
  const rows = [...words].sort().map((word) => `  '${word}',\n`)
  return `export const ${name}: ReadonlySet<string> = new Set([\n${rows.join('')}])\n`
}

function setsOf(name: string, sets: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = Array.from(sets, ([key, words]) => `  ['${key}', new Set(['${[...words].join("', '")}'])],\n`)
  return `export const ${name}: ReadonlyMap<string, ReadonlySet<string>> = new Map([\n${rows.sort().join('')}])\n`
}
