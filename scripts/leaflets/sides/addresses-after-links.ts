/** Whether a leaflet has addresses after its links, and whether it has room for them. */

import { elementsIn } from '../../typeset/lines/elements-in.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import { addressAfterLink } from '../printing/printed-address.ts'
import type { TypesetSheet } from './typeset-sheet.ts'

/** Whether there are links after which an address is printed. */
export const hasAddressesAfterLinks = (structure: readonly StructureElement[], siteUrl: string): boolean =>
  elementsIn(structure).some(
    ({ href, description = '' }) => href !== undefined && addressAfterLink(href, description, siteUrl) !== undefined,
  )

/** Whether printing them takes no more than lines: no side, and nothing that is there without them. */
export const takesLinesAlone = (printed: TypesetSheet, without: TypesetSheet): boolean =>
  printed.overflows.length + printed.diagnostics.length === 0 &&
  printed.document.pages.length === without.document.pages.length &&
  [...elementsIn(printed.document.structure)].length === [...elementsIn(without.document.structure)].length
