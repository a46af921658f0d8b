/** What is said where another build of the same website is at work. */

import { hostname } from 'node:os'
import type { Lock } from '../../publish/lock.ts'

export function heldInWords({ by, file }: Extract<Lock, { readonly kind: 'held' }>, now: Temporal.Instant): string {
  const age = Math.round((now.epochMilliseconds - Date.parse(by.since)) / 1000)
  const here = by.host === hostname()
  const who = here ? `process ${by.pid}` : `process ${by.pid} on ${by.host}`
  const what = `Another build of this website is at work: ${who}, ${ageInWords(age, by.since)}.`
  if (here) return `${what} Wait until it is done, then build again.`
  return `${what} Whether it still runs cannot be seen from here. If it does not, delete ${file}; else wait, then build again.`
}

/** `age`: seconds. Where a clock was set back there is no age to tell. */
function ageInWords(age: number, since: string): string {
  if (!(age >= 0)) return `since ${since}`
  if (age < 120) return `for ${age} ${age === 1 ? 'second' : 'seconds'}`
  if (age < 7200) return `for ${Math.round(age / 60)} minutes`
  return `for ${Math.round(age / 3600)} hours, since ${since}`
}
