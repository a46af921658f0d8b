/** What the evidence as a whole rests on, as terms and what they stand for. */

import { commandOf, type Origin } from './evidence.ts'

export interface Fact {
  readonly term: string
  readonly words: string
}

/** In the order they are printed; the commit where git knows it. */
export function factsOf(origin: Origin): readonly Fact[] {
  const { day, version, content, commit } = origin
  return [
    { term: 'Day', words: `${day}, the day from which the site was built` },
    { term: 'Program', words: `neighbourhood-information, version ${version}` },
    { term: 'Content', words: `SHA-256 ${inGroups(content)}` },
    ...(commit === undefined ? [] : [{ term: 'Commit', words: commit }]),
    { term: 'Built by', words: commandOf(origin) },
  ]
}

/** A fingerprint in groups of eight, to be read aloud and broken over lines. */
export const inGroups = (fingerprint: string): string => fingerprint.match(/.{1,8}/g)?.join(' ') ?? ''
