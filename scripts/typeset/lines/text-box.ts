/** Sets runs in a width: lines of placed text, from the top left corner of their box. */

import type { Faces } from '../faces/face.ts'
import { WordTable } from '../faces/word-table.ts'
import { chunksOf, mostCharacters, spacingOf } from './chunks.ts'
import { breakLines, type Line, type Setting } from './lines.ts'
import type { PlacedText } from './page.ts'
import { leftOf, placeLine } from './place-line.ts'
import { type Run, wordsOfRuns } from './runs.ts'
import type { TextStyle } from './text-style.ts'

export interface TextLine {
  /** From the left edge of the box and the top of this line. */
  readonly items: readonly PlacedText[]
  /** Where its words begin: points from the left edge of the box. */
  readonly left: number
  /** The width without trailing space. Points. */
  readonly width: number
}

/** Lengths are points. */
export interface TextBox {
  readonly lines: readonly TextLine[]
  readonly leading: number
  readonly height: number
  /** The width of its longest line. */
  readonly width: number
}

/** `width`: points. What is too wide for it is broken between words, then between letters. */
export function setText(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  faces: Faces,
  setting: Setting = 'ragged',
): TextBox {
  const given = { runs, style, size: style.size, spacing: spacingOf(style), faces, width }
  const lines: TextLine[] = []
  let widest = 0
  for (const line of brokenLines(runs, style, width, faces, setting)) {
    lines.push({ items: placeLine(line, given), left: leftOf(line, width), width: line.width })
    widest = Math.max(widest, line.width)
  }
  return { lines, leading: style.leading, height: lines.length * style.leading, width: widest }
}

/** The lines into which runs are broken, before anything is placed. */
export function brokenLines(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  faces: Faces,
  setting: Setting,
): readonly Line[] {
  const text = wordsOfRuns(runs)
  const known = textsSeen.find(text, 0, text.length)
  const found = known?.ways.find((each) => each.faces === faces && isSame(each, runs, style, width, setting))
  if (found) return found.lines
  const lines = breakLines(
    chunksOf(runs, text, { style, faces, width }),
    { width, characters: mostCharacters },
    setting,
  )
  if (known === undefined) textsSeen.add({ text, ways: [] })
  else if (known.ways.length < mostWays) known.ways.push({ runs, style, width, faces, setting, lines })
  return lines
}

interface Kept {
  readonly runs: readonly Run[]
  readonly style: TextStyle
  readonly width: number
  readonly faces: Faces
  readonly setting: Setting
  readonly lines: readonly Line[]
}

/**
 * Memoised, because most of a sheet is the same in every edition. Lines are kept from the second time on, so that a text
 * that comes only once is not kept; a limited number is enough, because editions of one sheet follow each other.
 */
const textsSeen = new WordTable<{ readonly text: string; readonly ways: Kept[] }>(1024)
/** For how many widths and styles the lines of one text are kept. */
const mostWays = 8

function isSame(kept: Kept, runs: readonly Run[], style: TextStyle, width: number, setting: Setting): boolean {
  if (kept.width !== width || kept.setting !== setting || kept.runs.length !== runs.length) return false
  if (kept.style.size !== style.size || kept.style.tracking !== style.tracking) return false
  return runs.every((run, index) => {
    const other = kept.runs[index]
    return (
      other?.face === run.face &&
      other.tabular === run.tabular &&
      other.whole === run.whole &&
      other.text.length === run.text.length
    )
  })
}
