/** Whatever answers `npm run new` takes: what it writes passes a check, and says what was typed. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Checker, folderWith } from '../../scripts/commands/new/candidate.ts'
import { converse } from '../../scripts/commands/new/conversation.ts'
import { kinds } from '../../scripts/commands/new/kinds.ts'
import { knownIn } from '../../scripts/commands/new/known.ts'
import type { ContentFolder } from '../../scripts/content/folder/content-folder.ts'
import { loadSite } from '../../scripts/content/load-site.ts'
import type { Site } from '../../scripts/model/site.ts'
import { runs } from '../support/chance.ts'
import { folderOf } from '../support/sites/content-in-memory.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const folder = folderOf({ 'cag-types/health.yaml': 'name: Health\nintroduction: "Present:"\nexpect: [npo]\n' })

/** The site with what was added; undefined where an answer was not taken. */
async function siteWith(name: string, given: Readonly<Record<string, string>>): Promise<Site | undefined> {
  const kind = kinds.find((each) => each.name === name)
  if (!kind) throw new Error(`There is no ${name}.`)
  const checker = new Checker(folder, { content: '', today, drafts: true })
  const known = knownIn(folder, today.toString(), () => false)
  const said = { given: new Map(Object.entries(given).filter(([, answer]) => answer !== '')), former: new Map() }
  const outcome = await converse(kind, known, said, (writing) => checker.quickly(writing), {
    ask: async () => undefined,
  })
  if (!outcome.ok) return undefined
  const candidate = folderWith(folder, outcome.writing)
  expect(candidate.diagnostics).toEqual([])
  return passing(candidate.folder)
}

function passing(content: ContentFolder): Site {
  const loaded = loadSite(content, { drafts: true })
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ message }) => message).join('\n'))
  return loaded.value
}

const odd = fc.constantFrom(
  ...['Null', 'No', 'true', '~', '2026-12-01', '1.5', "O'Brien", '"quoted"', 'a: b', 'a #b', '# a', '- a', '* a', '&a'],
  ...['!a', '%a', '@a', '`a`', '{a}', '[a]', '{{ phone }}', 'a, b', '? a', '| a', '> a', 'a\\b', '\\', "'", '"', '🙂'],
  ...['Llŷr a’r gwanwyn', 'Łódź', 'اردو', 'a:', ':a', '---', '...', '<b>', 'a\u00a0b', ' a ', '=', '<<', 'on'],
)
const words = fc.oneof(
  odd,
  fc.tuple(odd, odd).map((pair) => pair.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const typed = (text: string) => text.normalize('NFC').trim()
const tried = { numRuns: runs(15) }

test('new notes pass a check and have the title that was typed', () =>
  fc.assert(
    fc.asyncProperty(words, async (title) => {
      const site = await siteWith('notes', { area: 'canalside', date: '2026-11-04', title, id: 'new' })
      const notes = site?.areas[0]?.notes.find(({ id }) => id === '2026-11-04-new')
      if (site) expect(notes?.title).toBe(typed(title))
    }),
    tried,
  ))

test('a new area passes a check and says what was typed', () =>
  fc.assert(
    fc.asyncProperty(words, words, fc.array(words, { minLength: 1, maxLength: 3 }), async (name, summary, wards) => {
      const site = await siteWith('area', { name, id: 'new', summary, wards: wards.join(',') })
      const area = site?.areas.find(({ id }) => id === 'new')
      if (site) expect([area?.name, area?.summary]).toEqual([typed(name), typed(summary)])
    }),
    tried,
  ))

test('a new venue passes a check and says what was typed', () =>
  fc.assert(
    fc.asyncProperty(words, words, words, async (name, address, access) => {
      const site = await siteWith('venue', { name, id: 'new', address, postcode: 'zz11aa', access })
      const venue = site?.venues.find(({ id }) => id === 'new')
      if (site) expect([venue?.name, venue?.address]).toEqual([typed(name), typed(address)])
    }),
    tried,
  ))

test('a new sheet passes a check and says what was typed', () =>
  fc.assert(
    fc.asyncProperty(words, words, async (title, summary) => {
      const site = await siteWith('sheet', { title, id: 'new', summary, leaflet: 'none' })
      const sheet = site?.sheets.find(({ id }) => id === 'new')
      if (site) expect([sheet?.title, sheet?.summary]).toEqual([typed(title), typed(summary)])
    }),
    tried,
  ))

test('a new CAG passes a check and says what was typed', () =>
  fc.assert(
    fc.asyncProperty(words, fc.constantFrom('6pm', '18:30', 'noon'), async (refreshments, starts) => {
      const site = await siteWith('cag', { area: 'canalside', type: 'health', starts, refreshments })
      const cag = site?.areas[0]?.cags.find(({ type }) => type.id === 'health')
      if (site && typed(refreshments) !== '') expect(cag?.refreshments).toBe(typed(refreshments))
    }),
    tried,
  ))

test('a new officer passes a check and is named as typed', () =>
  fc.assert(
    fc.asyncProperty(words, words, async (name, organisation) => {
      const site = await siteWith('officer', { area: 'canalside', role: 'npo', name, organisation })
      const [officer] = site?.areas[0]?.roster.officers ?? []
      if (site && typed(name) !== '') expect(officer?.name).toBe(typed(name))
    }),
    tried,
  ))

test('most of what people type is taken', async () => {
  for (const title of ['Null', 'No', "O'Brien", 'a: b', 'a #b', '"q" \'r\'', 'Llŷr', '🙂 a', '- a', '{{ phone }}'])
    expect(await siteWith('notes', { area: 'canalside', title, id: 'new' }), title).toBeDefined()
})
