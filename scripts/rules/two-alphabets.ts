/**
 * Words that look right but which no search finds: with letters of two alphabets (a Cyrillic е is no Latin e), or
 * with letters of another form.
 */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { type TextRule, warningAt } from './kinds/text-rule.ts'

export const twoAlphabets: TextRule = {
  codes: ['file/two-alphabets'],
  check: ({ sheets }, files) => {
    // What the print typeface lacks is told of leaflets.
    const printed = new Set(sheets.flatMap(({ file, leaflet }) => (leaflet.length > 0 ? [file] : [])))
    return [...files.values()]
      .filter(({ text }) => perhaps.test(text))
      .flatMap((file) => [...wordsOf(file), ...(printed.has(file.path) ? [] : otherForms(file))])
  },
}

const anyOther = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** A quick test that rules out nearly every text, which has only Latin letters and punctuation. */
const perhaps = /[^\0-\u036f\u2000-\u206f]/
const latin = /\p{Script=Latin}/u

const anyForm = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/u
/** Two letters in one sign, as from a PDF; letters and figures as wide as Chinese signs; bold letters as in social media. */
const ofOtherForm =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]*(?:[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}])[\p{L}\p{N}]*/gu

/** Chinese and Japanese may be written with letters and figures as wide as their signs. */
const anyWideSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const wide = /[\uff10-\uff5a]/

function otherForms(file: SourceFile): readonly Finding[] {
  if (!anyForm.test(file.text)) return []
  const mayBeWide = anyWideSign.test(file.text)
  return Array.from(file.text.matchAll(ofOtherForm))
    .filter(({ 0: seen }) => !(mayBeWide && wide.test(seen)))
    .map(({ 0: seen, index }) =>
      warningAt(
        'file/two-alphabets',
        file,
        { seen, index },
        `"${seen}" has letters of another form: no search would find it, and a screen reader says something else.`,
        `Write: ${seen.normalize('NFKC')}`,
      ),
    )
}

function wordsOf(file: SourceFile): readonly Finding[] {
  if (!anyOther.test(file.text)) return []
  return Array.from(file.text.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: word, index }): readonly Finding[] => {
    if (!anyOther.test(word) || !latin.test(word)) return []
    const letters = [...word]
    const others = letters.filter((letter) => anyOther.test(letter))
    const own = letters.filter((letter) => latin.test(letter))
    const [odd] = others.length <= own.length ? others : own
    return [
      warningAt(
        'file/two-alphabets',
        file,
        { seen: word, index },
        `"${word}" has letters of two alphabets: its "${odd}" looks right, and no search would find the word.`,
        'Type the word again.',
      ),
    ]
  })
}
