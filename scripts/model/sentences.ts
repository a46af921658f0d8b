/** Words of the content as sentences: some people end them with a full stop, others do not. */

/** Whether they end as a sentence does. */
export const isSentence = (words: string): boolean => /[.!?]$/.test(words)

/** `Tea and cake` → `Tea and cake.`; words that end as a sentence does stay as they are. */
export const asSentence = (words: string): string => (isSentence(words) ? words : `${words}.`)

/** What is one of several, by its title and its owner: `What is a CAG? Canalside`; `How we work, Canalside`. */
export const titleOf = (title: string, owner: string): string => `${title}${isSentence(title) ? '' : ','} ${owner}`
