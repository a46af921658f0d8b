/** Texts that cannot be read and lie so deep that looking for what is wrong would exhaust the parser. */

/** Of brackets that are opened in each other, and of fields or entries that begin one behind the other. */
const deepest = 250
const oneBehindTheOther = new RegExp(`(?:[^\\s:?-]{0,40}[:?-] +){${deepest}}`)

/** The parser that finds places calls itself for each level, and how many calls there is room for is not the same at every time. */
export function isTooDeep(source: string): boolean {
  let depth = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return true
  }
  return oneBehindTheOther.test(source)
}
