/** How much was found, in words. */

import type { Diagnostic } from '../diagnostic.ts'

/** `3 errors and 1 warning in 2 files.`, or that there is nothing. */
export function totalInWords(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'Nothing to put right.'
  const files = new Set(diagnostics.map(({ file }) => file)).size
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const counts = [some(errors, 'error'), some(diagnostics.length - errors, 'warning')].filter((text) => text !== '')
  return `${counts.join(' and ')} in ${files === 1 ? '1 file' : `${files} files`}.`
}

const some = (count: number, what: string): string => (count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`)
