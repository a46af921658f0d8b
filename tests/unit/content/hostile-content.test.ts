/** Content that means harm, or was harmed: every file is answered in words, at its place, and at once. */

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FileReport } from '../../../scripts/content/findings/file-report.ts'
import { readContentFolder } from '../../../scripts/content/folder/content-folder.ts'
import { checkPeople } from '../../../scripts/content/parsers/two-in-one.ts'
import { readData, readDocument } from '../../../scripts/content/reading/read.ts'
import { readRegularFile } from '../../../scripts/content/text/regular-file.ts'
import { readText } from '../../../scripts/content/text/source-file.ts'
import { type Checked, findingsOf } from '../../../scripts/diagnostics/checked.ts'
import type { Finding } from '../../../scripts/diagnostics/diagnostic.ts'
import { briefly, faultsOf } from '../../support/sites/content-in-memory.ts'
import { withContent } from '../../support/sites/content-on-disk.ts'

const told = (checked: Checked<unknown>) =>
  findingsOf(checked).map(({ code, span }) => `${span?.line ?? 0}:${span?.column ?? 0} ${code}`)
const area = (text: string) => told(readData('area', { path: 'areas/canalside/area.yaml', text }))
const notes = (text: string) => told(readDocument('notes', { path: 'areas/canalside/meetings/2026-11-a.md', text }))

const bomb = [
  'a: &a [x, x, x]',
  ...'bcdefghi'.split('').map((name, index) => {
    const before = 'abcdefghi'[index]
    return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}, *${before}, *${before}, *${before}]`
  }),
].join('\n')

test.each([
  ['an anchor', 'name: &n Canalside', '1:7 yaml/anchor'],
  ['an alias of nothing', 'name: *n', '1:7 yaml/alias'],
  ['a tag', 'name: !!js/function "function () {}"', '1:7 yaml/tag'],
  ['a billion laughs', bomb, '1:4 yaml/anchor'],
  ['lists 40,000 levels deep', `name: ${'['.repeat(40_000)}`, '1:1 yaml/too-deep'],
  ['mappings 33 levels deep', `name: ${'{a: '.repeat(33)}x${'}'.repeat(33)}`, '1:1 yaml/too-deep'],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, key) => `k${key}: v`).join('\n'), '1:1 yaml/too-many-keys'],
  ['a directive', '%YAML 1.1\n---\nname: Canalside', '1:1 yaml/syntax'],
])('%s', (_what, text, expected) => expect(area(text)[0]).toBe(expected))

test('a broken file of 20,000 keys and 30,000 brackets is answered within the test', () => {
  const keys = Array.from({ length: 5_000 }, (_, key) => `k${key}: v`).join('\n')
  expect(area(`${keys}\nname: 'a'b\nwards: ${'['.repeat(10_000)}`).length).toBeGreaterThan(0)
})

test.each([
  ['empty lines with a space', `name: Canalside\n${' \n'.repeat(200)}x\n- summary: The streets.\n`],
  ['lines far in below a first field', `  contact:\n${'          Ring us\n'.repeat(200)}name: Canalside\n`],
  [
    'lines far in below an entry',
    `wards:\n  - Wharf\n${'        and more\n'.repeat(200)}name: a\n  - Lock: b\n    - c\n`,
  ],
  ['spaces, and 3,800 more, before a second colon in braces', `contact: { phone: a${' '.repeat(4000)}b c: d }`],
])('200 %s are answered within the test', (_what, text) => expect(area(text).length).toBeGreaterThan(0))

test('a name with 60,000 spaces in it is answered within the test', () => {
  const findings: Finding[] = []
  checkPeople([`Sam${' '.repeat(60_000)}Okafor /`], ['present'], new FileReport('groups/a/meetings/b.md', findings))
  expect(findings).toEqual([])
})

test('an address with 200,000 commas in it is answered within the test', () => {
  const address = `12 Mill Row${','.repeat(200_000)} Tel 020 7946 0123`
  const venue = `name: Hall\naddress: "${address}"\npostcode: ZZ1 1AA\n`
  expect(briefly(faultsOf({ 'venues/hall.yaml': venue }))).toEqual(['venues/hall.yaml:2:10 venue/phone-in-address'])
})

test('a bracket with 6,000 spaces behind it is answered within the test', () =>
  expect(
    notes(
      `---\ntitle: A\nstatus: published\n---\n## Discussion\n\nWords [${' '.repeat(6000)}1.\n\n## Next steps\n\nNone.\n`,
    ),
  ).toEqual([]))

test('a long file name in capitals is answered within the test', () => {
  const name = `areas/canalside/meetings/${'MINUTES-OF-THE-MEETING-'.repeat(10)}.md`
  return withContent(undefined, new Map([[name, '']]), (directory) =>
    expect(readContentFolder(directory).diagnostics.map(({ file }) => file)).toContain(name),
  )
})

test.each([
  [
    'two versions of 100,000 short lines',
    `<<<<<<< a\n=======\n${'a\n'.repeat(100_000)}>>>>>>> b\n`,
    'file/two-versions',
  ],
  ['36,000 signs of an e-mail', '=C3=A9\n'.repeat(36_000), 'file/garbled'],
])('%s are answered within the test', (_what, text, code) =>
  expect(readText('areas/canalside/about.md', Buffer.from(text)).findings[0]?.code).toBe(code),
)

test.each([
  ['a program in place of details', '---js\nprocess.exit()\n---\n', '1:1 front-matter/opening'],
  ['another name for a program', '---javascript\nprocess.exit()\n---\n', '1:1 front-matter/opening'],
  ['a language that objects have by birth', '---constructor\na\n---\n', '1:1 front-matter/opening'],
  ['details that never end', `---\n${'a: b\n'.repeat(10_000)}`, '1:1 front-matter/closing'],
  ['50,000 empty lines of details', `---\n${'\n'.repeat(50_000)}---\n`, '1:1 front-matter/too-long'],
  ['a tag in the details', '---\ntitle: !!js/regexp /a/\n---\n', '2:8 yaml/tag'],
])('%s', (_what, text, expected) => expect(notes(text)[0]).toBe(expected))

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a field called %s is no field', (key) => {
  expect(area(`${key}: { polluted: true }`)).toContain('1:1 field/unknown')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test.each<[string, Uint8Array, string]>([
  ['NUL', Buffer.from('name: Canal\0side\n'), '1:12 file/hidden-character'],
  ['an escape of the terminal', Buffer.from('name: \u001b[31mCanalside\n'), '1:7 file/hidden-character'],
  ['a mark that turns the text round', Buffer.from('name: \u202eedisnalC\n'), '1:7 file/hidden-character'],
  ['UTF-16', Buffer.from('\ufeffname: Canalside\n', 'utf16le'), '0:0 file/not-utf-8'],
  ['Windows-1252', Buffer.from('name: Canalside\nsummary: 6 \x96 8\n', 'latin1'), '2:12 file/not-utf-8'],
  ['a file too large', Buffer.alloc(64 * 1024 + 1, 'a'), '0:0 file/too-large'],
])('%s', async (_what, bytes, expected) => {
  const { diagnostics } = await withContent(
    undefined,
    new Map([['areas/canalside/area.yaml', bytes]]),
    readContentFolder,
  )
  const ofFile = diagnostics.filter(({ file }) => file === 'areas/canalside/area.yaml')
  expect(ofFile.map(({ code, span }) => `${span?.line ?? 0}:${span?.column ?? 0} ${code}`)[0]).toBe(expected)
})

test('a byte order mark and Windows line ends move no place', async () => {
  const text = '\ufeffname: Canalside\r\nsumary: The streets.\r\n'
  const folder = await withContent(undefined, new Map([['areas/canalside/area.yaml', text]]), readContentFolder)
  const file = folder.files.get('areas/canalside/area.yaml')
  expect(file && area(file.text)).toContain('2:1 field/unknown')
})

test('links and devices are not opened, however they came there', async () => {
  await withContent(undefined, new Map([['elsewhere.txt', 'name: Elsewhere']]), async (directory) => {
    symlinkSync('/', join(directory, 'areas'))
    symlinkSync('/dev/zero', join(directory, 'partnership.yaml'))
    linkSync(join(directory, 'elsewhere.txt'), join(directory, 'glossary.yaml'))
    execFileSync('mkfifo', [join(directory, 'roles.yaml')])
    const server = createServer().listen(join(directory, 'funding.yaml'))
    await once(server, 'listening')
    const { files, diagnostics } = readContentFolder(directory)
    server.close()
    expect(files.size).toBe(0)
    expect(diagnostics.filter(({ code }) => code === 'file/not-regular').map(({ file }) => file)).toEqual([
      'areas',
      'funding.yaml',
      'glossary.yaml',
      'partnership.yaml',
      'roles.yaml',
    ])
  })
})

test.each([
  ['a symbolic link', (path: string) => symlinkSync('/dev/zero', path), 'link'],
  ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'device'],
  ['a folder', (path: string) => mkdirSync(path), 'device'],
  ['nothing', () => undefined, 'unreadable'],
])('%s in place of a file that was listed', (_what, put, kind) =>
  withContent(undefined, new Map(), (directory) => {
    put(join(directory, 'area.yaml'))
    expect(readRegularFile(join(directory, 'area.yaml'), 1000).kind).toBe(kind)
  }),
)

test('of a file that is too large nothing is read', () =>
  withContent(undefined, new Map([['area.yaml', 'a'.repeat(1001)]]), (directory) =>
    expect(readRegularFile(join(directory, 'area.yaml'), 1000)).toEqual({ kind: 'too-large', bytes: 1001 }),
  ))
