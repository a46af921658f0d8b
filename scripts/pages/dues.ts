/** How every file of the site has to acknowledge its funders: pages, leaflets, notes. */

import type { Due, FundedKind } from '../funding/due.ts'
import type { SignInDocument } from '../leaflets/documents/sign-in-document.ts'
import type { Funder } from '../model/funder.ts'
import type { Site } from '../model/site.ts'
import { addresses, notesFileAddress, signInAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Frame } from './frame/frame.ts'
import { shownLogo } from './frame/shown-logo.ts'
import type { NotesPage } from './notes.ts'
import type { Kind } from './pages.ts'
import type { Planned } from './planned.ts'
import type { LeafletFile } from './printed/leaflet-file.ts'

/** A file whose funders are known. */
export interface FundedFile {
  readonly address: string
  readonly kind: FundedKind
  readonly funding: readonly Funder[]
  /** Whether it is printed in black alone. */
  readonly black?: boolean
}

/** Gives how each file of a site has to acknowledge its funders. */
export function dueMaker(site: Site): (file: FundedFile) => Due {
  const logo = shownLogo(site)
  const funders = [...site.funders.values()]
  return ({ address, kind, funding, black = false }) => ({
    address,
    kind,
    funding,
    others: funders.filter(({ id }) => !funding.some((funder) => funder.id === id)),
    artwork: black ? 'black' : 'colour',
    landing: address === addresses.home,
    ...(logo && { logo }),
  })
}

/** The funders of a leaflet are those of its sheet. */
export function leafletFunding(
  leaflets: readonly Pick<LeafletFile, 'address' | 'sheet' | 'ink'>[],
  editions: readonly Sheet[],
): readonly FundedFile[] {
  const fundingOf = new Map(editions.map(({ id, funding }) => [id, funding]))
  return leaflets.map(({ address, sheet, ink }) => ({
    address,
    kind: 'leaflet',
    funding: fundingOf.get(sheet) ?? [],
    black: ink === 'black',
  }))
}

/** The funders of printed notes are those of their page. */
export const notesFunding = (notes: readonly Planned<NotesPage>[]): readonly FundedFile[] =>
  notes.map(({ address, view }) => ({
    address: notesFileAddress(address),
    kind: 'notes',
    funding: view().frame.funding,
  }))

/** The funders of CAGs' meetings are those of the partnership. Sign-in sheets are printed in black alone. */
export const signInFunding = (sheets: readonly Pick<SignInDocument, 'page' | 'funding'>[]): readonly FundedFile[] =>
  sheets.map(({ page, funding }) => ({ address: signInAddress(page), kind: 'sign-in sheet', funding, black: true }))

/** A page that only forwards acknowledges nobody. */
export const pageFunding = (kind: Kind, { address, funding }: Pick<Frame, 'address' | 'funding'>): FundedFile => ({
  address,
  kind: kind === 'moved' ? 'redirect' : 'page',
  funding,
})
