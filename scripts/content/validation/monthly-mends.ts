/** What somebody meant by a day of each month; undefined where nobody can tell. */

import { weekdays, weeks } from '../../model/monthly-rule.ts'
import { closest } from '../names/closest.ts'
import { isDate } from '../schemas/formats.ts'
import { weekdayCalled } from './date-mends.ts'
import { type Mend, perhaps } from './mend.ts'

const ordinals: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth' }

/** `1st tuesday`, `Last Fri of the month`, `every first Tuesday` → `first Tuesday`; not what names some months only. */
export function mendMonthly(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  const [, week, weekday] =
    /^(?:every |the |on )*(first|second|third|fourth|last|1st|2nd|3rd|4th) ([a-z]{3,9}?)s?(?: (?:of|in) (?:the|each|every) month| (?:each|every) month| monthly)?$/.exec(
      typed,
    ) ?? []
  const day = weekday === undefined ? undefined : weekdayCalled(weekday)
  return week === undefined || day === undefined ? undefined : `${ordinals[week] ?? week} ${day}`
}

/** `first Tuesday at 6pm`: when it begins stands elsewhere. */
export function monthlyAlone(text: string): Mend | undefined {
  const alone = mendMonthly(text.replace(/,? +(?:(?:at|from) .*|\d[\d.:]* ?(?:[ap]\.?m\.?)?)$/i, ''))
  return alone === undefined ? undefined : perhaps(`Write: ${alone}. When it begins stands after "starts".`)
}

/** `first Tuesday, except August`, `first Tuesday (not August)`: what is left out stands elsewhere. */
export function monthlyButFor(text: string): Mend | undefined {
  const [, rule = ''] =
    /^(.+?),? *\(?\b(?:but not|not|except(?:ing)?(?: for)?|excluding|apart from)\b/i.exec(text) ?? []
  const meant = mendMonthly(rule)
  return meant === undefined
    ? undefined
    : perhaps(
        `Write: ${meant}; and under "dates" each day on which it does not meet: - { date: YYYY-MM-DD, cancelled: true }`,
      )
}

/** `2026-12-08`: single days stand elsewhere. */
export const oneDay = (text: string): Mend | undefined =>
  isDate(text) ? perhaps(`That is one day, which stands under "dates": dates: [{ date: ${text} }]`) : undefined

/** `last Firday` → `last Friday`, `Friday, last` → `last Friday`, where both words are nearly such as can stand there. */
export function nearlyMonthly(text: string): Mend | undefined {
  const [one = '', other = '', ...others] = text.trim().split(/[\s,-]+/)
  if (others.length > 0) return undefined
  const [[week, weekday] = []] = [
    [closest(one, weeks), closest(other, weekdays)],
    [closest(other, weeks), closest(one, weekdays)],
  ].filter((words) => !words.includes(undefined))
  return week === undefined || weekday === undefined ? undefined : perhaps(`Did you mean "${week} ${weekday}"?`)
}
