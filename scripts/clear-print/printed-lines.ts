/** The lines of a page as a reader sees them: pieces of text side by side, whichever content they belong to. */

import type { Page, PlacedText, TypesetDocument } from '../typeset/lines/page.ts'

/** Lengths are points. For text that reads upwards, `start` and `depth` are those of the turned page. */
export interface PrintedLine {
  /** From 1. */
  readonly page: number
  readonly text: string
  readonly pieces: readonly PlacedText[]
  readonly start: number
  readonly end: number
  /** The place of the baseline, which grows from line to line. */
  readonly depth: number
  readonly turned: boolean
}

/** Page by page, with page numbers and the like: horizontal lines from the top, then those that read upwards. */
export const printedLines = ({ pages }: TypesetDocument): readonly PrintedLine[] =>
  pages.flatMap((page, index) => [...linesOn(page, index + 1, false), ...linesOn(page, index + 1, true)])

/** A factor of the type size: a wider gap separates columns, cells, or a label from its text. */
const widestGap = 0.4

function linesOn({ items }: Page, page: number, turned: boolean): readonly PrintedLine[] {
  const texts = items.filter((item): item is PlacedText => item.kind === 'text' && (item.turn !== undefined) === turned)
  const placed = texts.map((piece) => ({ piece, ...placeOf(piece) }))
  // Baselines of one line may differ by rounding.
  placed.sort((a, b) => Math.round((a.depth - b.depth) * 10) || a.start - b.start)
  const lines: PrintedLine[] = []
  for (const { piece, start, end, depth } of placed) {
    const last = lines.at(-1)
    const text = wordsOf(piece)
    // Two pages side by side may have lines at nearly the same depth: one that begins far to the left is the other page's.
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

/** The words of a line as printed, with spaces. */
export const wordsOf = ({ words }: PlacedText): string => words.map(({ text }) => text).join('')

/** A line as a message names it, shortened: `page 1, "Version of 1 November 2026"`. */
export const named = ({ page, text }: Pick<PrintedLine, 'page' | 'text'>): string => {
  const words = text.trim()
  return `page ${page}, "${words.length > 50 ? `${words.slice(0, 49)}…` : words}"`
}
