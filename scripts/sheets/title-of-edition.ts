/** The title of an area's edition: `What is a CAG? Canalside`; `How we work, Canalside`. */
export const titleOfEdition = (title: string, area: string): string => `${title}${isSentence(title) ? '' : ','} ${area}`

/** Whether a title ends as a sentence does, so that no comma follows it. */
export const isSentence = (title: string): boolean => /[.!?]$/.test(title)
