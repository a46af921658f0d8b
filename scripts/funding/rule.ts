/** A rule on how funding is acknowledged: one question, asked of the content, of a written page and of a printed file. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder, RuleSet } from '../model/funder.ts'
import type { Site } from '../model/site.ts'
import type { Due } from './due.ts'
import type { SeenPage } from './seen-page.ts'
import type { SeenPrint } from './seen-print.ts'

export type RuleId = `funding/${string}`

export interface FundingRule {
  readonly id: RuleId
  /** Where each rule set lays it down: the article and its regulation. A set without an entry does not ask for it. */
  readonly sources: Partial<Readonly<Record<RuleSet, string>>>
  /** Of one funder in the content. `source` is the place where it is laid down. */
  readonly content?: (funder: Funder, source: string, site: Site) => readonly Finding[]
  /** Each fault is a sentence; `funders` are those of the page whose rules ask for this. */
  readonly page?: (page: SeenPage, funders: readonly Funder[], due: Due) => readonly string[]
  readonly print?: (print: SeenPrint, funders: readonly Funder[], due: Due) => readonly string[]
}

/** A rule that was broken in a file that was written. */
export interface Breach {
  readonly rule: RuleId
  /** A whole sentence, with where the rule is laid down. */
  readonly message: string
}
