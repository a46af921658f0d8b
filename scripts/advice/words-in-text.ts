/** The words of a sentence that can be looked up in a dictionary. */

import type { Sentence } from './sentences.ts'

export interface WordInText {
  readonly sentence: Sentence
  /** Where it begins in the sentence, in UTF-16 units. */
  readonly from: number
  readonly text: string
}

const letters = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
/** Addresses, numbers and what is typed for programs. Nearly no sentence has any, so one test rules them out. */
const noWord = /[@\d_\\=#&<>{}|~^]|:\/\/|\p{L}\.\p{L}{2,}|\.{2,}\p{L}/u

/** The words that `isKnown` does not know, without other scripts, abbreviations in capitals and names such as WhatsApp. */
export function unknownWords(sentence: Sentence, isKnown: (word: string) => boolean): readonly WordInText[] {
  const words: WordInText[] = []
  for (const { 0: text, index } of sentence.text.matchAll(letters)) {
    if (isKnown(text) || !isOrdinary(text)) continue
    if (isParted(sentence.text, index, text)) continue
    const chunk = chunkAt(sentence.text, index)
    if (noWord.test(chunk) || (chunk.includes('-') && (isKnown(inOneWord(chunk)) || isOfPlaceName(chunk, text))))
      continue
    words.push({ sentence, from: index, text })
  }
  return words
}

/** A part of `pre- and post-war` or of a word parted at the end of a line, or behind a letter that was lost: `G?ydd`. */
const isParted = (text: string, index: number, word: string): boolean =>
  /\p{L}\?$/u.test(text.slice(Math.max(0, index - 2), index)) ||
  /^-\s/.test(text.slice(index + word.length, index + word.length + 2)) ||
  /\p{L}-\s$/u.test(text.slice(index - 3, index))

/** A small word within the name of a place, as in `Chester-le-Street`; every word of one in Welsh, as in `Tal-y-bont`. */
const isOfPlaceName = (chunk: string, word: string): boolean =>
  /^[^\p{L}]*\p{Lu}/u.test(chunk) &&
  (chunk.includes('-y-') || chunk.includes('-yr-') || (withinNames.has(word) && chunk.includes(`-${word}-`)))

const withinNames: ReadonlySet<string> = new Set(['ar', 'de', 'du', 'el', 'en', 'juxta', 'la', 'le', 'sub'])

/** The unknown words without those in another language: half a sentence of Welsh or Polish is not a heap of mistakes. */
export function wordsOfEnglish(sentence: Sentence, unknown: readonly WordInText[]): readonly WordInText[] {
  if (unknown.length === 0 || isAnotherLanguage(sentence.text, unknown)) return []
  return clausesOf(sentence.text).flatMap(({ from, text }) => {
    const within = unknown.filter((word) => word.from >= from && word.from < from + text.length)
    return isAnotherLanguage(text, within) ? [] : within
  })
}

interface Clause {
  readonly from: number
  readonly text: string
}

const clausesOf = (text: string): readonly Clause[] =>
  Array.from(text.matchAll(/[^–—:;/()“”"]+/g), ({ 0: clause, index }) => ({ from: index, text: clause }))

/** `unknown`: the unknown words of the text. */
function isAnotherLanguage(text: string, unknown: readonly WordInText[]): boolean {
  const strange = new Set(
    unknown.flatMap((word) => (/^\p{Ll}/u.test(word.text) || beginsSentence(word) ? word.text.toLowerCase() : [])),
  ).size
  if (english.test(text)) return false
  if (welsh.test(text)) return true
  if (strange < 2) return false
  const known = (text.match(letters) ?? []).filter((word) => latin.test(word)).length - unknown.length
  return strange > known || (strange > 2 && 2 * strange > known)
}

/** Words that hardly any English sentence is without and that no other language has. */
const english = /\b(?:the|and|of|with|our|you|they|have|has|was|were|are|will|this|that|which|from|about)\b/i

/** Words that hardly any Welsh sentence is without and that English does not have. */
const welsh =
  /(?<![\p{L}’'])(?:(?:a|i|mae|o|sy|yw|gyda)[’'][irnu]|ac|ddydd|[Dd]ydd|[Ee]ich|ein|gan|[Gg]yda|[Mm]ae|[Pp]wy|[Ss]ut|sydd|[Ww]edi|[Yy]ng|yn|yr)(?![\p{L}’'])/u

/** Whether a word has only letters that occur in English, those from French and German among them. */
export const isOfEnglishLetters = (word: string): boolean => /^[a-zàâäçèéêëîïñôöùûü'’]+$/i.test(word.normalize('NFC'))

const latin = /^[\p{Script=Latin}\p{M}'’]{2,}$/u
const isOrdinary = (word: string): boolean => latin.test(word) && !/\p{Lu}.*\p{Lu}|^\p{Ll}+\p{Lu}/u.test(word)

/** All that stands between two spaces around an offset: `lnp@example.org` for its `lnp`. */
function chunkAt(text: string, index: number): string {
  const from = text.slice(0, index).search(/\S*$/)
  return /^\S*/.exec(text.slice(from))?.[0] ?? ''
}

/** `co-ordinator’s,` → `coordinator’s` */
const inOneWord = (chunk: string): string => chunk.replace(/^[^\p{L}]+|[^\p{L}]+$|-/gu, '')

/** Whether any word would have a capital here: at the start of a sentence, after a colon, a dash or the number of an item. */
export const beginsSentence = ({ sentence, from }: WordInText): boolean =>
  /^[^\p{L}\p{N}]*$|[:–—]\s[^\p{L}\p{N}]*$|^\d+[.)]\s$/u.test(sentence.text.slice(0, from))
