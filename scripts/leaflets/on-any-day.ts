/** What fits on one day must fit on every later one, so dates and names give way where there is no room for them. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { SparerEditions } from '../sheets/sparer-editions.ts'

/** Of a sheet whose only fault is that it does not fit, the fullest edition that does; a warning says what it leaves out. */
export function onAnyDay<Made>(
  sheet: Sheet,
  sparer: SparerEditions,
  make: (sheet: Sheet) => Checked<Made>,
): Checked<Made> {
  const made = make(sheet)
  if (made.ok || !made.diagnostics.every(({ code }) => code === 'leaflet/does-not-fit')) return made
  for (const { sheet: spare, leftOut } of sparer(sheet)) {
    const madeSpare = make(spare)
    if (!madeSpare.ok) continue
    const told = made.diagnostics.map(
      (diagnostic): Diagnostic => ({
        ...diagnostic,
        severity: 'warning',
        code: 'leaflet/dates-left-out',
        message: `${diagnostic.message} So ${leftOut} are left out.`,
      }),
    )
    return { ...madeSpare, warnings: [...madeSpare.warnings, ...told] }
  }
  return made
}
