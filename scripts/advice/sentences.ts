/** Passages cut into sentences. A heading is one sentence, whatever its punctuation. */

import type { Passage } from './passage.ts'

export interface Sentence {
  readonly passage: Passage
  /** Where it begins in the passage, in UTF-16 units. */
  readonly from: number
  readonly text: string
}

/** The end of a sentence with closing marks, followed by a space and the beginning of the next. */
const end = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\d])|\n+/gu
/** A full stop after these, or after a single letter, ends no sentence. */
const shortened =
  /(?:^|[\s(["'“‘])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Rev|Cllr|Prof|Sgt|Insp|Supt|Hon|No|Nos|Tel|approx|cf|etc|e\.g|i\.e|vs)\.$/u

/**
 * In order, without the spaces around them. A line break ends a sentence as a full stop does. Empty where there are no
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
