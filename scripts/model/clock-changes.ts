/** The nights on which the clocks in London change: an hour is left out in spring, and there twice in autumn. */

interface Hours {
  readonly starts: Temporal.PlainTime
  readonly ends: Temporal.PlainTime
}

interface HoursOnTheClock extends Hours {
  /** Where the hours do not tell it alone: the clocks go back meanwhile, or just before. */
  readonly exactly?: { readonly from: Temporal.Instant; readonly until: Temporal.Instant }
}

/** Clocks go on from 1am to 2am, and back from 2am to 1am: The Summer Time Order 2002 (SI 2002/262). */
const [from, to] = [1, 2]

/**
 * When a meeting of a day begins and ends, as a clock on the wall shows it. Nobody begins at half past one in the night in
 * which there is none; where it is there twice, the second is meant. Whoever goes on beyond a change ends an hour later or
 * earlier by the clock.
 */
export function onTheClock(date: Temporal.PlainDate, hours: Hours, lasts: Temporal.Duration): HoursOnTheClock {
  const { starts, ends } = hours
  const isByDay = starts.hour >= to && (ends.hour < from || ends.hour >= starts.hour)
  if (isByDay) return hours
  const begun = (disambiguation: 'earlier' | 'later') =>
    date.toPlainDateTime(starts).toZonedDateTime('Europe/London', { disambiguation })
  const [early, late] = [begun('earlier'), begun('later')]
  const until = late.add(lasts)
  const soon = until.add({ hours: 1 }) // the end may be in the first of the two hours
  if (early.offsetNanoseconds === soon.offsetNanoseconds) return hours
  const goesBack = early.offsetNanoseconds > soon.offsetNanoseconds
  return {
    starts: late.toPlainTime(),
    ends: until.toPlainTime(),
    ...(goesBack && { exactly: { from: late.toInstant(), until: until.toInstant() } }),
  }
}
