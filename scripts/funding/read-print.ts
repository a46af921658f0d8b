/** Reads from the bytes of a printed file what it shows of its acknowledgement. */

import { lazy } from '../memory/lazy.ts'
import { around, type Painted } from '../written/painted.ts'
import { readWrittenPdf, type WrittenSide } from '../written/pdf-document.ts'
import { boxOf } from '../written/pdf-state.ts'
import type { PdfTags } from '../written/pdf-tags.ts'
import { isColoured } from './emblem-colours.ts'
import { findEmblems } from './find-emblems.ts'
import type { SeenFigure, SeenPrint, SeenSide } from './seen-print.ts'
import { SideWords } from './side-words.ts'

/** Undefined where the bytes cannot be read as a PDF. */
export function readPrint(bytes: Uint8Array): SeenPrint | undefined {
  const pdf = readWrittenPdf(bytes)
  return pdf && { sides: pdf.sides.map((side, index) => seenSide(side, index + 1, pdf.tags)) }
}

function seenSide(side: WrittenSide, number: number, tags: PdfTags): SeenSide {
  // Read only when asked for: of most sides, without an emblem, the words are not needed.
  const words = lazy(() => new SideWords(side))
  return {
    width: side.width,
    height: side.height,
    items: side.items,
    number,
    emblems: findEmblems(side.items),
    get words() {
      return words()
    },
    figures: lazy(() => figuresOn(side, tags)),
    coloured: () => side.items.some(isPrintedInColour),
  }
}

function figuresOn({ items, toMillimetres }: WrittenSide, tags: PdfTags): readonly SeenFigure[] {
  const marked = items.filter(({ mark }) => mark !== undefined)
  const groups = Map.groupBy(marked, ({ mark }) => `${mark?.parents} ${mark?.number}`)
  return [...groups.values()].flatMap((group): readonly SeenFigure[] => {
    const [first] = group
    const element = first?.mark && tags.elementOf(first.mark)
    if (element?.role !== 'Figure') return []
    const [left = 0, low = 0, right = 0, high = 0] = element.box ?? []
    return [
      {
        ...(element.alternative !== undefined && { alternative: element.alternative }),
        ...(element.box && { said: boxOf(toMillimetres, left, low, right, high) }),
        painted: around(group.map(({ box }) => box)),
        items: group,
      },
    ]
  })
}

function isPrintedInColour(item: Painted): boolean {
  if (item.kind === 'text') return isColoured(item.colour)
  return item.kind === 'path' && [item.fill, item.stroke].some((colour) => colour !== undefined && isColoured(colour))
}
