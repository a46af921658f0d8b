/** Characters that the print typeface lacks, reported where they were written, before anybody prints an empty box. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Face, ShapedWord } from '../../typeset/faces/face.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type Written, writtenAt } from './written-at.ts'

/** A word of another script is reported once, not letter by letter. */
export function missingCharacters(
  document: TypesetDocument,
  sheet: Written,
  context: LeafletContext,
): readonly Diagnostic[] {
  const found = new Map<string, Face>()
  for (const { items } of document.pages)
    for (const item of items)
      if (item.kind === 'text') for (const [stretch, face] of lackingStretches(item.words)) found.set(stretch, face)
  return [...found].flatMap(([characters, face]) => {
    const told = {
      severity: 'error',
      code: 'leaflet/character-missing',
      hint: mend(characters, face),
    } as const
    const places = writtenAt(characters, sheet, context)
    if (places.length === 0)
      return { ...told, message: `The leaflet of "${sheet.title}" uses ${inWords(characters)}.`, file: sheet.file }
    return places.map((place) => ({ ...told, message: `What is printed would show ${inWords(characters)}.`, ...place }))
  })
}

/** Stretches of characters that the face lacks, with no regard to words: some scripts put no spaces between them. */
function lackingStretches(words: readonly ShapedWord[]): readonly (readonly [characters: string, face: Face])[] {
  const stretches: [string, Face][] = []
  let end = -1
  let start = 0
  for (const { text, face, lacking } of words) {
    const missing = lacking ? face.missing(text).toSorted((a, b) => a.index - b.index) : []
    for (const { character, index } of missing) {
      const last = stretches.at(-1)
      if (last && start + index === end) last[0] += character
      else stretches.push([character, face])
      end = start + index + character.length
    }
    start += text.length
  }
  return stretches
}

const inWords = (characters: string): string =>
  [...characters].length === 1
    ? `"${characters}" (${codePoint(characters)}), which the print typeface does not have`
    : `"${characters}", and the print typeface has none of these letters`

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** What to write instead: `fi` for `ﬁ`, `1` for `①`. */
function mend(characters: string, face: Face): string {
  const plain = characters.normalize('NFKC')
  return plain !== characters && plain.trim() !== '' && face.missing(plain).length === 0
    ? `Write: ${plain}`
    : 'Write it in words or letters, or leave it out.'
}
