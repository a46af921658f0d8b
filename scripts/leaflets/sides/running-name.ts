/** The name of a leaflet at the foot of its pages: the short title, the area, and the kind of leaflet. */

import { isSentence } from '../../model/sentences.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { footer } from '../../typeset/lines/owners.ts'
import { plainRun, type Run } from '../../typeset/lines/runs.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

/** `What is a CAG? Large print`; of an area's edition `What is a CAG? Canalside, large print`. The area's name is kept whole. */
export function runningName(
  { shortTitle, edition }: Pick<Sheet, 'shortTitle' | 'edition'>,
  style: TextStyle,
  kind?: string,
): readonly Run[] {
  const ended = isSentence(shortTitle)
  const names = [shortTitle]
  if (edition.kind === 'area') names.push(edition.name)
  if (kind !== undefined) names.push(ended && names.length === 1 ? kind : small(kind))
  return names.map((name, at) => {
    const sign = at === names.length - 1 ? '' : at === 0 && ended ? ' ' : ', '
    return plainRun(`${name}${sign}`, style, footer, at > 0)
  })
}

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
