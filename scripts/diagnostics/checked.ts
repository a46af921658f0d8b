/** A value together with what was found on the way to it. Faults in content are values, never exceptions. */

import type { Diagnostic } from './diagnostic.ts'

export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Everything that was found, whether or not there is a value. */
export const findingsOf = <Found>(
  checked:
    | { readonly ok: true; readonly warnings: readonly Found[] }
    | { readonly ok: false; readonly diagnostics: readonly Found[] },
): readonly Found[] => (checked.ok ? checked.warnings : checked.diagnostics)
