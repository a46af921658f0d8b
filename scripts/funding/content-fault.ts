/** A finding about one field of a funder in the content. */

import type { Code } from '../diagnostics/codes/codes.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder } from '../model/funder.ts'

/** An error. The finding for a missing field points at the funder. */
export const contentFault = (
  code: Code,
  funder: Funder,
  path: readonly string[],
  message: string,
  hint: string,
): Finding => ({ severity: 'error', code, message, hint, place: { file: 'funding.yaml', path: [funder.id, ...path] } })

/** The same as a warning. */
export const contentWarning = (...fault: Parameters<typeof contentFault>): Finding => ({
  ...contentFault(...fault),
  severity: 'warning',
})
