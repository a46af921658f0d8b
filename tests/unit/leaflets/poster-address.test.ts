/** The address on a poster gives way where room is short, and is as easy to type as the room allows. */

import { expect, test } from 'vitest'
import type { Block } from '../../../scripts/blocks/block.ts'
import { a4Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { canalsideSheet, heading, leafletContext, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const mm = (points: number) => (points * 25.4) / 72
const pictures = () => ({ kind: 'drawing', width: 400, height: 400, shapes: [] }) as const

/** How the poster looks with a picture that grows until there is no room: each look once, in their order. */
function looksOf(sheet: Sheet, site: string): readonly string[] {
  const call = sheet.blocks.filter(({ kind }) => kind === 'call')
  const look = (height: number): readonly string[] => {
    const image: Block = { kind: 'image', source: 'images/map.svg', alternative: 'A map', width: 400, height }
    const full = { ...sheet, poster: ['come'], blocks: [heading('Come', 3), image, ...call] }
    const made = typesetLeaflet(full, a4Poster, { ...leafletContext, siteUrl: `https://${site}/`, pictures })
    if (!made.ok) return []
    const texts = made.value.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text'))
    const lines = texts.map((item) => wordsOf(item).trim())
    const label = texts.find((item) => wordsOf(item).startsWith('Local Neigh'))
    const houses = mm(label?.baseline ?? 0) > 20 ? 'houses' : 'no houses'
    const of = lines.join('').includes('sheets/') ? 'the page' : 'the site'
    return [`${houses}, ${of}, ${lines.some((line) => line.startsWith(site)) ? 'whole' : 'parted'}`]
  }
  return [...new Set(Array.from({ length: 80 }, (_, step) => look(5 * step + 5)).flat())]
}

test('where the houses have given way, the whole address is printed again as long as there is room', () => {
  const sheet: Sheet = {
    ...canalsideSheet,
    title: 'Come along and see what is done in your street',
    edition: { kind: 'area', id: 'canalside-and-the-streets-beyond-it', name: 'Canalside', example: true },
    id: 'what-is-a-community-action-group',
  }
  expect(looksOf(sheet, 'lnp.example.org')).toEqual([
    'houses, the page, whole',
    'houses, the site, whole',
    'no houses, the page, whole',
    'no houses, the site, whole',
  ])
})

test('that of a long site is parted inside its name only where it has no room below the funders', () => {
  const statement = 'Ariennir yn rhannol gan yr Undeb Ewropeaidd / Project Part-Financed by the European Union'
  const fund = 'Cronfa Datblygu Rhanbarthol Ewrop / European Regional Development Fund'
  const funding = partnershipSheet.funding.map((funder) => ({ ...funder, statement, fund }))
  const title = 'Come along and talk to us now please'
  const sheet = { ...partnershipSheet, funding, id: 'who-we-are-and-what-we-do', title }
  expect(looksOf(sheet, 'partneriaethau-cymdogaeth.example.org')).toEqual([
    'houses, the page, whole',
    'houses, the site, whole',
    'houses, the site, parted',
    'no houses, the page, whole',
    'no houses, the site, whole',
  ])
})
