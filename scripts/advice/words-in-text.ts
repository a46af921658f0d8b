/** The words of a sentence that can be looked up in a dictionary. */

import type { Sentence } from './sentences.ts'

export interface WordInText {
  readonly sentence: Sentence
  /** Where it begins in the sentence, in UTF-16 units. */
  readonly from: number
  readonly text: string
}

const letters = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
/** Addresses, numbers and what is typed for programs; nearly all sentences are passed by at one look. */
const noWord = /[@\d_\\=#&<>{}|~^]|:\/\/|\p{L}\.\p{L}{2,}|\.{2,}\p{L}/u

/** Those for which `isKnown` says no. Left out are other scripts, abbreviations in capitals and names such as WhatsApp. */
export function unknownWords(sentence: Sentence, isKnown: (word: string) => boolean): readonly WordInText[] {
  const words: WordInText[] = []
  for (const { 0: text, index } of sentence.text.matchAll(letters)) {
    if (isKnown(text) || !isOrdinary(text)) continue
    const chunk = chunkAt(sentence.text, index)
    if (noWord.test(chunk) || (chunk.includes('-') && isKnown(inOneWord(chunk)))) continue
    words.push({ sentence, from: index, text })
  }
  return words
}

/** Those that are not of another language: a sentence of Welsh or Polish, or the half of one, is no heap of mistakes. */
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

/** `unknown`: what was not known of its words. */
function isAnotherLanguage(text: string, unknown: readonly WordInText[]): boolean {
  const strange = new Set(
    unknown.flatMap((word) => (/^\p{Ll}/u.test(word.text) || beginsSentence(word) ? word.text.toLowerCase() : [])),
  ).size
  if (strange < 2 || english.test(text)) return false
  const known = (text.match(letters) ?? []).filter((word) => latin.test(word)).length - unknown.length
  return strange > known || (strange > 2 && 2 * strange > known)
}

/** Hardly a sentence of English is without one of these; no other language has them. */
const english = /\b(?:the|and|of|with|our|you|they|have|has|was|were|are|will|this|that|which|from|about)\b/i

/** Letters that English words have, those from French and German among them. */
export const isOfEnglishLetters = (word: string): boolean => /^[a-zàâäçèéêëîïñôöùûü'’]+$/i.test(word.normalize('NFC'))

const latin = /^[\p{Script=Latin}\p{M}'’]{2,}$/u
const isOrdinary = (word: string): boolean => latin.test(word) && !/\p{Lu}.*\p{Lu}|^\p{Ll}+\p{Lu}/u.test(word)

/** What stands between two spaces: `lnp@example.org` around its `lnp`. */
function chunkAt(text: string, index: number): string {
  const from = text.slice(0, index).search(/\S*$/)
  return /^\S*/.exec(text.slice(from))?.[0] ?? ''
}

/** `co-ordinator’s,` → `coordinator’s` */
const inOneWord = (chunk: string): string => chunk.replace(/^[^\p{L}]+|[^\p{L}]+$|-/gu, '')

/** Whether a capital is due here whatever the word is: at the start, behind a colon, a dash or the number of an entry. */
export const beginsSentence = ({ sentence, from }: WordInText): boolean =>
  /^[^\p{L}\p{N}]*$|[:–—]\s[^\p{L}\p{N}]*$|^\d+[.)]\s$/u.test(sentence.text.slice(0, from))
