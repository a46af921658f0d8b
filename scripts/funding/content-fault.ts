/** A finding about one field of a funder in the content. */

import type { Code } from '../diagnostics/codes/codes.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder } from '../model/funder.ts'

/** The finding for a missing field points at the funder. */
export const contentFault = (
  code: Code,
  funder: Funder,
  path: readonly string[],
  message: string,
  hint: string,
  severity: Finding['severity'] = 'error',
): Finding => ({
  severity,
  code,
  message,
  hint,
  place: { file: 'funding.yaml', path: [funder.id, ...path] },
})
