/** Whatever a text is made of, pages and columns end where a reader would end them. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline, Prose } from '../../scripts/blocks/block.ts'
import { rectangle } from '../../scripts/drawing/path.ts'
import { typesetNotes } from '../../scripts/leaflets/documents/notes.ts'
import { rowOf } from '../../scripts/leaflets/formats/format-table.ts'
import { a4, a4LargePrint } from '../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../scripts/leaflets/leaflet.ts'
import type { LeafletContext } from '../../scripts/leaflets/printing/context.ts'
import { balanceColumns } from '../../scripts/typeset/blocks/columns.ts'
import { heightOf, type Slice } from '../../scripts/typeset/blocks/slice.ts'
import type { MarkedContent, Placed, StructureElement, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { boxOf } from '../../scripts/typeset/lines/placed-box.ts'
import { runs } from '../support/chance.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { seedNotes } from '../support/paper/seed-notes.ts'
import { leafletContext, partnershipSheet, text } from '../support/paper/seed-sheet.ts'

const context: LeafletContext = {
  ...leafletContext,
  pictures: () => ({
    kind: 'drawing',
    width: 60,
    height: 40,
    shapes: [{ commands: rectangle(0, 0, 60, 40), fill: { red: 200, green: 200, blue: 200 } }],
  }),
}

const word = fc.constantFrom(...'the residents of a street meet in the library and say what they would like'.split(' '))
const line = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words): readonly Inline[] => [text(words.join(' '))])
const paragraph = line(90).map((content): Prose<Inline> => ({ kind: 'paragraph', content }))
const list = fc.tuple(fc.boolean(), fc.array(line(30), { minLength: 1, maxLength: 6 })).map(
  ([ordered, items]): Prose<Inline> => ({
    kind: 'list',
    ordered,
    start: 1,
    items: items.map((content) => [{ kind: 'paragraph', content }]),
  }),
)
const table = fc.tuple(fc.option(line(6)), fc.array(fc.tuple(line(8), line(20)), { minLength: 1, maxLength: 12 })).map(
  ([caption, rows]): Prose<Inline> => ({
    kind: 'table',
    ...(caption && { caption }),
    head: [[text('Column of heads')], [text('What is said')]],
    rows,
    rowHeaders: true,
  }),
)
const image = fc.constant<Prose<Inline>>({
  kind: 'image',
  source: 'x.svg',
  alternative: 'A map.',
  width: 600,
  height: 400,
})
const heading = (level: 2 | 3 | 4) =>
  line(8).map((content): Prose<Inline> => ({ kind: 'heading', level, id: 'x', content }))
const body = fc.array(fc.oneof({ arbitrary: paragraph, weight: 4 }, list, table, image), { minLength: 1, maxLength: 4 })
const section = fc
  .tuple(heading(2), body, fc.option(fc.tuple(heading(3), body, fc.option(fc.tuple(heading(4), body)))))
  .map(([head, first, more]): readonly Prose<Inline>[] => [
    head,
    ...first,
    ...(more ? [more[0], ...more[1], ...(more[2] ? [more[2][0], ...more[2][1]] : [])] : []),
  ])
const sections = (most: number) => fc.array(section, { minLength: 1, maxLength: most }).map((all) => all.flat())

/** Where something stands: a page, or one of the columns of it. */
type Frame = string
interface Printed {
  readonly document: TypesetDocument
  /** The frame of what stands on a page so far from its left edge. */
  readonly frame: (page: number, x: number) => Frame
}

interface Spot {
  readonly frame: Frame
  readonly y: number
  readonly item: Placed
}

/** The rules, asked of the printed pages along the structure. */
class Reader {
  readonly #spots = new Map<unknown, Spot[]>()
  readonly #repeated: readonly (Spot & { readonly words: string })[]

  constructor({ document, frame }: Printed) {
    const repeated: (Spot & { readonly words: string })[] = []
    document.pages.forEach((page, number) => {
      for (const item of page.items) {
        const spot = {
          frame: frame(number, boxOf(item).left),
          y: item.kind === 'text' ? item.baseline : boxOf(item).top,
          item,
        }
        this.#spots.set(item.owner, [...(this.#spots.get(item.owner) ?? []), spot])
        if (item.owner.kind === 'artifact' && item.kind === 'text') repeated.push({ ...spot, words: wordsOf(item) })
      }
    })
    this.#repeated = repeated
  }

  spotsOf(node: StructureElement | MarkedContent): readonly Spot[] {
    if ('kind' in node) return this.#spots.get(node) ?? []
    return node.children.flatMap((child) => this.spotsOf(child))
  }

  /** How many lines of a paragraph stand in each frame, in their order. */
  linesOf(element: StructureElement): readonly number[] {
    const frames = Map.groupBy(this.spotsOf(element), ({ frame }) => frame)
    return [...frames.values()].map((spots) => new Set(spots.map(({ y }) => Math.round(y))).size)
  }

  check(siblings: readonly StructureElement[]): void {
    siblings.forEach((element, index) => {
      const next = siblings[index + 1]
      const last = this.spotsOf(element).at(-1)?.frame
      const nextSpots = next ? this.spotsOf(next) : []
      if (/^H[2-4]$/.test(element.role) && nextSpots.length > 0)
        expect(nextSpots[0]?.frame, 'after a heading').toBe(last)
      if (element.role === 'P') this.#checkParagraph(element)
      if (element.role === 'P' && next?.role === 'L') {
        const [first] = next.children.filter((child) => 'role' in child)
        expect(first && this.spotsOf(first)[0]?.frame, 'after an introduction').toBe(last)
      }
      if (element.role === 'LI') expect(new Set(this.spotsOf(element).map(({ frame }) => frame)).size).toBe(1)
      if (element.role === 'Table') this.#checkTable(element)
      this.check(element.children.filter((child) => 'role' in child))
    })
  }

  #checkParagraph(element: StructureElement): void {
    const lines = this.linesOf(element)
    if (lines.length > 1) for (const count of lines) expect(count).toBeGreaterThanOrEqual(2)
  }

  #checkTable(element: StructureElement): void {
    const parts = element.children.filter((child) => 'role' in child)
    const rows = parts.flatMap(({ role, children }) =>
      role === 'Caption' ? [] : children.filter((child) => 'role' in child),
    )
    // A table across both columns has a page for its frame.
    const isWide = (row: StructureElement): boolean => new Set(this.spotsOf(row).map(({ frame }) => frame)).size > 1
    const frameOf = rows.some(isWide) ? (frame: Frame) => frame.split(' ')[0] : (frame: Frame) => frame
    const frames = rows.map((row) => {
      const own = new Set(this.spotsOf(row).map(({ frame }) => frameOf(frame)))
      expect(own.size).toBe(1) // no row is split
      return [...own][0] ?? ''
    })
    const [head, first] = frames
    expect(first, 'after the head of a table').toBe(head)
    const caption = parts.find(({ role }) => role === 'Caption')
    if (caption) expect(frameOf(this.spotsOf(caption).at(-1)?.frame ?? '')).toBe(head)
    frames.forEach((frame, index) => {
      const row = rows[index]
      if (index === 0 || frame === frames[index - 1] || !row) return
      const top = Math.min(...this.spotsOf(row).map(({ y }) => y))
      const above = this.#repeated.filter((spot) => frameOf(spot.frame) === frame && spot.y < top && spot.y > top - 60)
      expect(above.map(({ words }) => words.trim())).toEqual(expect.arrayContaining(['What is said']))
    })
  }
}

const onPages = (page: number): Frame => `${page}`
const inHalves = (half: number) => (page: number, x: number) => `${page} ${x < half ? 'left' : 'right'}`
const points = (mm: number) => (mm * 72) / 25.4

const sheetOf = (blocks: readonly Block[]) => ({ ...partnershipSheet, blocks })

describe('headings keep what they head, two lines of a paragraph stand together, lists their introduction, tables their head', () => {
  test('in large print, over as many sides as it takes', () => {
    fc.assert(
      fc.property(sections(4), (blocks) => {
        const made = typesetLeaflet(sheetOf(blocks), a4LargePrint, context)
        if (!made.ok) throw new Error(made.diagnostics[0]?.message)
        new Reader({ document: made.value, frame: onPages }).check(made.value.structure)
      }),
      { numRuns: runs(20) },
    )
  })

  test('in a booklet', () => {
    let broken = 0
    fc.assert(
      fc.property(sections(4), (blocks) => {
        const made = typesetLeaflet(sheetOf(blocks), rowOf('a5-booklet'), context)
        if (!made.ok) return // a title too long for the cover
        broken++
        new Reader({ document: made.value, frame: inHalves(points(148.5)) }).check(made.value.structure)
      }),
      { numRuns: runs(20) },
    )
    expect(broken).toBeGreaterThan(runs(15))
  })

  test('in the columns of an A4 sheet', () => {
    let fitting = 0
    fc.assert(
      fc.property(sections(2), (blocks) => {
        const made = typesetLeaflet(sheetOf(blocks), a4, context)
        if (!made.ok) return // too long for two sides: told
        fitting++
        new Reader({ document: made.value, frame: inHalves(points(105)) }).check(made.value.structure)
      }),
      { numRuns: runs(30) },
    )
    expect(fitting).toBeGreaterThan(runs(10))
  })

  test('in meeting notes', () => {
    fc.assert(
      fc.property(sections(5), (blocks) => {
        const made = typesetNotes({ ...seedNotes, body: blocks }, context)
        if (!made.ok) throw new Error(made.diagnostics[0]?.message)
        new Reader({ document: made.value, frame: onPages }).check(made.value.structure)
      }),
      { numRuns: runs(20) },
    )
  })
})

describe('columns', () => {
  const slice = fc
    .record({
      height: fc.integer({ min: 10, max: 60 }),
      gap: fc.integer({ min: 0, max: 20 }),
      keepWithNext: fc.boolean(),
    })
    .map((made): Slice => ({ ...made, items: [] }))
  const slices = fc.array(slice, { minLength: 2, maxLength: 14 })

  test('are balanced: no other place to break makes the taller one shorter', () => {
    fc.assert(
      fc.property(slices, (all) => {
        const { left, right, height } = balanceColumns(all, [], 0)
        expect([...left, ...right]).toEqual(all)
        for (let at = 1; at < all.length; at++)
          if (!all[at - 1]?.keepWithNext)
            expect(height).toBeLessThanOrEqual(Math.max(heightOf(all.slice(0, at)), heightOf(all.slice(at))))
        if (right.length > 0) expect(left.at(-1)?.keepWithNext).toBe(false)
      }),
      { numRuns: runs(50) },
    )
  })

  test('are broken between sections where that fits, and then as evenly as sections allow', () => {
    fc.assert(
      fc.property(slices, fc.nat(1000), (all, seed) => {
        const starts = all.flatMap((_, index) => (index > 0 && (seed >> index) % 2 === 1 ? [index] : []))
        const { left, height } = balanceColumns(all, [0, ...starts], Number.POSITIVE_INFINITY)
        if (starts.length === 0) return
        expect(starts).toContain(left.length)
        for (const at of starts)
          expect(height).toBeLessThanOrEqual(Math.max(heightOf(all.slice(0, at)), heightOf(all.slice(at))))
      }),
      { numRuns: runs(50) },
    )
  })
})
