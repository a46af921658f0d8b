/** Days and hours as programs read them: ISO 8601. */

import { memoisedByObject } from '../memory/memoised-by-object.ts'

/** `2026-12-08` */
export const isoDay = memoisedByObject((day: Temporal.PlainDate): string => day.toString())

/** `18:30` */
export const hourAndMinute = memoisedByObject((time: Temporal.PlainTime): string =>
  time.toString({ smallestUnit: 'minute' }),
)
