/** What a process prints while it makes leaflets, one after the other. */

export interface GrowthMark {
  /** Leaflets so far. */
  readonly made: number
  /** Processor time for each leaflet since the previous mark, in milliseconds. */
  readonly each: number
  /** The peak memory so far, in MiB. */
  readonly memory: number
}

/** A line for each mark. */
export const growthLine = (mark: GrowthMark): string => `${JSON.stringify(mark)}\n`

/** Reads such lines; throws where one is none. */
export const readGrowth = (lines: string): readonly GrowthMark[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { made, each, memory }: Record<keyof GrowthMark, unknown> = JSON.parse(line)
      return { made: Number(made), each: Number(each), memory: Number(memory) }
    })
