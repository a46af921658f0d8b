/** The hour at night that the clocks in London leave out in spring. */

interface Hours {
  readonly starts: Temporal.PlainTime
  readonly ends: Temporal.PlainTime
}

/** Clocks go on from 1am to 2am: The Summer Time Order 2002 (SI 2002/262). */
const [leftOut, there] = [1, 2]

/**
 * When a meeting of a day begins and ends, as a clock on the wall shows it: on one night of the year nobody begins or
 * ends at half past one, and whoever goes on beyond it ends an hour later by the clock.
 */
export function withHourLeftOut(date: Temporal.PlainDate, hours: Hours, lasts: Temporal.Duration): Hours {
  const { starts, ends } = hours
  const isByDay = starts.hour >= there && (ends.hour < leftOut || ends.hour >= starts.hour)
  if (isByDay) return hours
  const from = date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: starts })
  const until = from.add(lasts)
  const isMet = from.hour !== starts.hour || until.offsetNanoseconds > from.offsetNanoseconds
  return isMet ? { starts: from.toPlainTime(), ends: until.toPlainTime() } : hours
}
