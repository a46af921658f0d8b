/** The checks of the schemas' `format` beyond their patterns: only a date needs one. */

/** Whether the day exists: 2026-02-30 looks like a date and is none. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return Number(year) >= 1900 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** By name, for the generated validators. */
export const formats = { date: isDate }
