/** Findings for people and for programs. */

import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { isColoured } from '../../../scripts/commands/command-line/colour.ts'
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostic.ts'
import { formatJson } from '../../../scripts/diagnostics/formats/json.ts'
import { coloured } from '../../../scripts/diagnostics/formats/paint.ts'
import { formatPretty } from '../../../scripts/diagnostics/formats/pretty.ts'

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

test('colours only repeat what the words say', () => {
  const diagnostics: readonly Diagnostic[] = [
    finding('a.yaml', at(1, 9, 12)),
    { ...finding('b.yaml'), severity: 'warning' },
  ]
  const shown = folder('starts: 6pm')
  const painted = formatPretty(diagnostics, shown, 'content', coloured)
  expect(stripVTControlCharacters(painted)).toBe(formatPretty(diagnostics, shown, 'content'))
  expect(painted).toContain('\u001b[1;31merror\u001b[22;39m')
  expect(painted).toContain('\u001b[1;31m^^^\u001b[22;39m')
  expect(painted).toContain('\u001b[1;33mwarning\u001b[22;39m')
})

test.each([
  ['a terminal', { isTTY: true }, {}, true],
  ['a file', {}, {}, false],
  ['a terminal without colours', { isTTY: true }, { TERM: 'dumb' }, false],
  ['a terminal of somebody who wants none', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['an empty wish is none (no-color.org)', { isTTY: true }, { NO_COLOR: '' }, true],
  ['a log that shows colours', {}, { FORCE_COLOR: '1' }, true],
  ['a log that says it shows none', { isTTY: true }, { FORCE_COLOR: '0' }, false],
  ['both: a wish comes first', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('colour for %s', (_what, stream, environment, expected) => expect(isColoured(stream, environment)).toBe(expected))

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
