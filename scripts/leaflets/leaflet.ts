/** One edition of a sheet → a leaflet: typeset, checked for what does not fit and what the face lacks, then written. */

import { markFirstUses } from '../blocks/abbreviations.ts'
import type { Block } from '../blocks/block.ts'
import type { Checked } from '../diagnostics/checked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import { sheetAddress } from '../routes.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { TypesetDocument } from '../typeset/page.ts'
import { typesetA4 } from './a4.ts'
import type { Inks, LeafletContext } from './context.ts'
import { doesNotFit } from './does-not-fit.ts'
import type { Format } from './formats.ts'
import { typesetLargePrint } from './large-print.ts'
import { missingCharacters } from './missing-characters.ts'

export function typesetLeaflet(
  sheet: Sheet,
  format: Format,
  inks: Inks,
  context: LeafletContext,
): Checked<TypesetDocument> {
  const page = sheetAddress(sheet.id, sheet.edition.kind === 'area' ? sheet.edition.id : undefined)
  const address = new URL(page, context.siteUrl).href
  const { title, lead, blocks } = withFirstUses(sheet, context)
  const { document, overflow } = typesetterOf(format)(
    { sheet, title, lead, blocks, address, absolute: (href) => new URL(href, address).href },
    format,
    inks,
    context,
  )
  const diagnostics: readonly Diagnostic[] = [
    ...(overflow ? [doesNotFit(sheet, format, overflow)] : []),
    ...missingCharacters(document, sheet, context),
  ]
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: document, warnings: [] }
}

/** The large print flows; every other format so far is a sheet of sides. */
const typesetterOf = ({ name }: Format): typeof typesetA4 => (name === 'a4-large-print' ? typesetLargePrint : typesetA4)

export interface LeafletFile {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** The finished file. The same sheet, format, inks and context give the same bytes. */
export function leafletFile(sheet: Sheet, format: Format, inks: Inks, context: LeafletContext): Checked<LeafletFile> {
  const typeset = typesetLeaflet(sheet, format, inks, context)
  if (!typeset.ok) return typeset
  const bytes = writePdf(typeset.value, {
    faces: context.faces,
    created: sheet.updated,
    author: context.publisher.name,
    inks,
  })
  return { ok: true, value: { bytes, pages: typeset.value.pages.length }, warnings: typeset.warnings }
}

/** The title is read first: an abbreviation that it spells out needs no more help below. */
function withFirstUses(
  sheet: Sheet,
  { firstUses }: LeafletContext,
): Pick<Sheet, 'lead' | 'blocks'> & { readonly title: Sheet['lead'] } {
  const all: readonly Block[] = [{ kind: 'paragraph', content: sheet.lead }, ...sheet.blocks]
  const marked = markFirstUses([{ kind: 'text', text: sheet.title }], all, firstUses)
  const [lead, ...blocks] = marked.blocks
  return { title: marked.lead, lead: lead?.kind === 'paragraph' ? lead.content : sheet.lead, blocks }
}
