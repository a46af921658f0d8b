/** A fault that a build must survive, and what came of trying it. */

import type { Place } from './place.ts'

export interface Fault {
  /** As it stands in the table. */
  readonly name: string
  readonly tries: number
  /** Brings it about once. `chance` gives a number from 0 up to 1. */
  readonly bring: (place: Place, chance: () => number, turn: number) => Promise<Trial> | Trial
}

export interface Trial {
  /** Whether all went as it must, beside that the public site is whole: the exit code, what was said. */
  readonly right: boolean
  /** The sentence that says what to do, or what was done. */
  readonly said: string
}

/** Of what a command said, the line that a person needs: not the last one, which says that nothing was changed. */
export function sentenceOf(said: string): string {
  if (/^(?:Ready to publish: |Pages without anything printed)/m.test(said)) return 'Built.'
  const lines = said
    .trim()
    .split('\n')
    .filter(
      (line) => line !== '' && line !== 'The website was not changed.' && !line.startsWith('The content was read'),
    )
  return lines.findLast((line) => /^\S.*[.]$/.test(line)) ?? lines.at(-1) ?? ''
}

/** No stack of calls, no words of the trade. */
export const isPlain = (said: string): boolean => !/^ {4}at |\bE[A-Z]{3,}:|ERR_|undefined|Segmentation/m.test(said)
