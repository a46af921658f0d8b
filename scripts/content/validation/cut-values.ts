/** Values among fields in braces that end at a comma: what is behind it reads as a field. */

import { isMapping } from '../yaml/mapping.ts'
import { mendDate } from './date-mends.ts'

/** A value in `{ … }` that commas divided. */
export interface CutValue {
  readonly field: string
  readonly pieces: readonly string[]
}

/** The pieces of a value in `{ … }` that commas divided; undefined where there is none before the key. */
export function cutBefore(seen: unknown, rest: string, known: readonly string[]): CutValue | undefined {
  const entries = isMapping(seen) ? Object.entries(seen) : []
  // In JavaScript, keys that are numbers come first, wherever they were.
  if (/^\d+$/.test(rest)) {
    const cut = entries.map(([field, value]): CutValue => ({ field, pieces: [String(value), rest] }))
    return cut.find((each) => known.includes(each.field) && inDate(each) !== undefined)
  }
  const isPiece = ([key, value]: readonly [string, unknown]) => value === '' && !known.includes(key)
  const at = entries.findIndex(([key]) => key === rest)
  const last = entries[at]
  if (last === undefined || !isPiece(last)) return undefined
  const before = entries.slice(0, at).findLastIndex((entry) => !isPiece(entry))
  const [field, value] = entries[before] ?? []
  if (field === undefined || typeof value !== 'string' || value === '') return undefined
  const ends = entries.findIndex((entry, index) => index > at && !isPiece(entry))
  const pieces = entries.slice(before + 1, ends === -1 ? undefined : ends).map(([key]) => key)
  return { field, pieces: [value, ...pieces] }
}

/** What to write of `December 8, 2026`; undefined where the pieces are no date. */
export function inDate({ field, pieces }: CutValue): string | undefined {
  const meant = mendDate(pieces.join(', '))
  return meant?.kind === 'certain' ? `Write: ${field}: ${meant.text}` : undefined
}
