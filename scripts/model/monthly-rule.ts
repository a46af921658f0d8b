/** When a group meets each month: "first Tuesday", "last Friday". */

export const weeks = ['first', 'second', 'third', 'fourth', 'last'] as const
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export interface MonthlyRule {
  readonly week: (typeof weeks)[number]
  readonly weekday: (typeof weekdays)[number]
}

/** Reads `first Tuesday`. Undefined for all else, `fifth` included: not every month has one. */
export function parseMonthlyRule(text: string): MonthlyRule | undefined {
  const [first, second, ...more] = text.split(' ')
  const week = weeks.find((name) => name === first)
  const weekday = weekdays.find((name) => name === second)
  return week && weekday && more.length === 0 ? { week, weekday } : undefined
}

/** The rule's date in a month. There is always exactly one. */
export function dateInMonth(rule: MonthlyRule, month: Temporal.PlainYearMonth): Temporal.PlainDate {
  const monthStart = month.toPlainDate({ day: 1 })
  const isoWeekday = weekdays.indexOf(rule.weekday) + 1 // ISO 8601: Monday is 1
  const firstMatch = monthStart.add({ days: (isoWeekday - monthStart.dayOfWeek + 7) % 7 })
  if (rule.week !== 'last') return firstMatch.add({ weeks: weeks.indexOf(rule.week) })
  const fifth = firstMatch.add({ weeks: 4 })
  return fifth.month === month.month ? fifth : firstMatch.add({ weeks: 3 })
}

/** `first Tuesday of the month` */
export const ruleInWords = ({ week, weekday }: MonthlyRule): string => `${week} ${weekday} of the month`
