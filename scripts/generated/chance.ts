/** A seeded random generator: the same seed gives the same choices on every machine. */

export interface Chance {
  /** From 0 to `count` - 1. */
  readonly below: (count: number) => number
  readonly pick: (choices: readonly string[]) => string
}

/** Mulberry32: thirty-two bits of state, mixed by two multiplications. */
export function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return { below, pick: (choices) => choices[below(choices.length)] ?? '' }
}
