/** The places in the content where printed words were written. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { spansIn } from '../../diagnostics/line-starts.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { LeafletContext } from '../printing/context.ts'

/** What is printed. Its edition says which area's names, numbers and places are on it. */
export type Written = Pick<Sheet, 'title' | 'file'> & Partial<Pick<Sheet, 'edition'>>

type Place = Pick<Diagnostic, 'file' | 'span'>

/**
 * The places in the first file that has the words: the sheet's own, then those of its area, then any other file whose
 * words are printed with it. Empty where no file has them as they are printed.
 */
export function writtenAt(
  words: string,
  { file: own, edition }: Written,
  { sources }: LeafletContext,
): readonly Place[] {
  const others = [...sources.keys()].filter((file) => file !== own && isPrintedOnOthers(file)).sort()
  const area = edition?.kind === 'area' ? `areas/${edition.id}/` : undefined
  const isNear = (file: string): boolean => area !== undefined && file.startsWith(area)
  for (const file of [own, ...others.filter(isNear), ...others.filter((file) => !isNear(file))]) {
    const places = placesIn(file, sources.get(file)?.text ?? '', words)
    if (places.length > 0) return places
  }
  return []
}

/** Whether words of a file may stand on printed files that are not its own: those of sheets, notes and `about.md` do not. */
const isPrintedOnOthers = (file: string): boolean => !file.endsWith('.md')

function placesIn(file: string, text: string, words: string): readonly Place[] {
  const spanOf = spansIn(text)
  const places: Place[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ file, span: spanOf(at, at + words.length) })
  return places
}
