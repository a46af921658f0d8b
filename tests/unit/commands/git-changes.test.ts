/** What a history added, removed and renamed, and what follows from it. */

import { expect, test } from 'vitest'
import { followed, readChanges } from '../../../scripts/commands/git/git-changes.ts'
import { similar } from '../../../scripts/commands/git/similar-texts.ts'

/** As git tells it, the latest first: `R a b` in the commit `c2`. */
const log = (...commits: readonly string[]) =>
  commits
    .toReversed()
    .map((changes, index) => {
      const files = changes.split(', ').map((change) => `${change.replace(/^R/, 'R087').replaceAll(' ', '\0')}\0`)
      return `commit c${commits.length - index}\0\n${files.join('')}`
    })
    .join('')

const ends = (...commits: readonly string[]) => {
  const { alive, gone } = followed(readChanges(log(...commits)))
  return {
    alive: [...alive].sort(),
    gone: gone.map(({ path, commit, now }) => `${path} in ${commit}, now ${now ?? 'nothing'}`),
  }
}

test.each([
  ['nothing but additions', ['A a, A b'], ['a', 'b'], []],
  ['a removal', ['A a, A b', 'D a'], ['b'], ['a in c2, now nothing']],
  ['a renaming', ['A a', 'R a b'], ['b'], ['a in c2, now b']],
  ['two renamings of one file', ['A a', 'R a b', 'R b c'], ['c'], ['a in c2, now c', 'b in c3, now c']],
  ['a renaming and back', ['A a', 'R a b', 'R b a'], ['a'], ['b in c3, now a']],
  ['a renaming and a removal', ['A a', 'R a b', 'D b'], [], ['a in c2, now nothing', 'b in c3, now nothing']],
  ['a removal and a new file of that name', ['A a', 'D a', 'A a'], ['a'], []],
  ['a renaming and a new file of the old name', ['A a', 'R a b', 'A a'], ['a', 'b'], []],
  ['nothing at all', [], [], []],
])('%s', (_what, commits, alive, gone) => expect(ends(...commits)).toEqual({ alive, gone }))

test.each([
  ['a\nb\nc\nd', 'a\nb\nc\nd', 1],
  ['a\nb\nc\nd', 'a\r\nb\r\nc\r\nx', 0.75],
  ['a\na', 'a', 0.5],
  ['a', 'b', 0],
  ['', '', 0],
])('%j and %j have %d in common', (one, other, share) => expect(similar(one, other)).toBe(share))
