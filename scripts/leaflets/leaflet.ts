/** One edition of a sheet as a leaflet: typeset, checked for overflow and for characters that the face lacks, then written. */

import { markFirstUses } from '../blocks/abbreviations.ts'
import type { Block } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import { unreachable } from '../blocks/unreachable.ts'
import type { Checked } from '../diagnostics/checked.ts'
import { sheetAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { content } from '../typeset/lines/owners.ts'
import type { Inks, MarkedContent, TypesetDocument } from '../typeset/lines/page.ts'
import { placedWords } from '../typeset/lines/placed-words.ts'
import { absoluteFrom } from '../typeset/lines/runs.ts'
import { typesetA4 } from './a4/a4.ts'
import { typesetBooklet } from './booklet/booklet.ts'
import { checkedDocument } from './faults/checked-document.ts'
import { damagedPictures } from './faults/damaged-pictures.ts'
import { doesNotFit } from './faults/does-not-fit.ts'
import type { BookletFormat } from './formats/booklet-format.ts'
import type { AnyFormat } from './formats/format-table.ts'
import type { Format } from './formats/formats.ts'
import { typesetLargePrint } from './large-print/large-print.ts'
import { meetingsTable } from './parts/next-meetings.ts'
import { typesetPoster } from './poster/poster.ts'
import { forPress, pressSubject } from './press.ts'
import type { LeafletContext } from './printing/context.ts'
import { hasAddressesAfterLinks, takesLinesAlone } from './sides/addresses-after-links.ts'
import type { Overflow } from './sides/fill-side.ts'
import type { PreparedSheet } from './sides/prepared-sheet.ts'
import type { TypesetSheet } from './sides/typeset-sheet.ts'
import { versionCode, withVersionCode } from './version/version-code.ts'

/** One document for colour and for black alone: what differs is marked where it stands. */
export interface TypesetLeaflet extends TypesetDocument {
  /** The version code: `K7M2QX`. */
  readonly code: string
}

/**
 * Makes no bytes. Text that does not fit, words too wide for a line, characters that the typeface lacks and damaged
 * pictures are findings. The version code is made from what was placed.
 */
export function typesetLeaflet(sheet: Sheet, format: AnyFormat, context: LeafletContext): Checked<TypesetLeaflet> {
  const version = content()
  const { document, overflows, diagnostics: tooLong } = setLeaflet(sheet, format, context, version)
  const checked = checkedDocument(document, sheet, context, [
    ...overflows.map((overflow) => doesNotFit(sheet, format, overflow)),
    ...tooLong,
    ...damagedPictures(document),
  ])
  if (!checked.ok) return checked
  const code = versionCode(document.pages)
  const finished = withVersionCode(document, code, version, 'tearOff' in format ? 'right' : 'left')
  return { ...checked, value: { ...finished, code } }
}

/** The overflows of an edition in a format, in the order of its sides; none where it fits. */
export const overflowsOf = (sheet: Sheet, format: AnyFormat, context: LeafletContext): readonly Overflow[] =>
  setLeaflet(sheet, format, context, content()).overflows

/** `version` will be the marked content of the line that gives the version. Addresses after links give way before anything else. */
function setLeaflet(sheet: Sheet, format: AnyFormat, context: LeafletContext, version: MarkedContent): TypesetSheet {
  const set = setWithin(sheet, format, context, version)
  if (!hasAddressesAfterLinks(set.document.structure, context.siteUrl)) return set
  const without = setWithin(sheet, format, { ...context, wordsOfLinksAlone: true }, version)
  return takesLinesAlone(set, without) ? set : without
}

function setWithin(sheet: Sheet, format: AnyFormat, context: LeafletContext, version: MarkedContent): TypesetSheet {
  const page = sheetAddress(sheet.id, sheet.edition.kind === 'area' ? sheet.edition.id : undefined)
  const address = new URL(page, context.siteUrl).href
  if ('tearOff' in format) return typesetPoster(sheet, address, version, format, context)
  const { title, lead, blocks, dates } = withFirstUses(sheet, format, context)
  const prepared = { sheet, title, lead, blocks, dates, address, absolute: absoluteFrom(address), version }
  return typesetIn(format, prepared, context)
}

function typesetIn(format: Format | BookletFormat, prepared: PreparedSheet, context: LeafletContext): TypesetSheet {
  switch (format.name) {
    case 'a4':
      return typesetA4(prepared, format, context)
    case 'a4-large-print':
      return typesetLargePrint(prepared, format, context)
    case 'a5-booklet':
      return typesetBooklet(prepared, format, context)
    default:
      return unreachable(format)
  }
}

export interface LeafletFiles {
  readonly pages: number
  /** The version code, which is printed. */
  readonly code: string
  readonly bytes: Readonly<Record<Inks, Uint8Array>> & { readonly press?: Uint8Array }
  /** The words as they were placed; the same in colour and in black. */
  readonly words?: string
}

/** The finished files. The same sheet, format and context give the same bytes. */
export function leafletFiles(sheet: Sheet, format: AnyFormat, context: LeafletContext): Checked<LeafletFiles> {
  const typeset = typesetLeaflet(sheet, format, context)
  if (!typeset.ok) return typeset
  const { faces, publisher, keepWords, press, write } = context
  const words = keepWords && placedWords(typeset.value)
  const common = { faces, created: sheet.updated, author: publisher.name, duplex: format.duplex }
  const bytes = {
    colour: write(typeset.value, { ...common, inks: 'colour' }),
    black: write(typeset.value, { ...common, inks: 'black' }),
    ...(press && { press: write(forPress(typeset.value), { ...common, inks: 'press', subject: pressSubject }) }),
  }
  const { pages, code } = typeset.value
  const value = { pages: pages.length, code, bytes, ...(words !== undefined && { words }) }
  return { ok: true, value, warnings: typeset.warnings }
}

/** Marks first uses in reading order: the title comes first, so an abbreviation that it spells out is not explained below it. */
function withFirstUses(
  sheet: Sheet,
  { name }: Format | BookletFormat,
  { firstUses }: LeafletContext,
): Pick<PreparedSheet, 'title' | 'lead' | 'blocks' | 'dates'> {
  const dates = meetingsTable(sheet.meetings)
  const anyDates = dates.rows.length > 0
  // A booklet prints the meetings on whichever page has room, so they may come before any part of the text.
  const apart = name === 'a5-booklet'
  const all: readonly Block[] = [
    { kind: 'paragraph', content: sheet.lead },
    ...sheet.blocks,
    ...(anyDates && !apart ? [dates] : []),
  ]
  const marked = markFirstUses([plainText(sheet.title)], all, firstUses)
  const [lead, ...more] = marked.blocks
  const blocks = more.slice(0, sheet.blocks.length)
  const [foot] = anyDates && apart ? markFirstUses([], [dates], firstUses).blocks : more.slice(blocks.length)
  return {
    title: marked.lead,
    lead: lead?.kind === 'paragraph' ? lead.content : sheet.lead,
    blocks,
    dates: foot?.kind === 'table' ? foot : dates,
  }
}
