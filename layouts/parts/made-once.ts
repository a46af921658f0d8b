/** Memoises the parts of a frame that many pages of a site share. */

import type { Html } from '../../scripts/html/html.ts'
import type { Frame, FrameContext } from '../../scripts/pages/frame/frame.ts'

/**
 * Frames with the same `which` share the part: whatever it shows beside the context of the site must be in that key. Parts
 * are kept as long as their site.
 */
export function madeOnce(which: (frame: Frame) => string, make: (frame: Frame) => Html): (frame: Frame) => Html {
  const ofSites = new WeakMap<FrameContext, Map<string, Html>>()
  return (frame) => {
    const known = ofSites.get(frame.context) ?? new Map<string, Html>()
    ofSites.set(frame.context, known)
    const key = which(frame)
    const part = known.get(key) ?? make(frame)
    known.set(key, part)
    return part
  }
}
