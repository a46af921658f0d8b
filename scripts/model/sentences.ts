/** Words of the content as sentences: some people end them with a full stop, others do not. */

/** Whether they end as a sentence does, in whatever script: `…`, `؟` and `।` among the marks. */
export const isSentence = (words: string): boolean => /[\p{Sentence_Terminal}…]$/u.test(words)

/** `Tea and cake` → `Tea and cake.`; words that end as a sentence does stay as they are. */
export const asSentence = (words: string): string => `${words}${fullStopAfter(words)}`

/** The full stop of a sentence that ends with such words, markup or not: none after `Friends of the Park Ltd.` */
export const fullStopAfter = (words: string): '' | '.' => (isSentence(words) ? '' : '.')

/** `tea and cake` → `Tea and cake`: words that begin a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The title of what several owners have, with this one: `What is a CAG? Canalside`; `How we work, Canalside`. */
export const titleOf = (title: string, owner: string): string => `${title}${isSentence(title) ? '' : ','} ${owner}`
