/** An editorial rule: one question, asked of the whole site. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic, Finding } from '../../diagnostics/diagnostic.ts'
import type { Site } from '../../model/site.ts'

export interface Rule {
  /** The code of all its findings. */
  readonly code: Code
  readonly check: (site: Site, today: Temporal.PlainDate) => readonly Finding[]
  /** Whether its findings might be results of this fault in a file; left out where they never are. */
  readonly upsetBy?: (fault: Diagnostic) => boolean
}
