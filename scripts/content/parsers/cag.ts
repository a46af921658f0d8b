/** areas/<area>/cags/<type>.yaml: when and where an area's CAG meets. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { CommunityActionGroup, WrittenDate } from '../../model/community-action-group.ts'
import { dateInMonth, type MonthlyRule, parseMonthlyRule, ruleInWords } from '../../model/monthly-rule.ts'
import { byDay } from '../../model/order-of-days.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library } from '../library/library.ts'
import { lookUp } from '../library/references.ts'
import { editDistance } from '../names/edit-distance.ts'
import type { CagDateSource, CagSource } from '../schemas/source-types.generated.ts'
import { saysNothing } from '../validation/shape-mends.ts'
import { parseDate, parseLength, parseTime } from './parse-values.ts'

type Shelves = Pick<Library, 'venues' | 'cagTypes'>

/** Undefined where the kind of CAG does not exist. */
export function parseCag(
  type: string,
  source: CagSource,
  shelves: Shelves,
  report: FileReport,
): CommunityActionGroup | undefined {
  const kind = lookUp(shelves.cagTypes, type, [], report, 'Rename this file, or add its kind to cag-types/.')
  const venue = source.venue === undefined ? undefined : lookUp(shelves.venues, source.venue, ['venue'], report)
  const meets = source.meets === undefined ? undefined : parseMonthlyRule(source.meets)
  checkHour(source.starts, ['starts'], report)
  if (source.refreshments !== undefined && saysNothing(source.refreshments))
    report.warning(
      'text/left-over',
      ['refreshments'],
      `"${source.refreshments}" would be shown as it stands, as a sentence of its own.`,
      'Say what there is, such as "Tea and biscuits"; where there is nothing, take "refreshments" out.',
    )
  const dates = parseDates(source.dates ?? [], meets, shelves, report)
  if (kind === undefined) return undefined
  return {
    file: report.file,
    type: kind,
    starts: parseTime(source.starts),
    lasts: parseLength(source.lasts),
    dates,
    ...(venue && { venue }),
    ...(meets && { meets }),
    ...(source.refreshments !== undefined && { refreshments: source.refreshments }),
  }
}

function parseDates(
  entries: readonly CagDateSource[],
  meets: MonthlyRule | undefined,
  shelves: Shelves,
  report: FileReport,
): readonly WrittenDate[] {
  const taking = new Set(entries.filter((entry) => !entry.cancelled).map((entry) => entry.date))
  const cancelled = new Map(entries.filter((entry) => entry.cancelled).map(({ date, instead }) => [date, instead]))
  const seen = new Set<string>()
  const dates = entries.map((entry, index) => {
    if (seen.has(entry.date))
      report.error(
        'cag/date-twice',
        ['dates', index, 'date'],
        `${entry.date} stands here a second time.`,
        'Put all that is said about a day into one entry.',
      )
    seen.add(entry.date)
    checkHour(entry.starts, ['dates', index, 'starts'], report)
    checkCancelled(entry, index, { taking, cancelled, meets }, report)
    return parseEntry(entry, index, shelves, report)
  })
  return dates.sort((a, b) => byDay(a.date, b.date))
}

function parseEntry(entry: CagDateSource, index: number, { venues }: Shelves, report: FileReport): WrittenDate {
  const venue = entry.venue === undefined ? undefined : lookUp(venues, entry.venue, ['dates', index, 'venue'], report)
  return {
    entry: index,
    date: parseDate(entry.date),
    cancelled: entry.cancelled === true,
    ...(entry.instead !== undefined && { instead: parseDate(entry.instead) }),
    ...(entry.note !== undefined && { note: entry.note }),
    ...(entry.starts !== undefined && { starts: parseTime(entry.starts) }),
    ...(entry.lasts !== undefined && { lasts: parseLength(entry.lasts) }),
    ...(venue && { venue }),
  }
}

interface OtherDates {
  readonly taking: ReadonlySet<string>
  /** Each with the one that is to stand in for it, as far as one is named. */
  readonly cancelled: ReadonlyMap<string, string | undefined>
  readonly meets: MonthlyRule | undefined
}

/** The date to which one that was moved is moved at last; undefined where it is not, or in a circle. */
function movedTo(date: string, { cancelled }: OtherDates): string | undefined {
  let to: string | undefined = date
  for (let moves = 0; to !== undefined && cancelled.has(to); moves++)
    to = moves < cancelled.size ? cancelled.get(to) : undefined
  return to
}

/** A cancelled date must be one that there was, and its replacement one that there is. */
function checkCancelled(entry: CagDateSource, index: number, others: OtherDates, report: FileReport): void {
  const { cancelled, meets } = others
  const { date, instead } = entry
  if (entry.cancelled && meets !== undefined && !isDateOf(meets, date))
    report.error(
      'cag/cancelled-no-date',
      ['dates', index, 'date'],
      `${date} cannot be cancelled: it is not the ${ruleInWords(meets)}.`,
      [...cancelled.values()].includes(date)
        ? 'It stood in for another date: take this entry out, and name the new day there.'
        : `The ${ruleInWords(meets)} is ${ruleDateNear(meets, date)}.`,
    )
  if (instead === undefined) return
  const path = ['dates', index, 'instead']
  const wrong = entry.cancelled ? wrongReplacement(date, instead, others) : undefined
  if (wrong !== undefined) report.error('cag/instead-no-date', path, ...wrong)
  else if (!entry.cancelled)
    report.error(
      'cag/instead-not-cancelled',
      path,
      `${date} names ${instead} instead, but is not cancelled.`,
      'Write "cancelled: true" beside it, or take out "instead".',
    )
}

/** What is wrong with the date that is to stand in for a cancelled one; undefined where nothing is. */
function wrongReplacement(
  date: string,
  instead: string,
  others: OtherDates,
): readonly [message: string, hint: string] | undefined {
  const { taking, cancelled, meets } = others
  if (instead === date)
    return [
      `${date} is cancelled, and names itself instead.`,
      'Write the day on which the CAG meets in its place, or take out "instead".',
    ]
  if (taking.has(instead)) return undefined
  if (cancelled.has(instead)) {
    const to = movedTo(instead, others)
    return [
      `${instead} is cancelled as well, so it cannot stand in for ${date}.`,
      to === undefined ? 'Name a date that takes place, or take out "instead".' : `It was moved in turn. Write: ${to}`,
    ]
  }
  if (meets !== undefined && isDateOf(meets, instead)) return undefined
  return [
    `${instead} is not another date of this CAG.`,
    nearDate(instead, date, taking) ?? `Add it to the dates: - { date: ${instead} }`,
  ]
}

/** A date that differs by one figure is probably the one that was meant, but never the one that it stands in for. */
function nearDate(date: string, cancelled: string, taking: ReadonlySet<string>): string | undefined {
  const [near, ...others] = Array.from(taking).filter(
    (other) => other !== cancelled && editDistance(date, other, 2) === 1,
  )
  if (near === undefined || others.length > 0) return undefined
  return near.slice(4) === date.slice(4) && near < cancelled
    ? `${near} stands among the dates: look up which of the two years is right, and write it in both places.`
    : `Did you mean ${near}? Else add it to the dates: - { date: ${date} }`
}

const ruleDateNear = (rule: MonthlyRule, date: string): string =>
  dateInMonth(rule, parseDate(date).toPlainYearMonth()).toString()

const isDateOf = (rule: MonthlyRule, date: string): boolean => ruleDateNear(rule, date) === date

/** Times at which nobody meets: `07:00` is probably meant as 7pm. */
function checkHour(starts: string | undefined, path: Path, report: FileReport): void {
  if (starts === undefined || starts >= '08:00') return
  const evening = `${Number(starts.slice(0, 2)) + 12}${starts.slice(2)}`
  report.warning(
    'cag/early',
    path,
    `"${starts}" is before eight in the morning.`,
    `If the afternoon or the evening is meant, write "${evening}".`,
  )
}
