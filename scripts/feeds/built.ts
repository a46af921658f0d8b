/** The file that says for which day the site was built, by which `npm run watch-site` sees whether it is built every day. */

/** `{"built":"2026-11-22"}`. The only file that changes every day; pages change only when what they show does. */
export const built = (today: Temporal.PlainDate): string => `${JSON.stringify({ built: today.toString() })}\n`

/** The day in such a file; undefined for anything else. */
export function builtOn(text: string): Temporal.PlainDate | undefined {
  const day = /^\{"built":"(\d{4}-\d{2}-\d{2})"\}\s*$/.exec(text)?.[1]
  return day === undefined ? undefined : Temporal.PlainDate.from(day)
}
