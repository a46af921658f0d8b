/** What an editor is told about the content: a schema for each YAML file, and how to read what a check prints. */

import { globSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import settings from '../../../.vscode/settings.json' with { type: 'json' }
import { recognise } from '../../../scripts/content/folder/content-types.ts'
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostic.ts'
import { formatPretty } from '../../../scripts/diagnostics/formats/pretty.ts'

const root = join(import.meta.dirname, '../../..')
const globs = Object.entries(settings['yaml.schemas'])
const schemasOf = (path: string) => globs.filter(([, glob]) => matchesGlob(path, glob)).map(([schema]) => schema)

const files = ['content', 'tests/sites/everything'].flatMap((folder) =>
  globSync('**/*.yaml', { cwd: join(root, folder) }).map((path) => path.replaceAll('\\', '/')),
)

test.each([...new Set(files)])('%s has the schema of its kind, and no other', (path) =>
  expect(schemasOf(`content/${path}`)).toEqual([`./schemas/${recognise(path)?.type.name}.json`]),
)

test('every schema of a YAML file is there, and what it refers to', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas/common.json'), 'utf8')))
  for (const [schema] of globs)
    expect(ajv.compile(JSON.parse(readFileSync(join(root, schema), 'utf8')))).toBeTypeOf('function')
})

test('no other file has a schema', () =>
  expect(
    ['content/areas/a/b/area.yaml', 'content/README.md', 'content/areas/a/cags/x/y.yaml', 'other.yaml'].flatMap(
      schemasOf,
    ),
  ).toEqual([]))

interface Pattern {
  readonly regexp: string
  readonly kind?: 'file'
  readonly file?: number
  readonly line?: number
  readonly column?: number
  readonly severity?: number
  readonly code?: number
  readonly message?: number
}
const tasks: { tasks: { label: string; problemMatcher: { pattern: Pattern[] }[] }[] } = JSON.parse(
  readFileSync(join(root, '.vscode/tasks.json'), 'utf8'),
)
const matchers = tasks.tasks.find(({ label }) => label === 'Check the content')?.problemMatcher ?? []

/** As VS Code reads the lines: each pattern of a matcher on a line of its own, one after the other. */
function problemsIn(output: string) {
  const lines = output.split('\n')
  return lines.flatMap((_line, index) =>
    matchers.flatMap(({ pattern }) => {
      const matches = pattern.map(({ regexp }, offset) => new RegExp(regexp).exec(lines[index + offset] ?? ''))
      if (matches.includes(null)) return []
      const said = (name: 'file' | 'line' | 'column' | 'severity' | 'code' | 'message') =>
        pattern.flatMap((each, offset) => matches[offset]?.[each[name] ?? -1] ?? [])[0]
      return [[said('file'), said('line'), said('column'), said('severity'), said('code'), said('message')]]
    }),
  )
}

test('an editor finds every finding in what a check prints: its file, its place, its words', () => {
  const span = { line: 2, column: 9, endLine: 2, endColumn: 12 }
  const findings: readonly Diagnostic[] = [
    {
      severity: 'error',
      code: 'value/time',
      message: '"6pm" is not a time.',
      hint: 'Write: "18:00"',
      file: 'a.yaml',
      span,
    },
    { severity: 'warning', code: 'date/ahead', message: 'Later than today.', file: 'sheets/My Sheet.md' },
    { severity: 'error', code: 'file/name', message: 'error: this one  error  value/time', file: 'b 1:2/c.yaml', span },
  ]
  const shown = { files: new Map([['a.yaml', { text: 'x: y\nstarts: 6pm\n' }]]) }
  expect(
    problemsIn(
      `${formatPretty(findings, shown, 'content')}\n\n2 errors and 1 warning in 3 files.\nThe website was not changed.`,
    ),
  ).toEqual([
    ['content/a.yaml', '2', '9', 'error', 'value/time', '"6pm" is not a time.'],
    ['content/b 1:2/c.yaml', '2', '9', 'error', 'file/name', 'error: this one  error  value/time'],
    ['content/sheets/My Sheet.md', undefined, undefined, 'warning', 'date/ahead', 'Later than today.'],
  ])
})
