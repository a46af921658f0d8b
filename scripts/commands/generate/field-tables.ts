/** The tables of fields in the editor's guide, made from the schemas. */

import type { Schema } from './schemas.ts'

/** The guide with a table between each pair of its marks: `<!-- fields: area -->` and `<!-- /fields -->`. */
export function withFieldTables(guide: string, schemas: ReadonlyMap<string, Schema>): string {
  return guide.replace(/(<!-- fields: ([a-z-]+) -->\n)[\s\S]*?(<!-- \/fields -->)/g, (_all, open, name, close) => {
    const schema = schemas.get(name)
    if (schema === undefined)
      throw new Error(`The guide asks for the fields of "${name}", and no schema has that name.`)
    return `${open}\n${fieldTable(schema)}\n\n${close}`
  })
}

/** One row a field; the fields of a list's entries and of groups follow the field they belong to. */
export function fieldTable(schema: Schema): string {
  const named = schema.additionalProperties
  const rows = rowsOf(typeof named === 'object' ? named : schema, '')
  return ['| field | needed | what it is |', '| --- | --- | --- |', ...rows].join('\n')
}

function rowsOf({ properties = {}, required = [] }: Schema, before: string): readonly string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const needed = required.includes(name) ? 'yes' : ''
    const row = `| ${before}\`${name}\` | ${needed} | ${cell(field)} |`
    return [row, ...innerSchemas(field).flatMap((inner) => rowsOf(inner, `${before}\`${name}\` › `))]
  })
}

const innerSchemas = (field: Schema): readonly Schema[] => [field, ...(field.items?.anyOf ?? [field.items ?? {}])]

/** A description, the words to choose from where it does not name them, and an example. */
function cell({ description = '', enum: ownWords, items, examples }: Schema): string {
  const words = ownWords ?? items?.enum ?? []
  const choice = words.some((word) => !description.includes(word)) ? `One of: ${words.join(', ')}.` : ''
  const example = examples?.[0] === undefined ? '' : `For example: \`${examples[0]}\``
  return [description, choice, example]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('|', '\\|')
}
