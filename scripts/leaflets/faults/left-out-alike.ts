/** Warnings that editions leave out dates or officers for lack of room: one for all areas instead of a hundred. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { AnyFormat } from '../formats/format-table.ts'

export interface LeftOut {
  readonly row: AnyFormat
  readonly warning: Diagnostic
}

/** One warning for all of a format that overflow in the same section, in their order. */
export function leftOutAlike(all: readonly LeftOut[]): readonly Diagnostic[] {
  const alike = Map.groupBy(all, ({ row, warning: { file, span } }) => `${row.name} ${file} ${span?.line}`)
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [speaking(first.warning, others.length)] : []))
}

function speaking(warning: Diagnostic, others: number): Diagnostic {
  if (others === 0) return warning
  const editions = others === 1 ? 'one other edition' : `${others} other editions`
  return { ...warning, message: `${warning.message} In ${editions} something is left out as well.` }
}
