/** Passages cut into sentences. A heading is one, whatever its signs. */

import type { Passage } from './passage.ts'

export interface Sentence {
  readonly passage: Passage
  /** Where it begins in the passage, in UTF-16 units. */
  readonly from: number
  readonly text: string
}

/** What ends a sentence, with the marks that close behind it, where a new one begins after a space. */
const end = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\d])|\n+/gu
/** A full stop behind these ends no sentence, nor one behind a single letter. */
const shortened =
  /(?:^|[\s(["'“‘])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Rev|Cllr|Prof|Sgt|Insp|Supt|Hon|No|Nos|Tel|approx|cf|etc|e\.g|i\.e|vs)\.$/u

/**
 * In their order, without the spaces round them; a line break ends one as a full stop does. Empty where there are no
 * words.
 */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  if (passage.kind === 'heading') return [{ passage, from: 0, text: passage.text }]
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    const text = passage.text.slice(from, to)
    const begins = from + text.length - text.trimStart().length
    if (text.trim() !== '') sentences.push({ passage, from: begins, text: text.trim() })
    from = to
  }
  for (const { 0: mark, index } of passage.text.matchAll(end)) {
    const to = index + mark.length
    if (!shortened.test(passage.text.slice(Math.max(from, to - 8), to))) close(to)
  }
  close(passage.text.length)
  return sentences
}

/** The same for all that reads the same: whatever its spaces and its case. */
export const sameWords = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()
