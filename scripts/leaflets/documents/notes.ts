/** Meeting notes as a document of A4 pages, in colour: typeset, checked, then written. */

import { firstThat } from '../../binary-search.ts'
import { markFirstUses } from '../../blocks/abbreviations.ts'
import type { Block, Inline, Prose } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import type { Checked } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { breaksOff } from '../../pdf/pictures/png-pixels.ts'
import { type Slice, sliceOf } from '../../typeset/blocks/slice.ts'
import { footer } from '../../typeset/lines/owners.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'
import { absoluteFrom, plainRun, type Run } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import { checkedDocument } from '../faults/checked-document.ts'
import { damagedPictures } from '../faults/damaged-pictures.ts'
import { blockSetting } from '../formats/block-setting.ts'
import { notesA4 } from '../formats/formats.ts'
import { inMillimetres, mm } from '../formats/millimetres.ts'
import { textArea } from '../formats/text-area.ts'
import { draftInMargin } from '../parts/draft-mark.ts'
import { fundingStrip } from '../parts/funding-strip.ts'
import type { LeafletContext } from '../printing/context.ts'
import { documentOf } from '../sides/document-of-sides.ts'
import { type Flow, type FlowRoom, flow } from '../sides/flow.ts'
import { pageFoot } from '../sides/page-foot.ts'
import { Side } from '../sides/side.ts'
import { type FinishedFile, finishedFile } from './finished-file.ts'
import { notesBody } from './notes-body.ts'
import type { NotesDocument } from './notes-document.ts'
import { notesHead } from './notes-head.ts'

/** The white above the foot of a page, and above the funding strip. Millimetres. */
const above = { foot: 3, strip: 5 }

const { x, width, top, bottom } = textArea(notesA4)

interface SetNotes extends Pick<Flow, 'overflow'> {
  readonly document: TypesetDocument
}

/**
 * Makes no bytes. A part taller than a page, words too wide for a line, characters that the typeface lacks and damaged
 * pictures are findings. Photographs are not read for that: a file in colour has their bytes as they are.
 */
export function typesetNotes(written: NotesDocument, context: LeafletContext): Checked<TypesetDocument> {
  const notes = withFirstUses(written, context)
  const { document, overflow } = setNotes(notes, context)
  return checkedDocument(document, notes, context, [
    ...(overflow ? [tooTall(notes, overflow)] : []),
    ...damagedPictures(document, ({ type, bytes }) => type === 'png' && breaksOff(bytes)),
  ])
}

function setNotes(notes: NotesDocument, context: LeafletContext): SetNotes {
  const address = new URL(notes.page, context.siteUrl).href
  const setting = blockSetting(notesA4, context, absoluteFrom(address))
  const head = notesHead(notes, width, notesA4, setting)
  const body = notesBody(notes, { text: mm(notesA4.column.width), table: width }, setting)
  // Notes without a funder have no strip, so their foot names the publisher.
  const strip = notes.funding.length > 0 ? fundingStrip(notes.funding, width, notesA4, context) : undefined
  const room: FlowRoom = { top, bottom: bottom - footOf(notes, 1, 99, context).height - mm(above.foot) }
  const stripRoom = strip ? strip.slice.height + mm(above.strip) : 0
  const { pages, overflow } = aboveStrip([...head.slices, ...body.slices], room, stripRoom)
  const sides = pages.map((here, index) => {
    const side = new Side(index)
    side.stack(here, x, top)
    if (strip && index === pages.length - 1) side.put(strip.slice, x, room.bottom - strip.slice.height)
    if (notes.draft) side.put(sliceOf(0, draftInMargin(context.faces)), 0, 0)
    const foot = footOf(notes, index + 1, pages.length, context)
    side.put(foot, x, bottom - foot.height)
    return side
  })
  const structure = [...head.elements, ...body.structure, ...(strip?.elements ?? [])]
  const document = documentOf({ title: notes.fullTitle, language: 'en-GB' }, sides, structure, notesA4)
  return { document, ...(overflow && { overflow }) }
}

/** Whose notes they are, and the number of the page. */
function footOf({ draft, foot }: NotesDocument, number: number, count: number, { faces }: LeafletContext): Slice {
  const { body } = notesA4.styles
  const line: readonly Run[] = [
    ...(draft ? [plainRun('Draft. ', { ...body, face: 'bold' }, footer)] : []),
    plainRun(foot, body, footer),
  ]
  return pageFoot((room) => setText(line, body, room, faces), `Page ${number} of ${count}`, width, body, faces)
}

/** The finished file. */
export const notesFile = (notes: NotesDocument, context: LeafletContext): Checked<FinishedFile> =>
  finishedFile(typesetNotes(notes, context), notes.created, 'colour', context)

/** The pages of the notes, with room for the strip at the foot of the last. */
function aboveStrip(slices: readonly Slice[], room: FlowRoom, strip: number): Flow {
  const usual = flow(slices, () => room)
  if (strip === 0 || usual.overflow) return usual
  const last = usual.pages.length - 1
  const without = (free: number): FlowRoom => ({ ...room, bottom: room.bottom - free })
  const freed = (onLast: number): Flow =>
    flow(slices, (page) => (page < last ? room : without(page === last ? onLast : strip)))
  const withStrip = freed(strip)
  // Where the last page is full, the strip goes on to the next one.
  if (withStrip.overflow) return { pages: [...usual.pages, []] }
  if (withStrip.pages.length === usual.pages.length) return withStrip
  // The fewest points without which something goes on to the next page: the strip's whole height is enough.
  return freed(firstThat(1, Math.ceil(strip), (free) => freed(free).pages.length > usual.pages.length))
}

/** Marks first uses in reading order: what label and title spell out is not explained below them. */
function withFirstUses(notes: NotesDocument, { firstUses }: LeafletContext): NotesDocument {
  const facts = notes.facts.map(({ words }): Prose<Inline> => ({ kind: 'paragraph', content: words }))
  const lead: Inline = plainText(`${notes.label}\n${notes.title}\n`)
  const marked = markFirstUses([lead], [...facts, ...notes.body], firstUses).blocks
  return {
    ...notes,
    facts: notes.facts.map((fact, index) => {
      const block = marked[index]
      return block?.kind === 'paragraph' ? { ...fact, words: block.content } : fact
    }),
    body: marked.slice(facts.length).filter(isProse),
  }
}

const isProse = (block: Block): block is Prose<Inline> => !['diagram', 'panel', 'call', 'overleaf'].includes(block.kind)

function tooTall(notes: NotesDocument, { by }: NonNullable<Flow['overflow']>): Diagnostic {
  return {
    severity: 'error',
    code: 'leaflet/does-not-fit',
    message: `In the notes "${notes.title}" a part that is printed whole is ${Math.max(1, Math.ceil(inMillimetres(by)))} mm taller than a page.`,
    hint: 'Make several entries or paragraphs of it.',
    file: notes.file,
  }
}
