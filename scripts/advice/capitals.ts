/** Capitals at the beginning of words. */

/** Whether a word begins with a capital letter, in any alphabet. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The word with a capital first letter; the rest is kept as it is. */
export const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
