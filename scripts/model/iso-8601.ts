/** Days and hours as programs read them: ISO 8601. */

import { onceEach } from '../memory/once-each.ts'

/** `2026-12-08` */
export const isoDay = onceEach((day: Temporal.PlainDate): string => day.toString())

/** `18:30` */
export const hourAndMinute = onceEach((time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' }))
