/** Leaflets to measure with, each of another sheet in another area, so that no two share a paragraph. */

import { loadSite } from '../../content/load-site.ts'
import { generatedContent } from '../../generated/generated-content.ts'
import { a4 } from '../../leaflets/formats/formats.ts'
import { overflowsOf } from '../../leaflets/leaflet.ts'
import type { LeafletContext } from '../../leaflets/printing/context.ts'
import { siteContext } from '../../leaflets/printing/site-context.ts'
import { laidOutOnly } from '../../leaflets/printing/write.ts'
import { sheetEditions } from '../../sheets/information-sheets.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { siteOfDay } from '../../site-of-day.ts'
import type { Faces } from '../../typeset/faces/face.ts'

const today = Temporal.PlainDate.from('2026-11-22')

export interface DifferentLeaflet {
  readonly sheet: Sheet
  readonly context: LeafletContext
}

/** How many sheets and areas one site has: each sheet has an edition in every area, and all of them are checked. */
const siteSize = 20

/** Generates leaflets that fit; other seeds give other words. */
export const differentLeaflets = (count: number, seed: number, faces: Faces): readonly DifferentLeaflet[] =>
  Array.from({ length: Math.ceil(count / siteSize) }, (_, site) =>
    leafletsOfOneSite(Math.min(siteSize, count - site * siteSize), seed * 10_007 + site, faces),
  )
    .flat()
    // A sheet with too many words gives no leaflet.
    .filter(({ sheet, context }) => overflowsOf(sheet, a4, context).length === 0)

/** One leaflet for each of as many sheets and areas, whether it fits or not. */
export function leafletsOfOneSite(size: number, seed: number, faces: Faces): readonly DifferentLeaflet[] {
  const texts = generatedContent({ areas: size, sheets: size, seed })
  const files = new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, { path, text }]))
  const loaded = loadSite({ directory: 'generated', files, images: new Map(), diagnostics: [] }, { drafts: false })
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  const site = siteOfDay(loaded.value, today)
  const context = siteContext(site, files, faces, laidOutOnly)
  return site.sheets.flatMap((sheet, index) =>
    sheetEditions({ ...site, sheets: [sheet], areas: site.areas.slice(index, index + 1) })
      .filter(({ edition }) => edition.kind === 'area')
      .map((edition) => ({ sheet: edition, context })),
  )
}
