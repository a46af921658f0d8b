/** What many pages of a site have in common in their frame: each such part is made once. */

import type { Html } from '../../scripts/html/html.ts'
import type { Frame, Surroundings } from '../../scripts/pages/frame.ts'

/**
 * Frames for which `which` is the same have the part in common: all that it shows but the surroundings has to be in
 * there. What was made for a site goes with it.
 */
export function madeOnce(which: (frame: Frame) => string, make: (frame: Frame) => Html): (frame: Frame) => Html {
  const ofSites = new WeakMap<Surroundings, Map<string, Html>>()
  return (frame) => {
    const known = ofSites.get(frame.surroundings) ?? new Map<string, Html>()
    ofSites.set(frame.surroundings, known)
    const key = which(frame)
    const part = known.get(key) ?? make(frame)
    known.set(key, part)
    return part
  }
}
