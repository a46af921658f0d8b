/** What a checker says of a file. */

export interface Verdict {
  readonly file: string
  /** What was asked: `PDF/UA-1`, `PDF/A-2a`, `HTML`. */
  readonly standard: string
  /** One sentence a fault; none where the file conforms. */
  readonly faults: readonly string[]
}

/** A checker that gave no verdict on a file has not passed it: the run stops. */
export class CheckerBroke extends Error {}
