/** Findings for other programs, read back; and content that means harm, echoed in every format. */

import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { formatGithub } from '../../scripts/diagnostics/format-github.ts'
import { formatHtml } from '../../scripts/diagnostics/format-html.ts'
import { formatJunit } from '../../scripts/diagnostics/format-junit.ts'
import { formatSarif } from '../../scripts/diagnostics/format-sarif.ts'
import { formats } from '../../scripts/diagnostics/formats.ts'
import { parseXml } from '../support/strict-xml.ts'

const at = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn })
const error: Diagnostic = {
  severity: 'error',
  code: 'value/time',
  message: '"6pm" is not a time on the 24-hour clock.',
  hint: 'Write: "18:00"',
  file: 'areas/canalside/cags/a.yaml',
  span: at(2, 9, 12),
  fix: { range: at(2, 9, 12), text: '"18:00"' },
}
const warning: Diagnostic = { severity: 'warning', code: 'date/ahead', message: 'Later than today.', file: 'a.yaml' }
const folder = {
  files: new Map([
    ['areas/canalside/cags/a.yaml', { text: 'lasts: 2 hours\nstarts: 6pm\n' }],
    ['good.yaml', { text: 'name: Good\n' }],
  ]),
}

test('github: a workflow command a finding, errors first', () =>
  expect(formatGithub([warning, error], './content').split('\n')).toEqual([
    '::error file=content/areas/canalside/cags/a.yaml,line=2,endLine=2,col=9,endColumn=11,title=value/time::"6pm" is not a time on the 24-hour clock.%0AWrite: "18:00"',
    '::warning file=content/a.yaml,title=date/ahead::Later than today.',
  ]))

test('github: ends of properties and of commands inside values are escaped', () =>
  expect(formatGithub([{ ...warning, file: 'a:b,c.yaml', message: '100%, at: 5\r\nhere' }], 'x%')).toBe(
    '::warning file=x%25/a%3Ab%2Cc.yaml,title=date/ahead::100%25, at: 5��here',
  ))

test('github: ten are shown, the errors among them, and the rest is counted', () => {
  const many = [...Array.from({ length: 12 }, () => warning), error, error]
  const lines = formatGithub(many, 'content').split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    ...Array.from({ length: 2 }, () => '::error'),
    ...Array.from({ length: 8 }, () => '::warning'),
    'And',
  ])
  expect(lines.at(-1)).toBe('And 4 more, which GitHub would not show: "npm run check" lists them all.')
  expect(formatGithub(many.slice(0, 10), 'content')).not.toContain('more')
})

test('sarif: rules from the table of codes, places in UTF-16 units, relative addresses', () => {
  const log = JSON.parse(formatSarif([warning, error], './content'))
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['date/ahead', 'value/time'])
  expect(run.tool.driver.rules[1]).toMatchObject({
    shortDescription: { text: 'A time that is not written on the 24-hour clock.' },
    help: { text: expect.stringContaining('starts: "18:30"') },
  })
  const region = { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 }
  const artifactLocation = { uri: 'content/areas/canalside/cags/a.yaml' }
  expect(run.results[1]).toEqual({
    ruleId: 'value/time',
    ruleIndex: 1,
    level: 'error',
    message: { text: '"6pm" is not a time on the 24-hour clock.\nWrite: "18:00"' },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    fixes: [
      {
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '"18:00"' } }] },
        ],
      },
    ],
  })
  expect(run.results[0].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'content/a.yaml' } } }])
})

test('sarif: an absolute folder is named once, and signs in names are escaped', () => {
  const [run] = JSON.parse(formatSarif([{ ...warning, file: 'a b#?é/%.yaml' }], '/srv/my content/')).runs
  expect(run.originalUriBaseIds).toEqual({ CONTENT: { uri: 'file:///srv/my%20content/' } })
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'a%20b%23%3F%C3%A9/%25.yaml',
    uriBaseId: 'CONTENT',
  })
})

test('sarif: braces and brackets in words are no places and no links', () => {
  const [run] = JSON.parse(formatSarif([{ ...warning, message: '{{ phone }} or [a](1)' }], 'content')).runs
  expect(run.results[0].message.text).toBe('{{{{ phone }}}} or \\[a\\](1)')
})

test('junit: one test case a file, failed by errors alone', () => {
  const suites = parseXml(formatJunit([warning, error, { ...error, code: 'value/date' }], folder, 'content'))
  expect(suites.attributes).toMatchObject({ tests: '3', failures: '1', errors: '0' })
  const cases = suites.children[0]?.children ?? []
  expect(cases.map(({ attributes, children }) => [attributes.name, children.map(({ name }) => name)])).toEqual([
    ['content/a.yaml', ['system-out']],
    ['content/areas/canalside/cags/a.yaml', ['failure']],
    ['content/good.yaml', []],
  ])
  expect(cases[1]?.children[0]?.attributes.message).toBe('"6pm" is not a time on the 24-hour clock. And 1 more.')
  expect(cases[1]?.children[0]?.text).toContain('  2 | starts: 6pm\n    |         ^^^')
})

test('html: a page that the checker of HTML passes, with the place marked', async () => {
  const page = formatHtml([warning, error], folder, 'content')
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
  }).validateString(page)
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  expect(page.match(/<h[12]>.*<\/h[12]>/g)).toEqual([
    '<h1>What to put right</h1>',
    '<h2>content/a.yaml</h2>',
    '<h2>content/areas/canalside/cags/a.yaml</h2>',
  ])
  expect(page).toContain('<code>starts: <mark>6pm</mark></code>')
  expect(page).toContain('1 error and 1 warning in 2 files.')
})

const harm =
  '\u001b[2J\u009b1m%0A::error::x ::warning::y ##[error]z ]]> <script>alert(1)</script> "\'& \u202eevil\u2066 \ud800 \r::stop'
const hostile: readonly Diagnostic[] = [
  { ...error, file: harm, message: harm, hint: harm, span: at(1, 1, 400), fix: { range: at(1, 1, 2), text: harm } },
  { ...error, file: harm, message: `::error::${harm}`, hint: `\t::error::${harm}`, span: at(1, 9, 15) },
]
const shown = () => ({ files: new Map([[harm, { text: `::error::${harm}` }]]) })

test.each([...formats])('%s: what means harm in content comes out harmless', (name, format) => {
  const told = format(hostile, harm, shown)
  expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u)
  expect(told).not.toContain('##[')
  const orders = told.split('\n').filter((line) => /^\s*::/.test(line))
  expect(orders).toHaveLength(name === 'github' ? 2 : 0)
  expect(orders.filter((line) => !/^::error file=[^:,]+,line=1,[^:]*::/.test(line) || line.includes(':::'))).toEqual([])
  if (name === 'github') expect(told).not.toContain('%0A::')
  if (name === 'html' || name === 'junit') expect(told).not.toMatch(/<script|\]\]>/)
  if (name === 'junit') parseXml(told)
  if (name === 'json') expect(JSON.parse(told).diagnostics[0].message).toBe(harm)
  if (name === 'sarif') expect(JSON.parse(told).runs[0].results).toHaveLength(2)
})

test.each([...formats.keys()])('%s: nothing found is told as well', (name) => {
  const told = formats.get(name)?.([], 'content', () => folder) ?? ''
  if (name === 'github') expect(told).toBe('')
  else if (name === 'json') expect(JSON.parse(told)).toEqual({ diagnostics: [] })
  else if (name === 'sarif') expect(JSON.parse(told).runs[0].results).toEqual([])
  else if (name === 'junit') expect(parseXml(told).attributes.failures).toBe('0')
  else expect(told).toContain('Nothing to put right.')
})
