/** An editorial rule: one question, asked of the whole site. */

import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'

export interface Rule {
  /** Every finding of the rule has it. */
  readonly code: Code
  readonly check: (site: Site, today: Temporal.PlainDate) => readonly Finding[]
  /** Whether what it finds might follow from this fault of a file; left out where nothing could. */
  readonly upsetBy?: (fault: Diagnostic) => boolean
}
