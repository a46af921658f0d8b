/** Names of notes, which begin with the date of their meeting, and the dates that other names were meant to give. */

import { monthCalled } from '../../model/dates-in-words.ts'
import { suggestedId } from '../names/ids.ts'
import { isDate } from '../schemas/formats.ts'

/** How to name notes whose date is like `03-11-2026`, which is in November to some and in March to others, or is none. */
export function howToDate(name: string, ending: string): string {
  const month = ofMonthAlone(name)
  if (month !== undefined) return `Look up the day, and write that; or call it ${month}${ending} for the month alone.`
  const either = eitherDate(name)
  if (either === undefined)
    return /^\d{4}-\d{2}(?:-\d{2})?$/.test(name) && whyNotDated(`${name}-a`) === undefined
      ? `Put a few words after the date: ${name}-open-evening${ending}.`
      : 'Call it by its date and a few words: 2026-12-08-open-evening.md, or 2026-12-open-evening.md for the month alone.'
  const [british, american] = either
  return british === american
    ? `Call it ${british}${ending}.`
    : `Call it ${british}${ending}, the day first; or ${american}${ending}, if the month came first.`
}

/** What to call `3-11-2026 open evening`, with both dates that may be meant; undefined where there is no such date. */
function eitherDate(name: string): readonly [british: string, american: string] | undefined {
  const [, first = '', second = '', year, words] = /^(\d{1,2})-(\d{1,2})-(\d{4})-(.+)$/.exec(suggestedId(name)) ?? []
  if (year === undefined) return undefined
  const dated = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}-${words}`
  const both = [dated(second, first), dated(first, second)] as const
  return both.some((each) => whyNotDated(each) !== undefined) ? undefined : both
}

/**
 * `15-10-2026 Open evening`, `20261015-open-evening`, `15 Oct 2026 Open evening`, `open-evening-2026-10-15` →
 * `2026-10-15-open-evening`; undefined where the day or the name is not certain.
 */
export function withDateFirst(name: string): string | undefined {
  const id = turned(name)
  return whyNotDated(id) === undefined ? id : undefined
}

/** `2026-02-evening` for `2026-02-30 Evening`, whose month is certain; undefined for all else. */
export function ofMonthAlone(name: string): string | undefined {
  const [, month, words] = /^(\d{4}-\d{2})-\d{2}-((?!\d{2}(?:-|$)).+)$/.exec(turned(name)) ?? []
  const id = `${month}-${words}`
  return month !== undefined && whyNotDated(id) === undefined && withDateFirst(name) === undefined ? id : undefined
}

/** The name as an id, with the year, the month and the day in front, where it is certain which is which. */
function turned(name: string): string {
  const id = inFigures(suggestedId(name))
  const [, day, month, year, words] = /^(\d{2})-(\d{2})-(\d{4})-(.+)$/.exec(id) ?? []
  const [, before, last] = /^(\D.*)-((?:19|20)\d{2}-\d{2}-\d{2})$/.exec(id) ?? []
  if (day !== undefined && Number(day) > 12) return `${year}-${month}-${day}-${words}`
  return last === undefined ? id : `${last}-${before}`
}

/** With a month that was written as a word in two figures, a date without hyphens parted, and a month of one figure filled up. */
const inFigures = (id: string): string =>
  id
    .replace(/^(\d{1,2}-|)((?:19|20)\d{2}-|)([a-z]{3,9})-((?:19|20)\d{2}-|)/, (seen, day, before, word, behind) => {
      const month = monthCalled(word)
      const isDated = month > 0 && (before === '') !== (behind === '') && !(day !== '' && before !== '')
      return isDated ? `${before || behind}${String(month).padStart(2, '0')}-${day.padStart(day && 3, '0')}` : seen
    })
    .replace(/^((?:19|20)\d{2})(\d{2})(\d{2})-/, '$1-$2-$3-')
    .replace(/^((?:19|20)\d{2})-(\d)-(\d{2})-/, '$1-0$2-$3-')

/** Why `name` is no name of notes, which begins with their date. */
export function whyNotDated(name: string): string | undefined {
  const [, month, day] = /^(\d{4}-\d{2})-(?:(\d{2})-|(?!\d{2}(?:-|$)))[a-z0-9-]+$/.exec(name) ?? []
  if (month === undefined) return 'does not begin with a date and go on with words'
  const date = `${month}-${day ?? '01'}`
  return isDate(date) ? undefined : `begins with ${day === undefined ? month : date}, which no calendar has`
}
