/** From which day the site is seen: what watches it can tell by that whether it is still built every day. */

/** `{"built":"2026-11-22"}`. The one file that differs every day; pages differ where what they show does. */
export const built = (today: Temporal.PlainDate): string => `${JSON.stringify({ built: today.toString() })}\n`

/** The day that such a file names; undefined for what is none. */
export function builtOn(text: string): Temporal.PlainDate | undefined {
  const day = /^\{"built":"(\d{4}-\d{2}-\d{2})"\}\s*$/.exec(text)?.[1]
  return day === undefined ? undefined : Temporal.PlainDate.from(day)
}
