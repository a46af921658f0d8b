/** A leaflet for a print shop: its sides on larger paper, with crop marks and bleed. */

import { type PathCommand, placed } from '../drawing/path.ts'
import { moved } from '../typeset/blocks/slice.ts'
import { decoration } from '../typeset/lines/owners.ts'
import type { Page, Placed, StructureElement, TypesetDocument } from '../typeset/lines/page.ts'
import { mm } from './formats/millimetres.ts'

/** In points: the bleed beyond the trim, the crop marks, and the paper around each side for both. */
const bleed = mm(3)
const mark = { length: mm(5), rule: 0.25 }
const around = bleed + mark.length + mm(2)

/** The subject in the file's metadata. */
export const pressSubject =
  'For a print shop: inks in CMYK, 3 mm of bleed, crop marks. It makes no claim to be PDF/A or PDF/X, for the press and its paper are not known.'

export function forPress(document: TypesetDocument): TypesetDocument {
  return {
    ...document,
    pages: document.pages.map(pageForPress),
    structure: document.structure.map(movedElement),
    bookmarks: document.bookmarks.map((bookmark) => ({ ...bookmark, y: bookmark.y + around })),
  }
}

function pageForPress({ width, height, items, ...page }: Page): Page {
  const trim = { x: around, y: around, width, height }
  return {
    ...page,
    width: width + 2 * around,
    height: height + 2 * around,
    items: [
      ...items.map((item) => bled(item, width, height)).flatMap((item) => moved([item], around, around)),
      ...cropMarks(width, height),
    ],
    trim,
    bleed: { x: around - bleed, y: around - bleed, width: width + 2 * bleed, height: height + 2 * bleed },
  }
}

/** Lines that end at the trim go on into the bleed: no blade cuts exactly. */
function bled(item: Placed, width: number, height: number): Placed {
  if (item.kind !== 'path') return item
  const { origin, ...path } = item
  const onPage = origin ? placed(item.commands, origin.x, origin.y, origin.scale) : item.commands
  const along = (at: number, edge: number): number => (at <= 0.01 ? at - bleed : at >= edge - 0.01 ? at + bleed : at)
  const isEnd = (at: number, edge: number): boolean => along(at, edge) !== at
  const reaches = onPage.some(
    ([kind, x, y]) => (kind === 'move' || kind === 'line') && (isEnd(x, width) || isEnd(y, height)),
  )
  if (!reaches) return item
  const commands = onPage.map((command): PathCommand => {
    if (command[0] !== 'move' && command[0] !== 'line') return command
    return [command[0], along(command[1], width), along(command[2], height)]
  })
  return { ...path, commands }
}

/** Two at each corner, outside the bleed, on the plates of all inks. Each is a path of its own, so that none seems to span the page. */
function cropMarks(width: number, height: number): readonly Placed[] {
  const [start, end] = [bleed, bleed + mark.length]
  const line = (from: readonly [number, number], to: readonly [number, number]): Placed => ({
    kind: 'path',
    commands: [
      ['move', ...from],
      ['line', ...to],
    ],
    stroke: { colour: 'all-plates', width: mark.rule },
    owner: decoration,
  })
  return corners(width, height).flatMap(({ x, y, outX, outY }) => [
    line([x + outX * start, y], [x + outX * end, y]),
    line([x, y + outY * start], [x, y + outY * end]),
  ])
}

/** The corners of the trim, each with the directions that lead away from it. */
const corners = (width: number, height: number) =>
  [-1, 1].flatMap((outX) =>
    [-1, 1].map((outY) => ({
      x: outX < 0 ? around : around + width,
      y: outY < 0 ? around : around + height,
      outX,
      outY,
    })),
  )

const movedElement = (element: StructureElement): StructureElement => ({
  ...element,
  children: element.children.map((child) => ('role' in child ? movedElement(child) : child)),
  ...(element.box && { box: { ...element.box, x: element.box.x + around, y: element.box.y + around } }),
})
