/** What texts say of the next meeting, or of when a group meets each month, and the files of the CAGs do not. */

import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Area } from '../../model/area.ts'
import { type CommunityActionGroup, cagName } from '../../model/community-action-group.ts'
import { timeInWords, weekdayDateInWords } from '../../model/dates-in-words.ts'
import type { Meeting } from '../../model/meeting.ts'
import { ruleInWords } from '../../model/monthly-rule.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { datesOf, isDated, meetingsToGoTo, takesPlace } from '../../model/schedule.ts'
import type { Site } from '../../model/site.ts'
import { isSucceeded } from '../../model/succession.ts'
import { firstLetterOfProse, type SeenWords, type TextRule, unquotedFiles, warningAt } from '../kinds/text-rule.ts'
import { writtenDates } from '../kinds/written-dates.ts'

export const saidMeetings: TextRule = {
  codes: ['cag/said-otherwise'],
  upsetBy: ({ file }) => file.includes('/cags/'),
  check: (site, files, today) => {
    const groupsIn = groupsByFile(site, today)
    return unquotedFiles(site, files).flatMap((file) => {
      if (!file.path.endsWith('.md') || !anyMeeting.test(file.text)) return []
      const { text } = file
      const from = firstLetterOfProse(file) ?? text.length
      const cags = groupsIn(file.path)
      return [
        ...nextMeetings(text, from).flatMap((next) => ofNext(file, next, cags, today)),
        ...(file.path.endsWith('/about.md') ? saidRules(text).flatMap((said) => ofRule(file, said, cags)) : []),
      ]
    })
  },
}

/** The CAGs of which a text speaks: an area's of all of its own, notes of theirs. None where one of them is not dated. */
function groupsByFile({ areas }: Site, today: Temporal.PlainDate): (path: string) => readonly CommunityActionGroup[] {
  const areasById = new Map(areas.map((area) => [area.id, area]))
  return (path) => {
    const [, id = '', rest = ''] = /^areas\/([^/]+)\/(.*)$/.exec(path) ?? []
    const area = areasById.get(id)
    const cags = area === undefined ? [] : spokenOf(area, rest)
    return cags.every((cag) => isDated(cag) && !isSucceeded(cag, today)) ? cags : []
  }
}

function spokenOf({ cags, notes }: Area, rest: string): readonly CommunityActionGroup[] {
  if (rest === 'about.md') return cags
  const about = notes.find(({ file }) => file.endsWith(`/${rest}`))?.cag
  return cags.filter(({ type }) => type.id === about)
}

/** A quick test that rules out most texts. */
const anyMeeting = /next meeting|next (?:CAG|forum|group)|\bmeets? (?:on|every|each)/i

interface Said extends SeenWords {
  /** What stands behind it in its sentence. */
  readonly rest: string
}

/** `Our next meeting is on Tuesday 8 December 2026`: dates with their year; without one nobody knows which is meant. */
function nextMeetings(text: string, from: number): readonly (Said & { readonly date: Temporal.PlainDate })[] {
  return writtenDates(text).flatMap(({ seen, index, year, monthNumber, day }) => {
    const before = index > longestLead ? text.slice(index - longestLead, index) : `\n${text.slice(0, index)}`
    const rest = restOf(text, index + seen.length)
    if (index < from || !lead.test(before) || takesNoPlace.test(rest)) return []
    const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month: monthNumber })
    if (day > daysInMonth) return []
    return [
      {
        seen,
        index,
        rest,
        date: Temporal.PlainDate.from({ year, month: monthNumber, day }),
      },
    ]
  })
}

/** In characters, up to the date. */
const longestLead = 80

/**
 * The group's own, and the day on which it is, as a sentence, as `Date of next meeting:` or below that as a heading: not
 * `the council's next meeting`, `the next meeting of the board`, `the next meeting was`, or a day of something else that
 * it will look at.
 */
const lead =
  /(?:(?:[.!?]\s+|\n\s*(?:[-*] +|#{2,4} +)?(?:\d+[.)] +)?)[*_]*(?:the |your |dates? (?:and time )?of (?:the |our )?)?|\bour )next (?:CAG |forum |group )?meeting(?: of (?:the|our) (?:CAG|forum|group))?[*_:]*(?:,?\s(?:again|be|due|fixed|for|held|is|now|on|place|planned|set|takes?|taking|the|to|will))*(?: (?:at|in) [\p{L}\p{N}’' -]{1,40} on(?: the)?)?\s+[*_]*$/iu

/** Behind a date on which it is not, or perhaps not, or is that of others. */
const takesNoPlace =
  /^ of (?!(?:the|our) (?:CAG|forum|group)\b)|^(?:[^.!?\n]|\.\d)*?(?:\b(?:called off|cancell?ed|instead|moved|not|or|postponed|rather)\b|n[’']t\b)/i

const restOf = (text: string, from: number): string => /^[^!?\n]{0,60}/.exec(text.slice(from))?.[0] ?? ''

function ofNext(
  file: SourceFile,
  next: Said & { readonly date: Temporal.PlainDate },
  cags: readonly CommunityActionGroup[],
  today: Temporal.PlainDate,
): readonly Finding[] {
  const { date } = next
  const isNotes = file.path.includes('/meetings/')
  // Of notes it was the next one when they were written.
  if (isBefore(date, today))
    return isNotes
      ? []
      : [
          otherwise(
            file,
            next,
            `"${next.seen}" has passed, and is called the day of the next meeting.`,
            `Write the one that is next. ${fillIn}`,
          ),
        ]
  const upcoming = meetingsToGoTo(cags, today)
  const latest = upcoming.at(-1)?.date ?? today
  const meetings = cags.flatMap((cag) => datesOf(cag, today)).filter(takesPlace)
  if (meetings.length === 0 || isBefore(latest, date)) return []
  const onTheDay = meetings.filter((meeting) => meeting.date.equals(date))
  if (onTheDay.length === 0)
    return [
      otherwise(
        file,
        next,
        `By the dates of the CAGs no meeting is on ${weekdayDateInWords(date)}: ${nextOf(upcoming)}.`,
        whichIsRight(file, cags),
      ),
    ]
  return ofTime(file, next, onTheDay)
}

/** `the next is on Wednesday 9 December 2026` */
const nextOf = ([first]: readonly Meeting[]): string =>
  first === undefined ? 'none is to come' : `the next is on ${weekdayDateInWords(first.date)}`

/** Right behind the day: tea and doors have hours of their own, as has `6pm for 6.30pm`. */
const time =
  /^s?(?: of (?:each|every|the) month| (?:each|every) month)?,?(?: (?:at|in) the [\p{L}’' -]{1,30})?,? (?:starting )?(?:at|from) (1[0-2]|0?[1-9])(?:[.:]([0-5]\d))? ?([ap])\.?m\b(?!\.?,? (?:and|for|or|with)\b)/iu

/** The time of day behind a date or a rule, where one stands there. */
function timeIn(rest: string): Temporal.PlainTime | undefined {
  const [, hour, minute = '0', half = ''] = time.exec(rest) ?? []
  if (hour === undefined) return undefined
  return Temporal.PlainTime.from({
    hour: (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
    minute: Number(minute),
  })
}

function ofTime(file: SourceFile, said: Said, at: readonly Pick<Meeting, 'cag' | 'starts'>[]): readonly Finding[] {
  const starts = timeIn(said.rest)
  const [first] = at
  if (starts === undefined || first === undefined || at.some((each) => each.starts.equals(starts))) return []
  return [
    otherwise(
      file,
      said,
      `${timeInWords(starts)} stands behind "${said.seen}"; by ${first.cag.file} the meeting starts at ${timeInWords(first.starts)}.`,
      whichIsRight(file, [first.cag]),
    ),
  ]
}

const weekInWords: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
}
/** At the beginning of a sentence: `In December we meet on the second Tuesday` is no rule. */
const rule =
  /(?<=(?:^|[.!?]\s|[-*] )[*_]{0,3})(?:we|(?:the|our) CAGs?) (?:all |always |normally |usually )?meets? (?:on |every |each )*(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/dgim

/** Of some months alone, or not the only one, or `for coffee`. */
const partOfRule =
  /^s?,? (?:and|or) |^[^.!?\n]*?\b(?:alternate|but|except|January|February|March|April|May|June|July|August|September|October|November|December|for|other|quarter|until|unless)\b/

/** `We meet on the first Tuesday of each month`. */
const saidRules = (text: string): readonly (Said & { readonly rule: string })[] =>
  Array.from(text.matchAll(rule)).flatMap(({ 1: week = '', 2: weekday = '', indices }) => {
    const [from, to] = [indices?.[1]?.[0] ?? 0, indices?.[2]?.[1] ?? 0]
    const rest = restOf(text, to)
    if (partOfRule.test(rest)) return []
    const small = week.toLowerCase()
    const day = `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1).toLowerCase()}`
    return [{ seen: text.slice(from, to), index: from, rest, rule: `${weekInWords[small] ?? small} ${day}` }]
  })

function ofRule(
  file: SourceFile,
  said: Said & { readonly rule: string },
  cags: readonly CommunityActionGroup[],
): readonly Finding[] {
  const byRule = cags.filter(({ meets }) => meets !== undefined)
  const [first] = byRule
  if (first?.meets === undefined || byRule.length < cags.length) return []
  const same = byRule.filter(({ meets }) => meets !== undefined && `${meets.week} ${meets.weekday}` === said.rule)
  if (same.length > 0)
    return ofTime(
      file,
      said,
      same.map((cag) => ({ cag, starts: cag.starts })),
    )
  const others = byRule.map(({ type, meets }) => `the ${cagName(type)} meets on the ${meets ? ruleInWords(meets) : ''}`)
  return [
    otherwise(
      file,
      said,
      `By the files of the CAGs nobody meets on the ${said.rule}: ${others.join(', ')}.`,
      whichIsRight(file, cags),
    ),
  ]
}

const fillIn = 'Where {{ meetings }} stands on a line of its own, the next dates are filled in.'

/** In notes nothing is filled in. */
const whichIsRight = ({ path }: SourceFile, [first]: readonly CommunityActionGroup[]): string =>
  `Look up which is right, and mend it here or in ${first?.file ?? ''}.${path.includes('/meetings/') ? '' : ` ${fillIn}`}`

const otherwise = (file: SourceFile, { seen, index }: SeenWords, message: string, hint: string): Finding =>
  warningAt('cag/said-otherwise', file, { seen, index }, message, hint)
