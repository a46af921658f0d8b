/** `npm run evidence` as an owner runs it, on sites that were built and on sites that were meddled with. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runEvidence } from '../../scripts/commands/evidence/run-evidence.ts'
import { readCsv } from '../../scripts/evidence/read-csv.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { called } from '../support/run-command.ts'
import { project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { sharedSite } from '../support/sites/shared-site.ts'
import { writeSite } from '../support/sites/written-site.ts'

interface Said {
  readonly exit: number | null
  readonly rows: readonly ReadonlyMap<string, string>[]
  readonly table: string
  readonly told: string
}

async function evidence(options: readonly string[]): Promise<Said> {
  const { status, stdout, stderr } = await called(() => runEvidence(options))
  const [titles = [], ...rows] = readCsv(stdout) ?? []
  return {
    exit: status,
    rows: rows.map((row) => new Map(titles.map((title, index) => [title, row[index] ?? '']))),
    table: stdout,
    told: stderr,
  }
}

/** Counted by looking: every page and every PDF in a folder, by its address. */
const pagesAndPdfs = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|pdf)$/.test(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()

const built = { default: '', twelve: '' }
const content = { default: 'content', twelve: '' }

/**
 * Twelve areas with two funders: the partnership's own, and that of one sheet; a third sheet and a group have none. The
 * last is part of the first by now, and its officers, who would fill two pages, are no longer shown.
 */
function twelveAreas(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const sheet = (title: string, editions: string, funding: string) =>
    `---\ntitle: ${title}\nlabel: Information sheet\nsummary: What is done here.\neditions: [${editions}]\nleaflet: [a4]\n${funding}updated: 2026-11-01\n---\n## What we do\n\nWe meet.\n`
  cpSync(join(project, 'tests/sites/minimal'), folder, { recursive: true })
  const partnership = readFileSync(join(folder, 'partnership.yaml'), 'utf8')
  write('partnership.yaml', `${partnership}funding: [erdf]\nredirects: { /old/: /areas/, /older/: gone }\n`)
  write(
    'funding.yaml',
    `erdf: { fund: European Regional Development Fund, statement: Supported by the European Union, tagline: Investing in your future, rules: eu-2007-2013, emblem: eu, until: 2013-12-31 }
esf: { fund: European Social Fund, statement: European Union, rules: eu-2014-2020, emblem: eu }
`,
  )
  write('sheets/one.md', sheet('One', 'partnership', ''))
  write('sheets/two.md', sheet('Two', 'partnership, areas', 'funding: [erdf, esf]\n'))
  write('sheets/three.md', sheet('Three', 'partnership', 'funding: []\n'))
  write('groups/gardens/group.yaml', 'name: Gardens\nabout: Green things.\nfunding: []\n')
  const posts = Array.from({ length: 120 }, (_, index) => `post-${index + 1}`)
  write('roles.yaml', posts.map((post) => `${post}: { name: ${post} }\n`).join(''))
  for (let number = 1; number <= 12; number++)
    write(
      `areas/area-${number}/area.yaml`,
      `name: Area ${number}\nexample: true\nsummary: Some streets.\nwards: [Ward ${number}]\nofficers: ${number === 12 ? `[${posts.map((role) => `{ role: ${role} }`).join(', ')}]\nchecked: 2026-11-01\nsucceeded_by: area-1` : '[]'}\n`,
    )
}

const folder = mkdtempSync(join(tmpdir(), 'evidence-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  built.default = (await sharedSite('content')).folder
  built.twelve = join(folder, 'twelve')
  content.twelve = join(folder, 'content')
  twelveAreas(content.twelve)
  await writeSite(content.twelve, built.twelve)
})

test.each(['default', 'twelve'] as const)(
  '%s: every page and every PDF has a row, and keeps its rules',
  async (site) => {
    const { exit, rows, told } = await evidence(['--content', content[site], '--output', built[site]])
    expect(told).toContain('No rule is broken.')
    expect(exit).toBe(0)
    expect(rows.map((row) => row.get('File'))).toEqual(pagesAndPdfs(built[site]))
    for (const row of rows) {
      const file = row.get('File') ?? ''
      const bytes = readFileSync(join(built[site], file.endsWith('/') ? `${file}index.html` : file))
      expect(row.get('SHA-256')).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(row.get('Day')).toBe(today)
      expect(row.get('Built by')).toBe(`npm run build -- --today ${today}`)
      expect(row.get('Program version')).toMatch(/^\d+\.\d+\.\d+$/)
      expect(row.get('Content SHA-256')).toMatch(/^[\da-f]{64}$/)
    }
  },
)

test('each funder by its own rules; what nobody paid for is left out, with the reason', async () => {
  const { rows } = await evidence(['--content', content.twelve, '--output', built.twelve, '--today', today])
  const of = (file: string) => rows.find((row) => row.get('File') === file)
  const two = of('/areas/area-7/leaflets/two-a4.pdf')
  expect(two?.get('Rule set')).toBe('eu-2007-2013 | eu-2014-2020')
  expect(two?.get('Words found')).toBe(
    'Supported by the European Union | European Regional Development Fund | Investing in your future | European Union | European Social Fund',
  )
  expect(two?.get('Width (mm)')).toBe('36')
  expect(two?.get('Where')).toBe('side 1')
  expect(of('/areas/area-7/leaflets/two-a4-black.pdf')?.get('Emblem')).toBe('black')
  for (const file of ['/sheets/three/', '/leaflets/three-a4.pdf', '/groups/gardens/'])
    expect([of(file)?.get('Result'), of(file)?.get('Remarks')]).toEqual([
      'left out',
      'No fund paid for it: "funding" names none.',
    ])
  expect(of('/old/')?.get('Remarks')).toBe('It only forwards to another page.')
  expect(of('/older/')?.get('Result')).toBe('kept')
  // Long past, and acknowledged all the same: the thing was funded.
  expect(of('/areas/area-7/')?.get('Fund')).toBe('European Regional Development Fund')
})

test('a site that was meddled with is told, file by file, with the rule', async () => {
  const site = join(temporaryFolder(), 'site')
  cpSync(built.default, site, { recursive: true })
  const page = join(site, 'areas/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<div class="fund">[\s\S]*?<\/div><\/div>/, ''))
  writeFileSync(join(site, 'leaflets/what-is-a-cag-a4.pdf'), 'no PDF')
  writeFileSync(join(site, 'stray.html'), '<p>Not ours.</p>')
  rmSync(join(site, 'privacy/index.html'))
  const { exit, rows, told } = await evidence(['--output', site])
  expect(exit).toBe(1)
  const broken = rows.filter((row) => row.get('Result') === 'broken')
  expect(broken.map((row) => row.get('File'))).toEqual([
    '/areas/',
    '/leaflets/what-is-a-cag-a4.pdf',
    '/privacy/',
    '/stray.html',
  ])
  expect(broken[0]?.get('Remarks')).toContain('funding/emblem: The page does not show the European emblem.')
  expect(broken[1]?.get('Remarks')).toBe('funding/unreadable: The file cannot be read as a PDF.')
  expect(told).toContain('/privacy/: funding/place: The content asks for this file, and it is not there.')
})

test('a site of other content, or of another day, is not taken for its own', async () => {
  const other = await evidence(['--content', content.twelve, '--output', built.default])
  expect(other.exit).toBe(1)
  expect(other.told).toContain('The site was built from other content: build it anew first.')
  const later = await evidence(['--output', built.default, '--today', '2026-11-23'])
  expect([later.exit, later.told]).toEqual([
    1,
    expect.stringContaining('was built from 2026-11-22, not from 2026-11-23.'),
  ])
})

test('a report that cannot be written is refused in words', async () => {
  const { exit, told } = await evidence(['--output', built.default, '--report', join(built.default, 'index.html')])
  expect([exit, told]).toEqual([2, expect.stringMatching(/^The report cannot be written to ".*index\.html"\./)])
})

test('a report is a table, a page and a tagged PDF, the same whenever it is made; changes are listed', async () => {
  const folder = temporaryFolder()
  const first = await evidence(['--output', built.default, '--report', join(folder, 'first')])
  const table = join(folder, 'first/evidence.csv')
  expect(readFileSync(table, 'utf8')).toBe(first.table)
  const again = await evidence(['--output', built.default, '--report', join(folder, 'again'), '--against', table])
  expect(again.told).toContain('What changed:\nNothing.')
  const read = (name: string, which: string) => readFileSync(join(folder, which, name))
  expect(read('evidence.pdf', 'again')).toEqual(read('evidence.pdf', 'first'))
  expect(read('evidence.html', 'again').toString()).toContain('<h2 id="changes">What changed</h2><p>Nothing.</p>')

  const pdf = await readPdf(read('evidence.pdf', 'first'))
  expect(pdf.title).toBe(`Funding evidence of Local Neighbourhood Partnerships, ${today}`)
  const spoken = pdf.pages
    .flatMap(({ spoken: parts }) => parts.map(({ text }) => text))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  for (const row of first.rows) expect(spoken.replaceAll(' ', '')).toContain(row.get('File'))

  const older = first.table.replace('36,24', '32,21.33').replace(/\n\/404\.html[^\n]*/, '')
  writeFileSync(table, `${older}/gone/,page,kept\r\n`)
  const { told } = await evidence(['--output', built.default, '--against', table])
  expect(told).toContain('/404.html is new.')
  expect(told).toContain('/gone/ is gone.')
  expect(told).toMatch(/: Width \(mm\) was “32”, is “36”; Height \(mm\) was “21.33”, is “24”\./)
})

test.each([
  [['--output', 'nowhere'], 'There is no folder'],
  [['--today', 'tomorrow'], '"tomorrow" is not a day.'],
  [['--against', 'README.md'], 'is no evidence of this program.'],
  [['--against', 'nothing.csv'], 'cannot be read.'],
])('%j is not understood', async (options, explanation) => {
  const { exit, told } = await evidence(['--output', built.default, ...options])
  expect([exit, told]).toEqual([2, expect.stringContaining(explanation)])
})

test('a reader that has enough, such as head, ends nothing badly', async () => {
  const command = join(project, 'scripts/commands/evidence.mjs')
  const run = spawn(process.execPath, [command, '--output', built.default], { cwd: project })
  run.stdout.destroy()
  expect(await text(run.stderr)).toMatch(/No rule is broken\.[^\n]*\n$/)
})
