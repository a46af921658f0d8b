/** A word that stands in a file again and again is told once, at its first place, with how often it stands there. */

import type { Sentence } from './sentences.ts'

interface Seen {
  readonly sentence: Sentence
}

export interface Told<T> {
  readonly first: T
  /** Goes into the message: `, and stands here 3 times`; empty for a single one. */
  readonly times: string
}

/** `key` is the same for what is one word. The order of `seen` is kept. */
export function oncePerFile<T extends Seen>(seen: readonly T[], key: (one: T) => string): readonly Told<T>[] {
  const groups = Map.groupBy(seen, (one) => `${one.sentence.passage.file}\n${key(one)}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ first, times: others.length === 0 ? '' : `, and stands here ${timesInWords(others.length + 1)}` }],
  )
}

const timesInWords = (times: number): string => (times === 2 ? 'twice' : `${times} times`)
