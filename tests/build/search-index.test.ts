/** What the search knows of a page: its words as people type them, and as they can be read where they were found. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { actions, openActions } from '../../layouts/parts/actions.ts'
import { facts } from '../../layouts/parts/facts.ts'
import { rosterTable } from '../../layouts/parts/roster.ts'
import { renderTable } from '../../scripts/html/render-blocks.ts'
import { writeSearchIndex } from '../../scripts/publish/search-index.ts'
import { text } from '../support/paper/seed-sheet.ts'

/** The words of the one page that has this in its main part. */
async function indexed(main: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'))
  try {
    mkdirSync(join(folder, 'areas'))
    const page = `<!doctype html><html lang="en-gb"><body><main id="main" data-pagefind-body>${main}</main></body></html>`
    writeFileSync(join(folder, 'areas/index.html'), page)
    await writeSearchIndex(folder)
    const fragments = join(folder, 'pagefind/fragment')
    const [fragment = ''] = readdirSync(fragments)
    const text = gunzipSync(readFileSync(join(fragments, fragment))).toString()
    return JSON.parse(text.slice(text.indexOf('{'))).content
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each([
  ['<h1>Łąka Meadow</h1>', '\u2063Laka. Łąka Meadow.'],
  [
    '<h1>Wales</h1><p>Ærø, Straßen and Łąka, Łąka.</p>',
    '\u2063AEro \u2063Strassen \u2063Laka. Wales. Ærø, Straßen and Łąka, Łąka.',
  ],
  ['<h1>Dŵr</h1>', 'Dŵr.'],
  ['<h1>It Is in the INDEX</h1><p>DISCUSSION</p>', 'It Is in the INDEX. DISCUSSION.'],
  ['<h1>Wharf</h1></main><footer>Łąka</footer><main>', 'Wharf.'],
])('letters that no key has: %s', async (main, words) => {
  expect((await indexed(main)).toLowerCase()).toBe(words.toLowerCase())
})

test('facts and cells stand apart in the words of a page, and a date is told once', async () => {
  const house = '<span class="date" aria-hidden="true"><span>Thu</span><span class="d">25</span></span>'
  const wards = facts([
    ['Wards', 'Wharf'],
    ['Status', 'Agreed'],
  ])
  const cells = (...words: readonly string[]) => words.map((word) => [text(word)])
  const table = { head: cells('Street', 'Side'), rows: [cells('Quay', 'east')], rowHeaders: true }
  expect(await indexed(`<h1>Canalside</h1>${wards}${house}${renderTable({ kind: 'table', ...table })}`)).toBe(
    'Canalside. Wards Wharf Status Agreed Street Side Quay east.',
  )
})

test.each([
  [
    'officers',
    rosterTable(
      { rows: [{ post: 'Fire', holder: 'Vacant', phone: { text: '101', href: 'tel:101' } }], withheld: false },
      'Officers for Wharf',
    ),
    'Officers for Wharf Role Name Telephone Email Fire Vacant 101 Please call',
  ],
  [
    'actions',
    actions({ caption: '1 action open', rows: [{ action: 'Ring', status: 'open' }] }),
    '1 action open Action Owner Due Status Ring Not given Not given Open',
  ],
  [
    'open actions',
    openActions({
      caption: '1 action open',
      rows: [{ action: 'Ring', status: 'open', notes: { name: 'May 2026', address: '/n/' } }],
      more: 0,
    }),
    '1 action open Action Owner Due Status Notes of Ring Not given Not given Open May 2026',
  ],
  [
    'a table with a caption',
    renderTable({
      kind: 'table',
      caption: [text('Streets')],
      head: [[text('Name')]],
      rows: [[[text('Quay')]]],
      rowHeaders: true,
    }),
    'Streets Name Quay',
  ],
])('the caption, the heads and the first cell of %s stand apart', async (_, table, words) => {
  const found = await indexed(`<h1>Wharf</h1>${table}`)
  expect(found.replaceAll('.', '')).toBe(`Wharf ${words}`)
})
