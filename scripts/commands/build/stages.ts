/** How long each stage of a build took, and its share of the whole in words. */

export interface Stage {
  readonly name: string
  /** In milliseconds. */
  readonly took: number
  /** Processor time of the process that did it, in milliseconds, of all cores; undefined where it was not measured. */
  readonly processor?: number
}

/** Checks what another process has measured; empty for anything that is no list of stages. */
export const readStages = (said: unknown): readonly Stage[] =>
  Array.isArray(said)
    ? said.map(({ name, took, processor }) => ({
        name: String(name),
        took: Number(took),
        ...(processor !== undefined && { processor: Number(processor) }),
      }))
    : []

/**
 * `Where the time went: reading and checking 41 % (1.20 s of processor time), …`; what is left over is starting, and
 * putting in place.
 */
export function sharesInWords(stages: readonly Stage[], whole: number): string {
  const rest = whole - stages.reduce((sum, { took }) => sum + took, 0)
  const all: readonly Stage[] = [...stages, { name: 'starting, and putting in place', took: rest }]
  const shares = all.map(({ name, took, processor }) => {
    const share = `${name} ${Math.round((100 * Math.max(0, took)) / whole)} %`
    return processor === undefined ? share : `${share} (${(processor / 1000).toFixed(2)} s of processor time)`
  })
  return `Where the time went: ${shares.join(', ')}.`
}

export interface Stopwatch {
  readonly stages: Stage[]
  /** Ends a stage and begins the next. `processor`: milliseconds that another process used for it. */
  readonly lap: (name: string, processor?: number) => void
}

/** Times stages one after the other. `now` gives the time in milliseconds; `used` the processor time, where that is wanted. */
export function stopwatch(now: () => number, used?: () => number): Stopwatch {
  const stages: Stage[] = []
  let [started, before] = [now(), used?.() ?? 0]
  return {
    stages,
    lap: (name, processor) => {
      const [ended, after] = [now(), used?.() ?? 0]
      const own = used && after - before
      const processorTime = processor ?? own
      stages.push({ name, took: ended - started, ...(processorTime !== undefined && { processor: processorTime }) })
      started = ended
      before = after
    },
  }
}

/** The processor time that this process has used, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
