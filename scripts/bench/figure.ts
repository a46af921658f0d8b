/** A figure: what is measured of ours, beside which peer, with which aim, and the result. */

/** What an aim is compared with; `of the ratio`: ours to the peer's, round by round. */
export interface Aim {
  readonly of: 'the ratio' | 'ours'
  readonly most: number
}

export type Unit = 's' | 'ms' | 'MiB' | 'KiB'

/** Known before anything is run. */
export interface PlannedFigure {
  /** `site of 1,000 areas, with its audit` */
  readonly name: string
  readonly unit: Unit
  /** The peer. */
  readonly peer?: string
  /** Undefined where there is no aim for this size. */
  readonly aim?: Aim
}

/** The measurements of each round, ours and the peer's, in the figure's unit; empty where it was not run. */
export interface Laps {
  readonly ours: readonly number[]
  readonly theirs?: readonly number[]
}

export interface Figure extends PlannedFigure, Laps {}

/** In the order of the plan; figures without measurements were not run. */
export const figuresOf = <Key extends string>(
  plan: Readonly<Record<Key, PlannedFigure>>,
  laps: Partial<Readonly<Record<Key, Laps>>>,
): readonly Figure[] => {
  const measured: Partial<Readonly<Record<string, Laps>>> = laps
  return Object.entries<PlannedFigure>(plan).map(([key, planned]) => ({
    ...planned,
    ...(measured[key] ?? { ours: [] }),
  }))
}

export type Verdict = 'met' | 'missed' | 'not run' | 'no aim'

/** Whether the median keeps to the aim. */
export function verdictOn(figure: Figure): Verdict {
  const { aim, ours } = figure
  const measured = aim?.of === 'the ratio' ? ratiosOf(figure) : ours
  if (ours.length === 0 || measured.length === 0) return 'not run'
  return aim === undefined ? 'no aim' : median(measured) <= aim.most ? 'met' : 'missed'
}

/** The ratios of ours to the peer's, round by round. */
export const ratiosOf = ({ ours, theirs = [] }: Laps): readonly number[] =>
  ours.flatMap((value, round) => {
    const other = theirs[round]
    return other === undefined ? [] : [value / other]
  })

/** The median, the upper one of two; NaN of an empty list. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
