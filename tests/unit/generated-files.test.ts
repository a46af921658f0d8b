/** What is committed is what the schemas and the table of codes give today. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fieldTable } from '../../scripts/commands/generate/field-tables.ts'
import { wholeSchemas } from '../../scripts/commands/generate/schemas.ts'
import { generatedFiles } from '../../scripts/commands/generate.ts'

const root = join(import.meta.dirname, '../..')

test('"npm run generate" would change nothing', async () => {
  for (const [path, text] of await generatedFiles()) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
})

test('every field has a description in words, which is a hint, a tooltip and a row of the guide', () => {
  const lacking = [...wholeSchemas()].flatMap(([name, schema]) =>
    fieldTable(schema)
      .split('\n')
      .slice(2)
      .filter((row) => /\| {1,2}\|$/.test(row))
      .map((row) => `${name}: ${row}`),
  )
  expect(lacking).toEqual([])
})

test('a table names the fields of entries after the field they belong to', () => {
  expect(
    fieldTable({
      required: ['officers'],
      properties: {
        officers: { description: 'Who is there.', items: { properties: { role: { description: 'One | two.' } } } },
      },
    }),
  ).toBe(`| field | needed | what it is |
| --- | --- | --- |
| \`officers\` | yes | Who is there. |
| \`officers\` › \`role\` |  | One \\| two. |`)
})
