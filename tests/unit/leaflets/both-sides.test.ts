/** Text that runs over onto the back of an A4 sheet: neither side looks forgotten. */

import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../scripts/blocks/block.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { a4Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { heading, leafletContext, list, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const call = partnershipSheet.blocks.filter(({ kind }) => kind === 'call')
const said = 'Come along on a Tuesday evening, sit where you like, and say what you would like to see done about it. '
const cell = (text: string): readonly Inline[] => [{ kind: 'text', text }]

interface Line {
  readonly words: string
  /** Millimetres. */
  readonly x: number
}

/** The lines of the text on each side, without what a leaflet adds: the head and what is below the text. */
function sidesWith(...blocks: readonly Block[]): readonly (readonly Line[])[] {
  const made = typesetLeaflet({ ...partnershipSheet, blocks: [...blocks, ...call] }, a4, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value.pages.map(({ items }, side) =>
    items
      .filter((item) => item.kind === 'text')
      .filter(({ baseline }) => baseline > mm(side === 0 ? 92 : 22) && baseline < mm(side === 0 ? 218 : 238))
      .toSorted((a, b) => a.baseline - b.baseline)
      .map((item) => ({ words: wordsOf(item).trim(), x: Math.round((item.x * 25.4) / 72) })),
  )
}

const wordsOn = (side: readonly Line[] = []): readonly string[] => side.map(({ words }) => words)

const rowsOn = (side: readonly Line[]): readonly string[] => wordsOn(side).filter((words) => words.startsWith('Row '))

describe('where the text just fills the front', () => {
  const section = (at: number): readonly Block[] => [heading(`Part ${at + 1}`), paragraph(said.repeat(2))]

  test.each(Array.from({ length: 12 }, (_, at) => at + 1))('of %i sections the back has at least one', (count) => {
    const [front, back] = sidesWith(...Array.from({ length: count }, (_, at) => section(at)).flat())
    expect(wordsOn(front)).toContain('Part 1')
    if (back) expect(wordsOn(back)[0]).toMatch(/^Part \d+$/)
  })

  test.each(Array.from({ length: 9 }, (_, at) => at + 1))(
    'of two and one of %i paragraphs no few lines go over',
    (count) => {
      const two = ['Part 1', 'Part 2'].flatMap((words) => [heading(words), paragraph(said.repeat(3))])
      const long = Array.from({ length: count }, () => paragraph(said.repeat(2)))
      const [, back] = sidesWith(...two, heading('Part 3'), ...long)
      expect([1, 2, 3, 4]).not.toContain(back?.length)
    },
  )

  test('of one long section the front has all', () => {
    const fills = [8, 9, 10, 11, 12, 13].map((count) =>
      sidesWith(heading('Part 1'), ...Array.from({ length: count }, () => paragraph(said))),
    )
    expect(fills.some(([, back]) => back?.length === 0)).toBe(true)
  })
})

describe('a table of two columns too tall for one of them', () => {
  const hours = 'Monday to Friday from ten to four, on Saturday until noon'
  const table = (rows: number): Block => ({
    kind: 'table',
    head: ['Place', 'Opening hours'].map(cell),
    rows: Array.from({ length: rows }, (_, row) => [`Hall ${row + 1}`, row % 3 === 1 ? hours : 'Mornings'].map(cell)),
    rowHeaders: true,
  })

  test.each([14, 16, 18])('of %i rows goes across and begins on the front', (rows) => {
    const [front] = sidesWith(
      heading('Before'),
      paragraph(said.repeat(2)),
      table(rows),
      heading('After'),
      paragraph(said),
    )
    expect(wordsOn(front)).toContain('Hall 10')
    expect(wordsOn(front)).toContain(hours)
  })
})

test('a table that goes row by row leaves no row alone on a side', () => {
  const months = ['Group', ...Array.from({ length: 9 }, (_, at) => `Month ${at + 1}`)]
  const wide: Block = {
    kind: 'table',
    head: months.map(cell),
    rows: [1, 2, 3, 4].map((row) => months.map((_, at) => cell(at === 0 ? `Row ${row}` : `${at} thousand residents`))),
    rowHeaders: true,
  }
  const rows = sidesWith(heading('A year'), wide).map(rowsOn)
  expect(rows).toEqual([
    ['Row 1', 'Row 2'],
    ['Row 3', 'Row 4'],
  ])
})

test('a section of a few lines stands in one column, above white as at the foot of a side', () => {
  const parts = [1, 2, 3, 4].flatMap((at) => [heading(`Part ${at}`), paragraph(said.repeat(3))])
  const [, back] = sidesWith(...parts, heading('Last'), paragraph(`${said.repeat(2)}Bring a neighbour.`))
  expect(back?.length).toBe(7)
  expect(new Set(back?.map(({ x }) => x))).toEqual(new Set([18]))
})

test('a list with a tall item is not set in two columns, one of them hardly begun', () => {
  const ways = list('as a bargain', 'as a present', 'for the children', 'for us', 'or twice')
  const items = [
    [paragraph('First'), ways],
    [paragraph('Second, and the last of all that we have to say about these rules')],
  ]
  const rules: Block = { kind: 'list', ordered: false, start: 1, items }
  const head = ['What', 'When', 'Where'].map(cell)
  const [front = []] = sidesWith(heading('Rules'), rules, { kind: 'table', head, rows: [head], rowHeaders: true })
  const places = front.filter(({ words }) => /^(?:First|Second)/.test(words)).map(({ x }) => x)
  expect(places).toHaveLength(2)
  expect(new Set(places).size).toBe(1)
})

describe('a heading with nothing below it but the call to action', () => {
  const parts = (count: number): readonly Block[] =>
    Array.from({ length: count }, (_, at) => [heading(`Part ${at + 1}`), paragraph(said.repeat(2))]).flat()
  const set = (...blocks: readonly Block[]) => {
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, a4, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    const lines = made.value.pages.map(({ items }) =>
      items.filter((item) => item.kind === 'text').map((item) => ({ ...item, words: wordsOf(item).trim() })),
    )
    return { lines, bookmarks: made.value.bookmarks.map(({ title, page }) => `${page} ${title}`) }
  }

  test.each([
    ['the text has room on the front', 2],
    ['the text goes over', 9],
  ])('stands above the panel, where %s', (_, count) => {
    const { lines, bookmarks } = set(...parts(count), heading('Get in touch'), ...call)
    const front = (lines[0] ?? []).toSorted((a, b) => a.baseline - b.baseline)
    const baselineOf = (words: string): number => front.find((line) => line.words === words)?.baseline ?? Number.NaN
    expect(baselineOf('Call') - baselineOf('Get in touch')).toBeGreaterThan(0)
    expect(baselineOf('Call') - baselineOf('Get in touch')).toBeLessThan(mm(14))
    expect(bookmarks.at(-1)).toBe('0 Get in touch')
    expect(bookmarks).toHaveLength(count + 2)
  })

  test.each([
    ['the text has room on the front', 2],
    ['the text goes over', 9],
  ])('stands there from the middle of a text and is read where it was written, where %s', (_, count) => {
    const { lines, bookmarks } = set(...parts(1), heading('Get in touch'), ...call, ...parts(count))
    const front = (lines[0] ?? []).toSorted((a, b) => a.baseline - b.baseline)
    expect(front[front.findIndex(({ words }) => words === 'Get in touch') + 1]?.words).toBe('Call')
    expect(bookmarks.slice(1, 4).map((bookmark) => bookmark.slice(2))).toEqual(['Part 1', 'Get in touch', 'Part 1'])
    expect(bookmarks).toHaveLength(count + 3)
  })

  test('above a smaller heading it stays with that', () => {
    const { lines } = set(
      ...parts(1),
      heading('Get in touch'),
      ...call,
      { ...heading('By post'), level: 3 },
      paragraph(said),
    )
    const words = lines[0]?.map((line) => line.words) ?? []
    expect(words[words.indexOf('Get in touch') + 1]).toBe('By post')
  })

  test('above {{ overleaf }} it is read before what is overleaf', () => {
    const { bookmarks } = set(
      ...parts(1),
      heading('Get in touch'),
      ...call,
      { kind: 'overleaf' },
      heading('Back'),
      paragraph(said),
    )
    expect(bookmarks.slice(1)).toEqual(['0 Part 1', '0 Get in touch', '1 Back'])
  })

  test.each([
    ['at its end', []],
    ['in its middle', [heading('Who comes'), paragraph('All of us.')]],
  ])('on a poster too, %s', (_, after) => {
    const blocks = [heading('What we do'), paragraph(said), heading('Get in touch'), ...call, ...after]
    const poster = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
    const made = typesetLeaflet({ ...partnershipSheet, blocks, poster }, a4Poster, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    const lines = made.value.pages.flatMap(({ items }) => items).filter((item) => item.kind === 'text')
    const [title, lead] = ['Get in touch', 'Call'].map((words) => lines.find((line) => wordsOf(line).trim() === words))
    const below = (lead?.baseline ?? Number.NaN) - (title?.baseline ?? Number.NaN)
    expect(below).toBeGreaterThan(0)
    expect(below).toBeLessThan(mm(18))
    expect(made.value.bookmarks).toHaveLength(1 + poster.length)
    expect(made.value.bookmarks[2]?.title).toBe('Get in touch')
  })

  test('stays with other text of its section', () => {
    const { lines } = set(...parts(2), heading('Get in touch'), ...call, paragraph('Or come along.'))
    const places = lines[0]?.filter(({ words }) => ['Get in touch', 'Or come along.'].includes(words)) ?? []
    expect(places.map(({ x }) => x).every((x) => x === places[0]?.x)).toBe(true)
    expect((places[1]?.baseline ?? 0) - (places[0]?.baseline ?? 0)).toBeLessThan(mm(12))
  })
})

describe('a diagram that has no room on the front', () => {
  const steps = (count: number): Block => ({
    kind: 'diagram',
    id: 'steps',
    title: 'How it is done',
    description: 'One step after the other.',
    steps: Array.from({ length: count }, (_, step) => ({ label: `Step ${step + 1}`, text: 'Somebody does it.' })),
    arrows: Array.from({ length: count - 1 }, (_, step) => ({ from: step, to: step + 1 })),
    reconstructed: false,
  })
  const contact = 'Your area’s officers, dates and places'
  const set = (...blocks: readonly Block[]) => {
    const made = typesetLeaflet({ ...partnershipSheet, blocks: [...blocks, ...call] }, a4, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    return made.value
  }
  const sideOf = (words: string, { pages }: ReturnType<typeof set>): number =>
    pages.findIndex(({ items }) => items.some((item) => item.kind === 'text' && wordsOf(item).trim() === words))

  test.each([7, 8, 9, 10])('of %i steps leaves the contact on the front, where the white is', (count) => {
    const document = set(heading('Before'), paragraph(said), heading('The way'), steps(count))
    expect(document.pages).toHaveLength(2)
    expect(sideOf('Step 1', document)).toBe(1)
    expect(sideOf(contact, document)).toBe(0)
  })

  test('leaves it on the back, where text fills the front', () => {
    const parts = [1, 2, 3, 4].flatMap((part) => [heading(`Part ${part}`), paragraph(said.repeat(3))])
    const document = set(...parts, heading('The way'), steps(7))
    expect(sideOf('Step 1', document)).toBe(1)
    expect(sideOf(contact, document)).toBe(1)
  })

  test('is not begun there, if the foot alone has no room overleaf', () => {
    const after = [heading('After'), paragraph(said.repeat(4))]
    const document = set(heading('Before'), paragraph(said), heading('The way'), steps(12), ...after)
    expect(sideOf('Step 1', document)).toBe(1)
    expect(sideOf(contact, document)).toBe(0)
  })
})

describe('with {{ overleaf }}', () => {
  const contact = 'Your area’s officers, dates and places'
  const compact = 'lnp.example.org/sheets/what-is-a-cag'
  const set = (front: readonly Block[], back: readonly Block[]) => {
    const blocks = [...front, ...call, { kind: 'overleaf' } as const, ...back]
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, a4, leafletContext)
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
    return made.value.pages.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])),
    )
  }
  const parts = (count: number): readonly Block[] =>
    Array.from({ length: count }, (_, at) => [heading(`Part ${at + 1}`), paragraph(said.repeat(3))]).flat()

  test.each([1, 4])('the foot stands on the back, however white the front is: %i parts on it', (count) => {
    const [front, back] = set(parts(count), parts(2))
    expect(front).not.toContain(contact)
    expect(back).toContain(contact)
  })

  test('a back with more text than room beside the foot leaves that to the front', () => {
    const [front = [], back = []] = set(parts(3), [...parts(8), paragraph(said.repeat(2))])
    expect(front.some((words) => words === contact || words.includes(compact))).toBe(true)
    expect(back).toContain('Part 8')
  })
})
