/** The lines of a page as a reader sees them: pieces of text that stand beside each other, whoever owns them. */

import type { Page, PlacedText, TypesetDocument } from '../typeset/page.ts'

/** Lengths are points. Of text that reads upwards, `start` and `depth` are taken with the page turned. */
export interface PrintedLine {
  /** From 1. */
  readonly page: number
  readonly text: string
  readonly pieces: readonly PlacedText[]
  readonly start: number
  readonly end: number
  /** Of the baseline, growing from line to line. */
  readonly depth: number
  readonly turned: boolean
}

/** Page by page, furniture and all: on each what reads across, from the top, then what reads upwards. */
export const printedLines = ({ pages }: TypesetDocument): readonly PrintedLine[] =>
  pages.flatMap((page, index) => [...linesOn(page, index + 1, false), ...linesOn(page, index + 1, true)])

/** Parts of the size: wider gaps part two columns, a label and its entry, or two cells. */
const widestGap = 0.4

function linesOn({ items }: Page, page: number, turned: boolean): readonly PrintedLine[] {
  const texts = items.filter((item): item is PlacedText => item.kind === 'text' && (item.turn !== undefined) === turned)
  const placed = texts.map((piece) => ({ piece, ...placeOf(piece) }))
  // Baselines of one line may differ by what a computer rounds.
  placed.sort((a, b) => Math.round((a.depth - b.depth) * 10) || a.start - b.start)
  const lines: PrintedLine[] = []
  for (const { piece, start, end, depth } of placed) {
    const last = lines.at(-1)
    const text = wordsOf(piece)
    // Two pages of a sheet may have lines a hair apart: what begins far to the left is one of the other page.
    const goesOn = last && Math.abs(last.depth - depth) < 0.1 && Math.abs(start - last.end) < widestGap * piece.size
    if (goesOn) lines.splice(-1, 1, { ...last, text: last.text + text, pieces: [...last.pieces, piece], end })
    else lines.push({ page, text, pieces: [piece], start, end, depth, turned })
  }
  return lines
}

const placeOf = ({ x, baseline, width, turn }: PlacedText): Pick<PrintedLine, 'start' | 'end' | 'depth'> =>
  turn === undefined
    ? { start: x, end: x + width, depth: baseline }
    : { start: -baseline, end: width - baseline, depth: x }

/** As they are printed, with their spaces. */
export const wordsOf = ({ words }: PlacedText): string => words.map(({ text }) => text).join('')

/** `page 1, "Version of 1 November 2026"`, no longer than it takes to find it. */
export const named = ({ page, text }: Pick<PrintedLine, 'page' | 'text'>): string => {
  const words = text.trim()
  return `page ${page}, "${words.length > 50 ? `${words.slice(0, 49)}…` : words}"`
}
