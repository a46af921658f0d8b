/** The two real documents come out whole: every line of them on the right page, and the sheet's on its leaflet. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPdf } from '../support/paper/read-pdf.ts'
import { letters } from '../support/paper/tagged-words.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

const { folder: site } = await sharedSite('content')

/** Paragraphs, headings and bullets, without the marks that Markdown or a word processor gave them. */
function linesOf(seed: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../support/seeds', seed), 'utf8')
  const lines = text.split('\n').map((line) => line.replace(/^\s*[-·] /, '').replaceAll('**', ''))
  return lines.map((line) => letters([line])).filter((line) => line !== '')
}

const page = (address: string): string =>
  letters(wordsOfMarkup(readFileSync(join(site, address, 'index.html'), 'utf8').replace(/<head>.*?<\/head>/s, '')))

const missing = (lines: readonly string[], words: string) => lines.filter((line) => !words.includes(line))

test('the information sheet on its page', () => {
  expect(missing(linesOf('what-is-a-cag.txt'), page('/sheets/what-is-a-cag/'))).toEqual([])
})

test('the information sheet on its leaflet: the diagram and both lists are on the back', async () => {
  const { pages } = await readPdf(readFileSync(join(site, 'leaflets/what-is-a-cag-a4.pdf')))
  const [front = '', back = ''] = pages.map(({ spoken }) => letters(spoken.map(({ text }) => text)))
  expect(pages).toHaveLength(2)
  const lines = linesOf('what-is-a-cag.txt')
  const turn = lines.findIndex((line) => line.startsWith('Theflowdiagramoverleaf'))
  const funding = lines.findIndex((line) => line.startsWith('ProjectPart-Financed'))
  expect(missing([...lines.slice(0, turn + 1), ...lines.slice(funding)], front)).toEqual([])
  expect(missing(lines.slice(turn + 1, funding), back)).toEqual([])
  expect(back).toContain('TheCAGprocess')
})

test('the notes of the Stronger Communities Sub Group on their page; the month is written out', () => {
  const words = page('/groups/stronger-communities/meetings/2010-10-initial-meeting-notes/')
  const lines = linesOf('initial-meeting-notes.txt').map((line) => (line === 'Oct2010' ? 'October2010' : line))
  expect(missing(lines, words)).toEqual([])
})

test('what the documents do not say is invented nowhere', () => {
  const sheet = readFileSync(join(site, 'sheets/what-is-a-cag/index.html'), 'utf8')
  expect(sheet).not.toContain('mailto:')
  expect(sheet).not.toMatch(/<time datetime="[^"]*T/)
  const notes = readFileSync(
    join(site, 'groups/stronger-communities/meetings/2010-10-initial-meeting-notes/index.html'),
    'utf8',
  )
  expect(notes).not.toContain('European Union')
  expect(notes).toContain('datetime="2010-10"')
})
