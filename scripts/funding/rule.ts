/** A rule on acknowledging funding, which can be asked of the content, of a written page and of a printed file. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder, RuleSet } from '../model/funder.ts'
import type { Site } from '../model/site.ts'
import type { Due } from './due.ts'
import type { SeenPage } from './seen-page.ts'
import type { SeenPrint } from './seen-print.ts'

export type RuleId = `funding/${string}`

export interface FundingRule {
  readonly id: RuleId
  /** Where each rule set lays it down: the article and its regulation. A rule set without an entry does not have the rule. */
  readonly sources: Partial<Readonly<Record<RuleSet, string>>>
  /** Checks a funder in the content. `source`: where the rule is laid down. */
  readonly content?: (funder: Funder, source: string, site: Site) => readonly Finding[]
  /** Checks a page; gives a sentence for each fault. `funders`: those of the page whose rule sets have the rule. */
  readonly page?: (page: SeenPage, funders: readonly Funder[], due: Due) => readonly string[]
  readonly print?: (print: SeenPrint, funders: readonly Funder[], due: Due) => readonly string[]
}

/** A rule that a written file breaks. */
export interface Breach {
  readonly rule: RuleId
  /** A whole sentence, with where the rule is laid down. */
  readonly message: string
}
