/** `npm run where`: held against a site as it was built, its pages and its PDF files read back by others. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shownPages } from '../../scripts/commands/where/rendered-pages.ts'
import { runWhere } from '../../scripts/commands/where/run-where.ts'
import { allPages } from '../../scripts/pages/pages.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { readPdf } from '../support/paper/read-pdf.ts'
import { called } from '../support/run-command.ts'
import { fingerprints, project, today } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

const content = join(project, 'tests/sites/everything')

const where = (...args: readonly string[]) => called(() => runWhere(['--today', today, ...args]))

/** What each page and each PDF file of a built site says, by address. */
async function saidIn(output: string): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  for (const file of fingerprints(output).keys()) {
    const bytes = readFileSync(join(output, file))
    if (file.endsWith('.pdf')) said.set(file, (await readPdf(bytes)).pages.map(({ text }) => text).join(' '))
    else if (file.endsWith('.html')) said.set(file.replace(/index\.html$/, ''), wordsOfMarkup(body(bytes)).join(' '))
  }
  return said
}

const body = (bytes: Buffer): string => /<body[\s\S]*/.exec(bytes.toString())?.[0] ?? ''

test('the pages and files that are told are those that say it in the built site', async () => {
  const said = await saidIn((await sharedSite('tests/sites/everything')).folder)
  for (const [words, query] of [
    ['01632 960320', '(01632)960320'],
    ['Tamsin Vale', 'tamsin  vale'],
    ['The Net Loft', 'the net loft'],
  ] as const) {
    const { status, stdout } = await where('--content', content, query)
    const told = Array.from(stdout.matchAll(/^ {2}(\/\S*)(?: {2}.*)?$/gm), ([, address = '']) => address)
    const whole = new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'iu')
    const saying = [...said].filter(([, text]) => whole.test(text)).map(([address]) => address)
    expect(saying.length, words).toBeGreaterThan(1)
    // Drafts are told, too, and are not in the built site.
    expect(told.filter((address) => said.has(address)).sort(), words).toEqual(saying.sort())
    expect(status, words).toBe(0)
  }
})

test('every page is rendered, and every printed file has its words', async () => {
  const day = Temporal.PlainDate.from(today)
  const checked = await preparePublication({ content, today: day, drafts: true, words: true })
  if (!checked.ok) throw new Error('The content has mistakes.')
  const { pages, printed } = checked.value
  expect([...shownPages(pages)].map(({ address }) => address)).toEqual(allPages(pages).map(({ address }) => address))
  expect(printed.filter(({ words }) => !words?.trim()).map(({ address }) => address)).toEqual([])
})

test('files are told with line, column and the line itself', async () =>
  expect((await where('--content', content, '01632960320')).stdout).toContain(
    `"01632960320" is written in 1 place:\n  ${content}/areas/harbour/area.yaml:6:11  phone: "01632 960320"\n`,
  ))

test('what is nowhere is said to be nowhere', async () =>
  expect(await where('--content', content, '01632 960999')).toEqual({
    status: 1,
    stdout: '"01632 960999" is written in no file.\nIt is shown on no page.\nIt is printed nowhere.\n',
    stderr: '',
  }))

test('where the content has mistakes, files are told and pages are not guessed at', () =>
  withContent(content, new Map([['venues/net-loft.yaml', 'name: The Net Loft\n']]), async (folder) => {
    const { status, stdout } = await where('--content', folder, 'The Net Loft')
    expect(status).toBe(2)
    expect(stdout).toContain('venues/net-loft.yaml:1:7  name: The Net Loft\n')
    expect(stdout).toMatch(/The content has mistakes, .+ "npm run check" lists them\.\n$/)
  }))

test.each([
  [[], 'Write what you are looking for in quotation marks: npm run where -- "01922 654703"'],
  [['a'], '"a" is too short to look for.'],
  [['--today', 'soon', 'Harbour'], '"soon" is not a day.'],
  [['--wrong', 'Harbour'], '"--wrong" is not understood here.'],
])('%j is explained', async (args, words) => {
  const { status, stdout, stderr } = await where(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
})
