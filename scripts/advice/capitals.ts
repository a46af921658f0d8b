/** Capitals at the beginning of words. */

/** Whether a word begins with a capital, of whatever alphabet. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The rest of the word stays as it is. */
export const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
