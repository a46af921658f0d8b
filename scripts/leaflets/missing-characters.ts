/** Characters that the print typeface cannot show: named where they were written, before anybody prints an empty box. */

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { TypesetDocument } from '../typeset/page.ts'
import type { LeafletContext } from './context.ts'

/** Its edition says whose names, numbers and places are on it. */
type Written = Pick<Sheet, 'title' | 'file'> & Partial<Pick<Sheet, 'edition'>>

export function missingCharacters(
  document: TypesetDocument,
  sheet: Written,
  context: LeafletContext,
): readonly Diagnostic[] {
  const found = new Set<string>()
  for (const { items } of document.pages)
    for (const item of items)
      if (item.kind === 'text')
        for (const word of item.words)
          if (word.lacking) for (const { character } of word.face.missing(word.text)) found.add(character)
  return [...found].map((character) => {
    const place = writtenAt(character, sheet, context)
    return {
      severity: 'error',
      code: 'leaflet/character-missing',
      message: `The leaflet of "${sheet.title}" uses "${character}" (${codePoint(character)}), which the print typeface does not have.`,
      hint: 'Write it in words or letters, or leave it out.',
      file: place?.file ?? sheet.file,
      ...(place && { span: place.span }),
    }
  })
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The sheet's own file first, then those of its area, then any other that gives words to its leaflet. */
function writtenAt(
  character: string,
  { file: own, edition }: Written,
  { sources }: LeafletContext,
): { readonly file: string; readonly span: Span } | undefined {
  const others = [...sources.keys()].filter((file) => file !== own).sort()
  const area = edition?.kind === 'area' ? `areas/${edition.id}/` : undefined
  const isNear = (file: string): boolean => area !== undefined && file.startsWith(area)
  const files = [own, ...others.filter(isNear), ...others.filter((file) => !isNear(file))]
  for (const file of files) {
    const text = sources.get(file)?.text
    const at = text?.indexOf(character) ?? -1
    if (text === undefined || at < 0) continue
    const before = text.slice(0, at).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    return { file, span: { line, column, endLine: line, endColumn: column + character.length } }
  }
  return undefined
}
