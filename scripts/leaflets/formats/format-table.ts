/** The row of every format that content may name; a format without one does not compile. */

import type { LeafletFormat } from '../../model/information-sheet.ts'
import { a5Booklet, type BookletFormat } from './booklet-format.ts'
import { a4, a4LargePrint, type Format } from './formats.ts'
import { a3Poster, a4Poster, type PosterFormat } from './poster-formats.ts'

/** The row of a sheet, a booklet or a poster. */
export type AnyFormat = Format | BookletFormat | PosterFormat

const rows: Readonly<Record<LeafletFormat, AnyFormat>> = {
  a4,
  'a4-large-print': a4LargePrint,
  'a5-booklet': a5Booklet,
  'a3-poster': a3Poster,
  'a4-poster': a4Poster,
}

export const builtRows: readonly AnyFormat[] = Object.values(rows)

export const rowOf = (format: LeafletFormat): AnyFormat => rows[format]
