/** Every format that is made, by its name. */

import type { LeafletFormat } from '../model/information-sheet.ts'
import { a4, a4LargePrint, type Format } from './formats.ts'
import { a3Poster, a4Poster, type PosterFormat } from './poster-formats.ts'

/** A sheet, or a poster of it. */
export type AnyFormat = Format | PosterFormat

/** The row of a format; undefined for one that content may name and that has no file yet. */
export const rowOf = (format: LeafletFormat): AnyFormat | undefined => builtRows.find(({ name }) => name === format)

export const builtRows: readonly AnyFormat[] = [a4, a4LargePrint, a3Poster, a4Poster]
export const builtFormats: readonly LeafletFormat[] = builtRows.map(({ name }) => name)
