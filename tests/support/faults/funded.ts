/** Funders of each programme period, and a leaflet and a page that acknowledge them: written, to be altered. */

import { page } from '../../../layouts/parts/skeleton.ts'
import type { Due } from '../../../scripts/funding/due.ts'
import { readPrint } from '../../../scripts/funding/read-print.ts'
import type { Breach } from '../../../scripts/funding/rule.ts'
import { pageBreaches, printBreaches } from '../../../scripts/funding/rules.ts'
import { readFunding } from '../../../scripts/funding/seen-page.ts'
import { noStyle, readStyle } from '../../../scripts/funding/seen-style.ts'
import { html } from '../../../scripts/html/html.ts'
import type { AnyFormat } from '../../../scripts/leaflets/formats/format-table.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { leafletFiles } from '../../../scripts/leaflets/leaflet.ts'
import type { Funder } from '../../../scripts/model/funder.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import type { Inks } from '../../../scripts/typeset/lines/page.ts'
import { leafletContext, partnershipSheet } from '../paper/seed-sheet.ts'
import { materialOf } from '../sites/sample-material.ts'

export const funders = {
  'eu-2000-2006': {
    id: 'erdf-2000',
    fund: 'European Regional Development Fund',
    statement: 'Project Part-Financed by the European Union',
    rules: 'eu-2000-2006',
    emblem: 'eu',
  },
  'eu-2007-2013': {
    id: 'esf-2007',
    fund: 'European Social Fund',
    statement: 'Supported by the European Union',
    tagline: 'Investing in your future',
    rules: 'eu-2007-2013',
    emblem: 'eu',
  },
  'eu-2014-2020': {
    id: 'cohesion-2014',
    fund: 'Cohesion Fund',
    statement: 'European Union',
    rules: 'eu-2014-2020',
    emblem: 'eu',
  },
  none: {
    id: 'lottery',
    fund: 'Exampleton Lottery',
    statement: 'Made possible by players in Exampleton',
    rules: 'none',
    emblem: 'none',
  },
} as const satisfies Record<string, Funder>

export const everyFunder: readonly Funder[] = Object.values(funders)

export const logo = { alternative: 'The partnership’s arms', width: 600, height: 600 }

export const dueTo = (funding: readonly Funder[], more: Partial<Due> = {}): Due => ({
  address: '/',
  kind: 'page',
  funding,
  others: everyFunder.filter(({ id }) => !funding.some((funder) => funder.id === id)),
  artwork: 'colour',
  landing: false,
  ...more,
})

/** The seed sheet as a leaflet. The publisher's logo is a square of one colour. */
export function writtenPrint(
  funding: readonly Funder[],
  ink: Inks = 'colour',
  format: AnyFormat = a4,
  sheet: Sheet = partnershipSheet,
): Uint8Array {
  const square = { kind: 'drawing', width: 1, height: 1, shapes: [{ commands: unitSquare, fill: grey }] } as const
  const made = leafletFiles({ ...sheet, funding }, format, {
    ...leafletContext,
    publisher: { name: 'Exampleton', logo: { source: 'images/logo.svg', ...logo } },
    pictures: () => square,
  })
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value.bytes[ink]
}

const grey = { red: 90, green: 90, blue: 90 }
const unitSquare = [['move', 0, 0], ['line', 1, 0], ['line', 1, 1], ['line', 0, 1], ['close']] as const

/** A page as the layouts print it; `/` is the home page. */
export function writtenPage(funding: readonly Funder[], address = '/areas/'): string {
  const frame = materialOf().frame({ address, title: 'Areas', description: 'Every area.', funding })
  return page(frame, html`<div class="wrap"><h1>Areas</h1><p>Where we meet.</p></div>`)
}

export const pageFaults = (markup: string, due: Due, css?: string): readonly Breach[] =>
  pageBreaches(readFunding(Buffer.from(markup).toString('latin1'), css === undefined ? noStyle : readStyle(css)), due)

export const printFaults = (bytes: Uint8Array, due: Due): readonly Breach[] => printBreaches(readPrint(bytes), due)
