/** Every sign-in sheet of a site. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { signInAddress } from '../routes.ts'
import type { LeafletContext } from './context.ts'
import type { Print } from './print.ts'
import { type SignInFile, signInFile } from './sign-in.ts'
import type { SignInDocument } from './sign-in-document.ts'

export interface PrintedSignIn extends Pick<SignInFile, 'pages'> {
  /** That of the CAG's page. */
  readonly page: string
  readonly address: string
  /** The size of the file. */
  readonly bytes: number
}

/** All of them, or everything in them that cannot be printed. Each file is handed on as soon as it is made. */
export function makeSignIns(
  sheets: readonly SignInDocument[],
  context: () => LeafletContext,
  print: Print,
): Checked<readonly PrintedSignIn[]> {
  if (sheets.length === 0) return { ok: true, value: [], warnings: [] }
  const prepared = context()
  const printed: PrintedSignIn[] = []
  const diagnostics: Diagnostic[] = []
  for (const sheet of sheets) {
    const made = signInFile(sheet, prepared)
    if (!made.ok) {
      diagnostics.push(...made.diagnostics)
      continue
    }
    const address = signInAddress(sheet.page)
    const { bytes, pages, words } = made.value
    print({ address, content: bytes, ...(words !== undefined && { words }) })
    printed.push({ page: sheet.page, address, pages, bytes: bytes.length })
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: printed, warnings: [] }
}
