/** Words as they are compared: without regard to case, and to how many spaces part them. */

/** A quick test that rules out nearly every text: spaces at its ends, beside each other or of another kind. */
const oddSpaces = /^\s|\s$|\s\s|[^\S ]/

/** In lower case, one space between words: `Town  Hall ` → `town hall`. */
export const asCompared = (text: string): string =>
  (oddSpaces.test(text) ? text.trim().replace(/\s+/g, ' ') : text).toLowerCase()

/** A name as it is compared, whether it is written with "the" in front or not: `The Hall` → `hall`. */
export const nameAsCompared = (name: string): string => asCompared(name).replace(/^the /, '')
