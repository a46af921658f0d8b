/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */

export interface Random {
  /** A whole number from 0 up to `below`, not included. */
  readonly below: (below: number) => number
  readonly pick: <T>(choices: readonly T[]) => T | undefined
}

export function random(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return { below, pick: (choices) => choices[below(choices.length)] }
}
