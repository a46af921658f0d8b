/** Findings for other programs, read back; and content that means harm, echoed in every format. */

import { Ajv } from 'ajv'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostic.ts'
import { formats, type Report } from '../../../scripts/diagnostics/formats/formats.ts'
import { formatGithub } from '../../../scripts/diagnostics/formats/github.ts'
import { formatHtml } from '../../../scripts/diagnostics/formats/html.ts'
import { formatJunit } from '../../../scripts/diagnostics/formats/junit.ts'
import { readyToPublish, unchanged } from '../../../scripts/diagnostics/formats/outcome.ts'
import { plain } from '../../../scripts/diagnostics/formats/paint.ts'
import { formatSarif } from '../../../scripts/diagnostics/formats/sarif.ts'
import { stepSummary } from '../../../scripts/diagnostics/formats/step-summary.ts'
import oasis from '../../support/oasis/sarif-schema-2.1.0.json' with { type: 'json' }
import { parseXml, type XmlElement } from '../../support/strict-xml.ts'

const ready = readyToPublish(42, 1)
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
  expect(formatGithub([warning, error], './content', unchanged).split('\n')).toEqual([
    '::error file=content/areas/canalside/cags/a.yaml,line=2,endLine=2,col=9,endColumn=11,title=value/time::"6pm" is not a time on the 24-hour clock.%0AWrite: "18:00"',
    '::warning file=content/a.yaml,title=date/ahead::Later than today.',
    'The website was not changed.',
  ]))

test('github: ends of properties and of commands inside values are escaped', () =>
  expect(formatGithub([{ ...warning, file: 'a:b,c.yaml', message: '100%, at: 5\r\nhere' }], 'x%', ready)).toBe(
    `::warning file=x%25/a%3Ab%2Cc.yaml,title=date/ahead::100%25, at: 5��here\n${ready}`,
  ))

test('github: ten errors and ten warnings are shown, and the rest is counted', () => {
  const numbered = (length: number, finding: Diagnostic) =>
    Array.from({ length }, (_, at): Diagnostic => ({ ...finding, message: `${at}: ${finding.message}` }))
  const many = [...numbered(12, warning), ...numbered(2, error)]
  const lines = formatGithub(many, 'content', unchanged).split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    ...Array.from({ length: 2 }, () => '::error'),
    ...Array.from({ length: 10 }, () => '::warning'),
    'And',
    'The',
  ])
  expect(lines.at(-2)).toBe(
    'And 2 more, which GitHub does not show on the lines: the summary of this run lists them all.',
  )
  expect(formatGithub(many.slice(2), 'content', unchanged)).not.toContain('more')
  const errors = formatGithub([...numbered(12, warning), ...numbered(14, error)], 'content', unchanged)
  expect(errors.match(/^::error/gm)).toHaveLength(10)
})

test('github: the summary lists them all as people read them', () =>
  expect(stepSummary([warning, error], folder, './content', unchanged)).toBe(`## The website was not changed.

1 error and 1 warning in 2 files.

<pre>
./content/a.yaml  warning  date/ahead
  Later than today.

./content/areas/canalside/cags/a.yaml:2:9  error  value/time
  &#34;6pm&#34; is not a time on the 24-hour clock.
  2 | starts: 6pm
    |         ^^^
  Write: &#34;18:00&#34;
</pre>
`))

test('github: a summary that would be refused for its size is cut between two findings, and says so', () => {
  const long = Array.from('abc', (letter) => ({ ...error, message: `${letter}${'é'.repeat(249_900)}` }))
  const summary = stepSummary(long, folder, 'content', unchanged)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary.match(/error {2}value\/time/g)).toHaveLength(2)
  expect(summary).toContain('And 1 more, for which a summary has no room: `npm run check` lists them all.')
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

/** OASIS's own schema is of draft 4, in which `$id` was called `id`. */
const { id: $id, $schema: _draft4, ...sarifSchema } = oasis
const isSarif = new Ajv({
  strict: false,
  formats: {
    'date-time': (text: string) => /^\d{4}-\d\d-\d\dT/.test(text),
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'file:///') && !/[^!-~]|["<>\\^`{|}]/.test(text),
  },
}).compile({ ...sarifSchema, $id })

test.each([
  ['nothing found', [], 'content'],
  ['a folder beside', [warning, error], './content'],
  ['an absolute folder', [{ ...error, file: 'a b#?é/%.yaml' }], '/srv/my content/'],
] as const)('sarif: what the standard says of its shape holds: %s', (_what, diagnostics, root) => {
  isSarif(JSON.parse(formatSarif(diagnostics, root)))
  expect(isSarif.errors).toBeNull()
})

test.each([
  ['version', { version: '2.0.0' }],
  ['$schema', { $schema: 'a b' }],
  ['runs', { runs: [{}] }],
  ['more', { more: 1 }],
])('sarif: that check sees a wrong %s', (_what, wrong) =>
  expect(isSarif({ ...JSON.parse(formatSarif([error], 'content')), ...wrong })).toBe(false),
)

/** What the readers of JUnit reports know (the schema of Jenkins, junit-10.xsd), as far as it is used here; children in this order. */
const junit: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[] }>> = {
  testsuites: { attributes: ['name', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: { attributes: ['name', 'tests', 'failures', 'errors', 'skipped'], children: ['testcase'] },
  testcase: { attributes: ['classname', 'name'], children: ['failure', 'system-out'] },
  failure: { attributes: ['type', 'message'], children: [] },
  'system-out': { attributes: [], children: [] },
}

/** Elements and attributes that a reader would not know where they stand. */
function strangers({ name, attributes, children }: XmlElement): readonly string[] {
  const known = junit[name]
  if (known === undefined) return [name]
  const order = children.map((child) => known.children.indexOf(child.name))
  return [
    ...Object.keys(attributes).filter((attribute) => !known.attributes.includes(attribute)),
    ...(order.includes(-1) || order.some((place, index) => place < (order[index - 1] ?? 0)) ? [`in ${name}`] : []),
    ...children.flatMap(strangers),
  ]
}

test('junit: every element and attribute is one that readers know', () => {
  const report = formatJunit([warning, error], folder, 'content')
  expect(strangers(parseXml(report))).toEqual([])
  expect(strangers(parseXml(report.replaceAll('system-out', 'output')))).toEqual(['in testcase', 'output'])
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
  const page = formatHtml([warning, error], folder, 'content', unchanged)
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
  '\u001b[2J\u009b1m%0A::error::x ::warning::y ##[error]z ##vso[task.setvariable]x ]]> <script>alert(1)</script> "\'& \u202eevil\u2066 \ud800 \r::stop'
const hostile: readonly Diagnostic[] = [
  { ...error, file: harm, message: harm, hint: harm, span: at(1, 1, 400), fix: { range: at(1, 1, 2), text: harm } },
  { ...error, file: harm, message: `::error::${harm}`, hint: `\t::error::${harm}`, span: at(1, 9, 15) },
]
const shown = () => ({ files: new Map([[harm, { text: `::error::${harm}` }]]) })

test.each([...formats])('%s: what means harm in content comes out harmless', (name, format) => {
  const told = format({ diagnostics: hostile, root: harm, shown, outcome: unchanged, paint: plain })
  expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u)
  expect(told).not.toMatch(/##\w*\[/)
  const orders = told.split('\n').filter((line) => /^\s*::/.test(line))
  expect(orders).toHaveLength(name === 'github' ? 2 : 0)
  expect(orders.filter((line) => !/^::error file=[^:,]+,line=1,[^:]*::/.test(line) || line.includes(':::'))).toEqual([])
  if (name === 'github') expect(told).not.toContain('%0A::')
  if (name === 'html' || name === 'junit') expect(told).not.toMatch(/<script|\]\]>/)
  if (name === 'junit') expect(strangers(parseXml(told))).toEqual([])
  if (name === 'sarif') expect([isSarif(JSON.parse(told)), isSarif.errors]).toEqual([true, null])
  if (name === 'json') expect(JSON.parse(told).diagnostics[0].message).toBe(harm)
  if (name === 'sarif') expect(JSON.parse(told).runs[0].results).toHaveLength(2)
})

test('github: nor does the summary hold anything that could act', () => {
  const summary = stepSummary(hostile, shown(), harm, unchanged)
  expect(summary).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]|##\w*\[|<script/u)
  expect(summary.match(/<[^>]*>/g)).toEqual(['<pre>', '</pre>'])
})

test.each(['pretty', 'github', 'html'])('%s: the last line says what it means for the public', (name) => {
  const report = { root: 'content', shown: () => folder, paint: plain }
  const last = (diagnostics: readonly Diagnostic[], outcome: string) =>
    formats
      .get(name)?.({ ...report, diagnostics, outcome })
      .replace(/<\/main>[\s\S]*/, '')
      .trimEnd()
      .split('\n')
      .at(-1)
  expect(last([error], unchanged)).toMatch(/^(<p>)?The website was not changed\.(<\/p>)?$/)
  expect(last([], ready)).toMatch(/Ready to publish: 42 pages, 1 leaflet\.(<\/p>)?$/)
})

test.each([...formats.keys()])('%s: nothing found is told as well', (name) => {
  const report: Report = { diagnostics: [], root: 'content', shown: () => folder, outcome: ready, paint: plain }
  const told = formats.get(name)?.(report) ?? ''
  if (name === 'github') expect(told).toBe(ready)
  else if (name === 'json') expect(JSON.parse(told)).toEqual({ diagnostics: [] })
  else if (name === 'sarif') expect(JSON.parse(told).runs[0].results).toEqual([])
  else if (name === 'junit') expect(parseXml(told).attributes.failures).toBe('0')
  else expect(told).toContain('Nothing to put right.')
})

test('junit: a file that was read under its proper name is one case, at the path where it lies', () => {
  const shown = {
    files: new Map([['venues/town-hall.yaml', { text: 'name: Town Hall\npostcode: ZZ11AA\n' }]]),
    renamed: new Map([['venues/town-hall.yaml', 'venues/Town Hall.yml']]),
  }
  const span = { line: 2, column: 11, endLine: 2, endColumn: 17 }
  const finding = {
    severity: 'error',
    code: 'value/postcode',
    message: 'A postcode.',
    file: 'venues/Town Hall.yml',
  } as const
  const report = formatJunit([{ ...finding, span }], shown, 'content')
  expect(report).toContain('tests="1" failures="1"')
  expect(report).not.toContain('town-hall.yaml')
  expect(report).toContain('2 | postcode: ZZ11AA')
})
