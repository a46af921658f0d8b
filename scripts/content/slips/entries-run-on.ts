/** Entries of a list that are read as words of the paragraph above them, or as one paragraph. */

import { isEntryWithoutSpace } from './line-slips.ts'
import type { Slip } from './slip.ts'

/** One finding for all entries of a paragraph, given its lines. `within`: whether it is in an entry of another list. */
export function entriesRunOn(rows: readonly string[], within: boolean): readonly Slip[] {
  const [, ...below] = rows
  const at = below.findIndex(
    (row, index) =>
      /^[ \t]*(?:[-*+]|\d{1,2}[.)]) +\S/.test(row) ||
      (within && dashAndCapital.test(row) && !mayGoOn.test(rows[index] ?? '')),
  )
  const first = below[at]
  if (first === undefined) return entriesByLetter(rows)
  const seen = first.trim()
  const above = rows[at] ?? ''
  if (isEntryWithoutSpace(above, rows[0] ?? '')) return [] // told as such
  const number = numberAlone(above, seen)
  if (number !== undefined) return [number]
  return [
    {
      seen,
      message: `"${seen}" does not begin a list: it would be printed on the line of the words above it.`,
      hint: dashAndCapital.test(seen)
        ? `For an entry of a list write: ${seen.trim().replace(/^[–—]/, '-')}`
        : within
          ? 'Begin it under the words of the entry above: two spaces further in than a hyphen, three than a number.'
          : 'Put an empty line above the list, and begin its entries without a space or a Tab in front.',
      ...(/^[\d–—]/.test(seen) && { perhapsMeant: true }),
    },
  ]
}

/** A long dash for the hyphen of an entry; before small letters a line may have been broken. */
const dashAndCapital = /^[ \t]*[–—] +\p{Lu}/u

/** A long line above, or a quotation: the dash may belong to its words. */
const mayGoOn = /^.{60}|["”’']\s*$/

/** `1 Bring a cup` above `2. Bring a friend`; undefined for all else. */
function numberAlone(above: string, below: string): Slip | undefined {
  const [, number, words = ''] = /^(\d{1,2}) +(\S.*)$/.exec(above) ?? []
  const [, next, sign = ''] = /^(\d{1,2})([.)])/.exec(below) ?? []
  if (number === undefined || Number(next) !== Number(number) + 1) return undefined
  return {
    seen: above,
    message: `"${above}" does not begin a list: there is no "${sign}" after its number.`,
    hint: `Write: ${number}${sign} ${words}`,
    perhapsMeant: true,
  }
}

/** `(1) `, `1 - ` */
const figure = /^(?:\((?=\d\)))?(\d)(?:\)| ?[-–—]) +/

/** `a) one` with `b) two` under it, `i.` with `ii.`, `(1)` with `(2)`, or `1 -` with `2 -`. */
function entriesByLetter(rows: readonly string[]): readonly Slip[] {
  const at = rows.findIndex(
    (row, index) =>
      (/^\(?a[.)] +\S/.test(row) && /^\(?b[.)] +\S/.test(rows[index + 1] ?? '')) ||
      (/^\(?i[.)] +\S/.test(row) && /^\(?ii[.)] +\S/.test(rows[index + 1] ?? '')) ||
      (figure.exec(row)?.[1] === '1' && figure.exec(rows[index + 1] ?? '')?.[1] === '2'),
  )
  const seen = rows[at]
  if (seen === undefined) return []
  const first = figure.test(seen) ? `1. ${seen.replace(figure, '')}` : undefined
  return [
    {
      seen,
      message: `"${seen}" does not begin a list: ${first === undefined ? 'lists are counted in figures here, and this' : 'it'} would be printed as one line with those below it.`,
      hint: `Write: ${first ?? `1. ${seen.replace(/^\S+ +/, '')}`}${at > 0 ? ', with an empty line above it' : ''}; then 2., 3. and so on.`,
      perhapsMeant: true,
    },
  ]
}
