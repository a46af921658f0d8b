/** What each stage of a build took, and its share of the whole in words. */

export interface Stage {
  readonly name: string
  /** In milliseconds. */
  readonly took: number
}

/** Of whatever a part of the build said of itself. */
export const readStages = (said: unknown): readonly Stage[] =>
  Array.isArray(said) ? said.map(({ name, took }) => ({ name: String(name), took: Number(took) })) : []

/** `Where the time went: reading and checking 41 %, …`; what is left over is starting, and putting in place. */
export function sharesInWords(stages: readonly Stage[], whole: number): string {
  const rest = whole - stages.reduce((sum, { took }) => sum + took, 0)
  const shares = [...stages, { name: 'starting, and putting in place', took: rest }].map(
    ({ name, took }) => `${name} ${Math.round((100 * Math.max(0, took)) / whole)} %`,
  )
  return `Where the time went: ${shares.join(', ')}.`
}

/** Times stages one after the other. `now` gives milliseconds. */
export function stopwatch(now: () => number): { readonly stages: Stage[]; readonly lap: (name: string) => void } {
  const stages: Stage[] = []
  let started = now()
  return {
    stages,
    lap: (name) => {
      const ended = now()
      stages.push({ name, took: ended - started })
      started = ended
    },
  }
}
