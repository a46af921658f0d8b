/** Characters that the print typeface lacks, reported where they were written, before anybody prints an empty box. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Face, ShapedWord } from '../../typeset/faces/face.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import type { LeafletContext } from '../printing/context.ts'
import { type Written, writtenAt } from './written-at.ts'

/** So many words of another script in a file are a text in it, and are reported once; fewer are names, each on its line. */
const fewestOfText = 4

interface Missing {
  readonly characters: string
  readonly face: Face
  /** Where they were written; undefined where no file has them as they are printed. */
  readonly place?: Pick<Diagnostic, 'file' | 'span'>
}

/** A word of another script is reported once, not letter by letter; a text in another script once, not word by word. */
export function missingCharacters(
  document: TypesetDocument,
  sheet: Written,
  context: LeafletContext,
): readonly Diagnostic[] {
  const found = new Map<string, Face>()
  for (const { items } of document.pages)
    for (const item of items)
      if (item.kind === 'text') for (const [stretch, face] of lackingStretches(item.words)) found.set(stretch, face)
  const all = [...found].flatMap(([characters, face]): readonly Missing[] => {
    const places = writtenAt(characters, sheet, context)
    return places.length === 0 ? [{ characters, face }] : places.map((place) => ({ characters, face, place }))
  })
  const byFile = Map.groupBy(all, ({ place }) => place?.file ?? sheet.file)
  return [...byFile].flatMap(([file, missing]) => {
    const words = missing.filter(isOfOtherScript)
    const others = missing.filter((one) => !words.includes(one))
    const texts = distinct(words) < fewestOfText ? [...Map.groupBy(words, lineOf).values()] : [words]
    return [
      ...texts.flatMap((text) =>
        distinct(text) > 1 ? [findingOfText(text, file, sheet)] : text.map((one) => findingOfOne(one, sheet)),
      ),
      ...others.map((one) => findingOfOne(one, sheet)),
    ]
  })
}

const distinct = (words: readonly Missing[]): number => new Set(words.map(({ characters }) => characters)).size

const isOfOtherScript = ({ characters, face }: Missing): boolean =>
  /\p{L}/u.test(characters) && plainFor(characters, face) === undefined

function findingOfOne({ characters, face, place }: Missing, { title, file }: Written): Diagnostic {
  const plain = plainFor(characters, face)
  const hint = plain === undefined ? withoutPlain(characters) : `Write: ${plain}`
  const common = { severity: 'error', code: 'leaflet/character-missing', hint } as const
  return place
    ? { ...common, message: `What is printed would show ${inWords(characters)}.`, ...place }
    : { ...common, message: `The leaflet of "${title}" uses ${inWords(characters)}.`, file }
}

const withoutPlain = (characters: string): string =>
  /^\p{L}[\p{L}\p{M}]/u.test(characters)
    ? 'Write it in letters of English, or leave it out.'
    : 'Write it in words or letters, or leave it out.'

/** Says the first word as it stands in the file, so that it is the same for each format, whatever that prints. */
function findingOfText(words: readonly Missing[], file: string, sheet: Written): Diagnostic {
  const [first] = words.toSorted((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b))
  const isSheet = file === sheet.file && sheet.edition !== undefined
  const instead = isSheet ? 'Write "leaflet: []" to have it on the website alone' : 'Write them in letters of English'
  return {
    severity: 'error',
    code: 'leaflet/character-missing',
    message: `What is printed would show "${first?.characters}" and more words in letters that the print typeface does not have.`,
    hint: `${instead}, or ask whoever looks after the program for a typeface that has these letters.`,
    file,
    ...first?.place,
  }
}

const lineOf = ({ place }: Missing): number => place?.span?.line ?? Number.MAX_SAFE_INTEGER
const columnOf = ({ place }: Missing): number => place?.span?.column ?? 0

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
function plainFor(characters: string, face: Face): string | undefined {
  const plain = characters.normalize('NFKC')
  return plain !== characters && plain.trim() !== '' && face.missing(plain).length === 0 ? plain : undefined
}
