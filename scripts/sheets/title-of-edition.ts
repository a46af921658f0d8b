/** The title of an area's edition: `What is a CAG? Canalside`; `How we work, Canalside`. */

import { isSentence } from '../model/sentences.ts'

export const titleOfEdition = (title: string, area: string): string => `${title}${isSentence(title) ? '' : ','} ${area}`
