/** Findings for people and for programs. */

import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { formatJson } from '../../scripts/diagnostics/format-json.ts'
import { formatPretty } from '../../scripts/diagnostics/format-pretty.ts'

const at = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn })
const finding = (file: string, span?: Diagnostic['span']): Diagnostic => ({
  severity: 'error',
  code: 'value/time',
  message: '"6pm" is not a time.',
  file,
  ...(span && { span }),
})
const folder = (text: string) => ({ files: new Map([['a.yaml', { text }]]) })
const pretty = (text: string, span: Diagnostic['span']) =>
  formatPretty([finding('a.yaml', span)], folder(text), 'content')

test('findings come by file, line and column', () => {
  const mixed = [finding('b.yaml'), finding('a.yaml', at(10, 1, 2)), finding('a.yaml', at(9, 5, 6)), finding('a.yaml')]
  const lines = formatPretty(mixed, { files: new Map() }, 'x/').match(/^x.*$/gm)
  expect(lines).toEqual([
    'x/a.yaml  error  value/time',
    'x/a.yaml:9:5  error  value/time',
    'x/a.yaml:10:1  error  value/time',
    'x/b.yaml  error  value/time',
  ])
})

test('the place is underlined', () =>
  expect(pretty('starts: 6pm', at(1, 9, 12))).toBe(
    'content/a.yaml:1:9  error  value/time\n  "6pm" is not a time.\n  1 | starts: 6pm\n    |         ^^^',
  ))

test.each([
  ['a picture takes two columns', 'a: 🙂 6pm', at(1, 7, 10), '  1 | a: 🙂 6pm', '    |       ^^^'],
  ['a Tab is shown as one space', '\ta: 6pm', at(1, 5, 8), '  1 |  a: 6pm', '    |     ^^^'],
  [
    'signs that move the cursor are not sent to it',
    'a: \u001b[2J6pm',
    at(1, 8, 11),
    '  1 | a: \ufffd[2J6pm',
    '    |        ^^^',
  ],
])('%s', (_what, text, span, line, carets) => expect(pretty(text, span).split('\n').slice(2)).toEqual([line, carets]))

test('a long line is cut around its place', () => {
  const [, , line = '', carets = ''] = pretty(`${'a'.repeat(300)}6pm${'b'.repeat(300)}`, at(1, 301, 304)).split('\n')
  expect(line.length).toBeLessThan(112)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('6pm')
})

test('for programs a finding has these fields and no others', () => {
  const range = at(3, 9, 12)
  const fixed: Diagnostic = {
    ...finding('areas/a/area.yaml', range),
    hint: 'Write: "18:00"',
    fix: { range, text: '"18:00"' },
  }
  expect(JSON.parse(formatJson([fixed, finding('a.yaml')], './content'))).toEqual({
    diagnostics: [
      { severity: 'error', code: 'value/time', message: '"6pm" is not a time.', file: './content/a.yaml' },
      {
        severity: 'error',
        code: 'value/time',
        message: '"6pm" is not a time.',
        hint: 'Write: "18:00"',
        file: './content/areas/a/area.yaml',
        line: 3,
        column: 9,
        endLine: 3,
        endColumn: 12,
        fix: { range, text: '"18:00"' },
      },
    ],
  })
})
