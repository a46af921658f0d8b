/** Capitals at the beginning of words. */

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

export const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
