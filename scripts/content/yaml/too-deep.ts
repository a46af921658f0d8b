/** Whether a text is nested so deeply that the slow parser would overflow the stack. */

/** The deepest nesting of brackets, and of fields or entries that begin on one line. */
const deepest = 250
const oneBehindTheOther = new RegExp(`(?:[^\\s:?-]{0,40}[:?-] +){${deepest}}`)

/** The slow parser is recursive, and the depth at which its stack overflows varies. */
export function isTooDeep(source: string): boolean {
  let depth = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return true
  }
  return oneBehindTheOther.test(source)
}
