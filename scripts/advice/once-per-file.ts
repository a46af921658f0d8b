/** A word that occurs many times in a file is reported once, at its first place, with the number of times. */

import type { Sentence } from './sentences.ts'

interface Seen {
  readonly sentence: Sentence
}

export interface Repeated<T> {
  readonly first: T
  /** For the message: `, and stands here 3 times`; empty where it occurs once. */
  readonly times: string
}

/** Occurrences with the same `key` are one word. The order of `seen` is kept. */
export function oncePerFile<T extends Seen>(seen: readonly T[], key: (one: T) => string): readonly Repeated<T>[] {
  const groups = Map.groupBy(seen, (one) => `${one.sentence.passage.file}\n${key(one)}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ first, times: others.length === 0 ? '' : `, and stands here ${timesInWords(others.length + 1)}` }],
  )
}

const timesInWords = (times: number): string => (times === 2 ? 'twice' : `${times} times`)
