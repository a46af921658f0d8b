/** What is said of a funder: its statement, the fund's name, its tagline where it has one. */

import type { Funder } from '../model/funder.ts'

export const wordsOf = ({ statement, fund, tagline }: Funder): readonly string[] =>
  tagline === undefined ? [statement, fund] : [statement, fund, tagline]
