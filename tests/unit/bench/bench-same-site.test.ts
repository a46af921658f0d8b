/** Before a site's time counts: whatever one program wrote and another did not is seen. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readBare } from '../../../scripts/bench/site/bare-content.ts'
import { barePages } from '../../../scripts/bench/site/bare-pages.ts'
import { differences, missingPages } from '../../../scripts/bench/site/same-words.ts'
import { writeSiteContent } from '../../../scripts/bench/site-content.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

function twoSites() {
  const [content, bare, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  writeSiteContent(content, { areas: 1, notes: 1 })
  const { areas, sheets } = readBare(content)
  for (const site of [bare, other])
    for (const [address, page] of barePages(readBare(content)))
      write(join(site, address.endsWith('/') ? `${address}index.html` : address), page)
  const [area, sheet] = [areas[0], sheets[0]]
  const notes = area?.notes[0]
  if (!area || !sheet || !notes) throw new Error('The generated content has no text to compare.')
  return { content, bare, other, area, sheet, notes }
}

function write(file: string, page: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page)
}

/** The last word of the longest paragraph, or of the first heading where there is none, becomes another. */
function changeAWord(site: string, address: string): void {
  const file = join(site, address, 'index.html')
  const page = readFileSync(file, 'utf8')
  const [longest = ''] = [...page.matchAll(/<p>([^<{]+)<\/p>/g)]
    .map(([paragraph]) => paragraph)
    .toSorted((one, other) => other.length - one.length)
  write(file, page.replace(longest, longest.replace(/\p{L}+(?=\P{L}*<\/p>$)/u, 'otherwise')))
}

test('two sites that are the same have no differences and no missing pages', () => {
  const { content, bare, other } = twoSites()
  expect(differences(content, bare, other)).toEqual([])
  expect(missingPages(other, bare)).toEqual([])
})

test.each(['area', 'sheet', 'notes'] as const)('another word on the page of %s', (kind) => {
  const { content, bare, other, ...texts } = twoSites()
  const address = kind === 'sheet' ? `/sheets/${texts.sheet.id}/` : texts[kind].address
  changeAWord(other, address)
  expect(differences(content, bare, other)).toEqual([
    expect.stringMatching(new RegExp(`^${address.slice(1)}index.html does not say ".*" of .*\\.$`)),
  ])
})

test('a page that one has and the other has not, whichever that is', () => {
  const { content, bare, other, notes } = twoSites()
  const said = [`1 addresses are missing, ${notes.address.slice(1)}index.html the first.`]
  rmSync(join(other, notes.address), { recursive: true })
  expect(differences(content, bare, other)).toEqual(said)
  expect(missingPages(bare, other)).toEqual(said)
  expect(missingPages(other, bare)).toEqual([])
})

test('the list of what is printed is not missed among pages alone', () => {
  const { bare, other } = twoSites()
  write(join(other, 'leaflets/index.html'), '')
  expect(missingPages(other, bare)).toEqual([])
})
