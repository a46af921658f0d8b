/** Findings as JSON, for programs. The shape is fixed and described in docs/commands.md. */

import type { Diagnostic } from '../diagnostic.ts'
import { inOrder, pathFrom } from '../in-order.ts'
import { harmlessJson } from './harmless.ts'

/** `root`: the content folder as it was named on the command line. */
export function formatJson(diagnostics: readonly Diagnostic[], root: string): string {
  const entries = inOrder(diagnostics).map(({ severity, code, message, hint, file, span, fix }) => ({
    severity,
    code,
    message,
    ...(hint !== undefined && { hint }),
    file: pathFrom(root, file),
    ...span,
    ...(fix && { fix }),
  }))
  return harmlessJson({ diagnostics: entries })
}
