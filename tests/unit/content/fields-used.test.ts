/** Every field that content may have is used by a folder that is built in tests: none goes unseen. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Schema, wholeSchemas } from '../../../scripts/commands/generate/schemas.ts'
import { readContentFolder } from '../../../scripts/content/folder/content-folder.ts'
import { readSources } from '../../../scripts/content/reading/sources.ts'

const project = join(import.meta.dirname, '../../..')
const schemas = wholeSchemas()

/** `area.officers[].phone`, and of a choice each of its words: `area.status=draft`. */
function fieldsOf(schema: Schema, path: string): readonly string[] {
  const inside = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => fieldsOf(field, `${path}.${name}`)),
    ...(typeof schema.additionalProperties === 'object' ? fieldsOf(schema.additionalProperties, `${path}.*`) : []),
    ...(schema.items ? fieldsOf(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((choice) => fieldsOf(choice, path)),
  ]
  return [path, ...(schema.enum ?? []).map((word) => `${path}=${word}`), ...inside]
}

/** The same paths, of what a file says. */
function fieldsIn(schema: Schema, value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    const entry = schema.items ?? {}
    return [path, ...value.flatMap((each) => fieldsIn(entry, each, `${path}[]`))]
  }
  if (typeof value !== 'object' || value === null) return [path, `${path}=${value}`]
  const fields = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties)?.properties
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) =>
      fieldsIn(fields?.[name] ?? anyName(schema), inner, fields?.[name] ? `${path}.${name}` : `${path}.*`),
    ),
  ]
}

const anyName = ({ additionalProperties }: Schema): Schema =>
  typeof additionalProperties === 'object' ? additionalProperties : {}

function fieldsUsed(folder: string): readonly string[] {
  const sources = readSources(readContentFolder(join(project, folder)))
  return [...schemas].flatMap(([name, schema]) =>
    Object.entries(sources)
      .filter(([kind]) => kind === name)
      .flatMap(([, files]) => files)
      .flatMap((file) => ('data' in file ? fieldsIn(schema, file.data, name) : [])),
  )
}

const every = new Set([...schemas].flatMap(([name, schema]) => fieldsOf(schema, name)))
function unused(folders: readonly string[]): readonly string[] {
  const used = new Set(folders.flatMap(fieldsUsed))
  return [...every].filter((field) => !used.has(field))
}

test('content/ and tests/sites/everything use every field and every choice', () => {
  expect(every.size).toBeGreaterThan(100)
  expect(unused(['content', 'tests/sites/everything'])).toEqual([])
})

test('a field that no folder uses is found', () => {
  expect(unused(['tests/sites/minimal'])).toEqual(expect.arrayContaining(['venue.phone', 'notes.status=draft']))
})
