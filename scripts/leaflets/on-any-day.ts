/** Leaves out dates and names that a leaflet has no room for: a sheet that fits on one day must fit on every later one. */

import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { SparerEdition, SparerEditions } from '../sheets/sparer-editions.ts'

/** Where the only fault is that an edition does not fit, makes the fullest one that does; a warning says what it leaves out. */
export function onAnyDay<Made>(
  sheet: Sheet,
  sparer: SparerEditions,
  make: (sheet: Sheet) => Checked<Made>,
): Checked<Made> {
  const made = make(sheet)
  if (made.ok || !made.diagnostics.every(({ code }) => code === 'leaflet/does-not-fit')) return made
  const spare = fullestThatFits(sparer(sheet), make)
  if (spare === undefined) return made
  const warnings = made.diagnostics.map(
    (diagnostic): Diagnostic => ({
      ...diagnostic,
      severity: 'warning',
      code: 'leaflet/dates-left-out',
      message: `${diagnostic.message} So ${spare.leftOut} are left out.`,
    }),
  )
  return { ...spare.made, warnings: [...spare.made.warnings, ...warnings] }
}

interface Fitting<Made> {
  readonly made: Extract<Checked<Made>, { readonly ok: true }>
  readonly leftOut: string
}

function fullestThatFits<Made>(
  editions: Iterable<SparerEdition>,
  make: (sheet: Sheet) => Checked<Made>,
): Fitting<Made> | undefined {
  for (const { sheet, leftOut, fuller = [] } of editions) {
    const made = make(sheet)
    if (made.ok) return fullestThatFits(fuller, make) ?? { made, leftOut }
  }
  return undefined
}
