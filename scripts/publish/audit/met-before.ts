/** Remembers what was found in the stretches of text that were met last. A stretch is known by all its bytes. */

import type { CutPage } from './cut-page.ts'

interface Met<Found> {
  readonly text: string
  readonly found: Found
}

/** As many as stand round the pages of an area, and a few more. */
const most = 32

/** Does `work` on a text, unless it was done lately on the very same one. */
export function metBefore<Found>(work: (text: string) => Found): (text: string) => Found {
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

/** The same for what stands round a page: each part by itself, so that the one met last is nearly always the one that comes. */
export function roundMet<Found>(work: (text: string) => Found): (page: CutPage) => readonly Found[] {
  const [start, top, foot] = [metBefore(work), metBefore(work), metBefore(work)]
  return (page) => [start(page.start), top(page.top), foot(page.foot)]
}
