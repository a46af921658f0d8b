/** What a file shows of its funders, for the evidence: the words, the emblem's artwork, place and size. */

import type { Box } from '../written/painted.ts'
import { saysInPrint, saysOnPage } from './acknowledged.ts'
import type { Due } from './due.ts'
import type { EmblemVariant } from './emblem.ts'
import { wordsOf } from './funder-words.ts'
import { emblemOnScreen, pixelsInMillimetres } from './screen.ts'
import type { SeenPage } from './seen-page.ts'
import { emblemsOf, type SeenPrint } from './seen-print.ts'

export interface Shown {
  /** The words due that are found. */
  readonly words: readonly string[]
  readonly emblem?: ShownEmblem
}

export interface ShownEmblem {
  readonly artwork: EmblemVariant | 'none of the permitted'
  /** `side 1`, `top of the page`, `foot of the page` */
  readonly place: string
  /** Millimetres; a page has no fixed left and top. */
  readonly width: number
  readonly height: number
  readonly left?: number
  readonly top?: number
}

/** The first emblem of a page, with the size at 96 pixels per inch. */
export function shownOnPage(page: SeenPage, { funding }: Due): Shown {
  const [first] = page.emblems
  return {
    words: funding.flatMap(wordsOf).filter((words) => saysOnPage(page, words)),
    ...(first && {
      emblem: {
        artwork: first.emblem.variant ?? 'none of the permitted',
        place: places[first.place],
        ...sizeOf(emblemOnScreen(first, page.style), pixelsInMillimetres),
      },
    }),
  }
}

const places = { top: 'top of the page', content: 'among the page’s words', foot: 'foot of the page' }

/** The first emblem of a file, measured from the top left of its side. */
export function shownInPrint(print: SeenPrint, { funding }: Due): Shown {
  const [first] = emblemsOf(print)
  return {
    words: funding.flatMap(wordsOf).filter((words) => saysInPrint(print, words)),
    ...(first && {
      emblem: {
        artwork: first.emblem.variant ?? 'none of the permitted',
        place: `side ${first.side.number}`,
        ...sizeOf(first.emblem.flag, (millimetres) => millimetres),
        left: rounded(first.emblem.flag.left),
        top: rounded(first.emblem.flag.top),
      },
    }),
  }
}

const sizeOf = ({ left, top, right, bottom }: Box, inMillimetres: (length: number) => number) => ({
  width: rounded(inMillimetres(right - left)),
  height: rounded(inMillimetres(bottom - top)),
})

/** To a hundredth of a millimetre. */
const rounded = (length: number): number => Math.round(length * 100) / 100
