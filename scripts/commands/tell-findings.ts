/** Tells an editor what was found in the content. */

import type { Desk } from './desk.ts'

export function tellFindings({ found }: Desk, content: string): void {
  if (found === undefined) return
  const diagnostics = found.ok ? found.warnings : found.diagnostics
  for (const d of diagnostics) console.error(content, d.file, d.span?.line, d.code, d.message)
}
