/** The name of a leaflet at the foot of its pages: the short title, the area, and the kind of leaflet. */

import { isSentence } from '../../model/sentences.ts'
import type { Sheet } from '../../sheets/sheet.ts'

/** `What is a CAG? Large print`; of an area's edition `What is a CAG? Canalside, large print`. */
export function runningName({ shortTitle, edition }: Pick<Sheet, 'shortTitle' | 'edition'>, kind?: string): string {
  const more = [...(edition.kind === 'area' ? [edition.name] : []), ...(kind === undefined ? [] : [kind])]
  const [first, ...others] = more
  if (first === undefined) return shortTitle
  const ended = isSentence(shortTitle)
  const begun = first === kind && !ended ? small(first) : first
  return [`${shortTitle}${ended ? '' : ','} ${begun}`, ...others.map(small)].join(', ')
}

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
