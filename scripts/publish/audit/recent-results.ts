/** Memoises what was found in the stretches of text that came last, compared by all of their bytes. */

import type { CutPage } from './cut-page.ts'

interface Met<Found> {
  readonly text: string
  readonly found: Found
}

/** The number that is kept: those around the pages of an area, and a few more. */
const most = 32

/** Does `work` on a text, unless its result for the very same text is kept. */
export function memoisedForRecent<Found>(work: (text: string) => Found): (text: string) => Found {
  const met: Met<Found>[] = []
  return (text) => {
    if (met[0]?.text === text) return met[0].found
    const at = met.findIndex((each) => each.text === text)
    const [latest = { text, found: work(text) }] = at === -1 ? [] : met.splice(at, 1)
    met.unshift(latest)
    if (met.length > most) met.pop()
    return latest.found
  }
}

/** The same for the shared parts of a page, each with a memory of its own, where the last one is nearly always the next. */
export function memoisedByPart<Found>(work: (text: string) => Found): (page: CutPage) => readonly Found[] {
  const [start, top, foot] = [memoisedForRecent(work), memoisedForRecent(work), memoisedForRecent(work)]
  return (page) => [start(page.start), top(page.top), foot(page.foot)]
}
