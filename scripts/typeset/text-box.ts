/** Runs set in a width: lines of placed text, from the top left corner of their box. */

import { BoundedMap } from './bounded-map.ts'
import { chunksOf, mostCharacters } from './chunks.ts'
import type { Faces } from './face.ts'
import { breakLines, type Line, type Setting } from './lines.ts'
import type { PlacedText } from './page.ts'
import { placeLine } from './place-line.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './text-style.ts'

export interface TextLine {
  /** From the left edge of the box and the top of this line. */
  readonly items: readonly PlacedText[]
  /** Points, without the space that hangs over the end. */
  readonly width: number
}

export interface TextBox {
  readonly lines: readonly TextLine[]
  readonly leading: number
  readonly height: number
  /** Of its longest line. */
  readonly width: number
}

export function setText(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  faces: Faces,
  setting: Setting = 'ragged',
): TextBox {
  const lines = brokenLines(runs, style, width, faces, setting).map((line) => ({
    items: placeLine(line, { runs, style, faces, width }),
    width: line.width,
  }))
  return {
    lines,
    leading: style.leading,
    height: lines.length * style.leading,
    width: Math.max(0, ...lines.map((line) => line.width)),
  }
}

/** Most of a sheet is the same in every edition: its lines are broken once. Bounded, for what is not. */
const remembered = new WeakMap<Faces, BoundedMap<string, readonly Line[]>>()
/** Editions of one sheet follow each other, and a sheet has fewer paragraphs. */
const mostRemembered = 512

/** The lines that runs are broken into, before anything has its place. */
export function brokenLines(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  faces: Faces,
  setting: Setting,
): readonly Line[] {
  const known = remembered.get(faces) ?? new BoundedMap<string, readonly Line[]>(mostRemembered)
  remembered.set(faces, known)
  let key = `${setting} ${width} ${style.size} ${style.tracking ?? 0}`
  for (const { text, face, tabular, whole } of runs) key += `\0${face} ${tabular} ${whole} ${text}`
  const lines = known.get(key)
  if (lines) return lines
  const broken = breakLines(chunksOf(runs, style, faces, width), { width, characters: mostCharacters }, setting)
  known.set(key, broken)
  return broken
}
