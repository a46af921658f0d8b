/** Every sign-in sheet of a site. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { signInAddress } from '../routes.ts'
import type { LeafletContext } from './context.ts'
import { type SignInFile, signInFile } from './sign-in.ts'
import type { SignInDocument } from './sign-in-document.ts'

export interface PrintedSignIn extends SignInFile {
  /** That of the CAG's page. */
  readonly page: string
  readonly address: string
}

/** All of them, or everything in them that cannot be printed. */
export function makeSignIns(
  sheets: readonly SignInDocument[],
  context: () => LeafletContext,
): Checked<readonly PrintedSignIn[]> {
  if (sheets.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const printed: PrintedSignIn[] = []
  const diagnostics: Diagnostic[] = []
  for (const sheet of sheets) {
    const made = signInFile(sheet, prepared)
    if (made.ok) printed.push({ page: sheet.page, address: signInAddress(sheet.page), ...made.value })
    else diagnostics.push(...made.diagnostics)
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: printed, warnings: [] }
}
