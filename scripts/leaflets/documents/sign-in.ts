/**
 * The sign-in sheet of a CAG: one side of A4 in black alone, so that any printer or photocopier gives the emblem in the
 * artwork made for one colour. Lines to sign on fill the page between head and foot.
 */

import { plainText } from '../../blocks/plain-text.ts'
import type { Checked } from '../../diagnostics/checked.ts'
import { rule } from '../../typeset/blocks/shapes.ts'
import { type Slice, sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { Placed, StructureElement, TypesetDocument } from '../../typeset/lines/page.ts'
import { checkedDocument } from '../faults/checked-document.ts'
import { damagedPictures } from '../faults/damaged-pictures.ts'
import { notesA4 } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { textArea } from '../formats/text-area.ts'
import { streetOf } from '../parts/edges.ts'
import { fundingStrip } from '../parts/funding-strip.ts'
import type { LeafletContext } from '../printing/context.ts'
import { documentOf } from '../sides/document-of-sides.ts'
import { type Piece, words } from '../sides/piece.ts'
import { Side } from '../sides/side.ts'
import { setTitle } from '../sides/title.ts'
import { type FinishedFile, finishedFile } from './finished-file.ts'
import { noRoomToSign } from './no-room-to-sign.ts'
import type { SignInDocument } from './sign-in-document.ts'

/** Millimetres. A line to sign on is as high as a hand needs: 9 at least. */
const row = 9.5
/** The street of houses gives way to lines; where many funders are named, a few lines must do: more copies may be printed. */
const fewestRows: Readonly<Record<Look, number>> = { 'with houses': 6, 'without houses': 3 }
const layout = { term: 30, fact: 2, blank: 8, nameColumn: 84, aboveTable: 5, aboveWhy: 6, aboveStrip: 4, head: 1.5 }

const { styles, below } = notesA4
const area = textArea(notesA4)
const { x, width } = area

/**
 * Makes no bytes. Too little room for lines to sign on, words too wide for a line, characters that the typeface lacks and
 * damaged pictures are findings.
 */
export function typesetSignIn(sheet: SignInDocument, context: LeafletContext): Checked<TypesetDocument> {
  const usual = setSheet(sheet, 'with houses', context)
  // Where funders take much of the sheet, the street of houses makes room for lines.
  const { document, lacking } = usual.lacking > 0 ? setSheet(sheet, 'without houses', context) : usual
  const lackingOf = (other: SignInDocument) => setSheet(other, 'without houses', context).lacking
  return checkedDocument(document, sheet, context, [
    ...(lacking > 0 ? [noRoomToSign(sheet, fewestRows['without houses'], lackingOf, context)] : []),
    ...damagedPictures(document),
  ])
}

interface SetSheet {
  readonly document: TypesetDocument
  /** Points that are missing for the fewest lines there must be; 0 where they fit. */
  readonly lacking: number
}

type Look = 'with houses' | 'without houses'

function setSheet(sheet: SignInDocument, look: Look, context: LeafletContext): SetSheet {
  const side = new Side(0)
  const foot = putFoot(side, sheet, context)
  const head = putHead(side, sheet, look, context)
  const room = foot.top - mm(layout.aboveWhy) - head.bottom
  const rows = Math.floor(room / mm(row))
  side.put(sliceOf(0, lines(Math.max(0, rows), room / Math.max(1, rows))), x, head.bottom)
  const structure = [...head.elements, ...foot.elements]
  const document = documentOf({ title: sheet.fullTitle, language: 'en-GB' }, [side], structure, notesA4)
  return { document, lacking: rows < fewestRows[look] ? mm(row) * fewestRows[look] - room : 0 }
}

/** Puts the funders at the foot of the side, and why it is signed above them. */
function putFoot(side: Side, { why, funding }: SignInDocument, context: LeafletContext) {
  const strip = fundingStrip(funding, width, notesA4, context)
  const stripTop = area.bottom - strip.slice.height
  side.put(strip.slice, x, stripTop)
  const owner = content()
  const box = words(why, styles.body, owner, width, context.faces)
  const top = stripTop - mm(layout.aboveStrip) - box.height
  side.put(sliceOf(box.height, boxAt(box, 0, 0)), x, top)
  const elements: readonly StructureElement[] = [{ role: 'P', children: [owner] }, ...strip.elements]
  return { top, elements }
}

/** Puts all that stands above the lines at the head of the side: the street, the title, the facts, the table's head. */
function putHead(side: Side, sheet: SignInDocument, look: Look, context: LeafletContext) {
  const { faces } = context
  const labelOwner = content()
  const label = words(sheet.label, styles.label, labelOwner, width, faces)
  const title = setTitle([plainText(sheet.title)], styles.title, styles.h2, width, { faces, absolute: (href) => href })
  const facts = sheet.facts.map((fact) => factRow(fact, context))
  const heads = tableHead(context)

  let bottom = area.top
  const stack = (slice: Slice, gap: number): void => {
    bottom += mm(gap)
    side.put(slice, x, bottom)
    bottom += slice.height
  }
  if (look === 'with houses') stack(streetOf(sheet.street, width, { ...notesA4.roofline, windows: 0 }), 0)
  stack(sliceOf(label.height, boxAt(label, 0, 0)), look === 'with houses' ? below.roofline : 0)
  stack(title.slice, below.label)
  for (const [index, { slice }] of facts.entries()) stack(slice, index === 0 ? below.title : layout.fact)
  stack(heads.slice, layout.aboveTable)
  const elements: readonly StructureElement[] = [
    { role: 'P', children: [labelOwner] },
    ...title.elements,
    { role: 'L', numbering: 'None', children: facts.flatMap((fact) => fact.elements) },
    ...heads.elements,
  ]
  return { bottom, elements }
}

/** A term and its description, or a line to write that on. */
function factRow({ term, words: said }: SignInDocument['facts'][number], { faces }: LeafletContext): Piece {
  const [termOwner, owner] = [content(), content()]
  const termBox = words(term, { ...styles.body, face: 'bold', colour: 'bottle' }, termOwner, mm(layout.term), faces)
  const entry = (children: readonly StructureElement[]): readonly StructureElement[] => [{ role: 'LI', children }]
  const named: StructureElement = { role: 'Lbl', children: [termOwner] }
  if (said === undefined) {
    const height = mm(layout.blank)
    const top = height - termBox.height
    const line = rule(mm(layout.term), height - 1, width - mm(layout.term), 1, 'ink')
    return { slice: sliceOf(height, [...boxAt(termBox, 0, top), line]), elements: entry([named]) }
  }
  const box = words(said, styles.body, owner, width - mm(layout.term), faces)
  return {
    slice: sliceOf(Math.max(termBox.height, box.height), [...boxAt(termBox, 0, 0), ...boxAt(box, mm(layout.term), 0)]),
    elements: entry([named, { role: 'LBody', children: [owner] }]),
  }
}

/** The head of the table. The lines below it are artifacts: there is nothing on them to read. */
function tableHead({ faces }: LeafletContext): Piece {
  const bold = { ...styles.body, face: 'bold', colour: 'bottle' } as const
  const asked = ['Name', 'Organisation, or your street'].map((text) => ({ text, owner: content() }))
  const boxes = asked.map(({ text, owner }) => words(text, bold, owner, width / 2, faces))
  const height = Math.max(...boxes.map((box) => box.height)) + mm(layout.head)
  return {
    slice: sliceOf(height, [
      ...boxes.flatMap((box, column) => boxAt(box, column * mm(layout.nameColumn), 0)),
      rule(0, height - 1.5, width, 1.5, 'bottle'),
    ]),
    elements: asked.map(({ owner }) => ({ role: 'P', children: [owner] })),
  }
}

/** `height`: the height of a row, in points. The line is interrupted between the columns. */
const lines = (count: number, height: number): readonly Placed[] =>
  Array.from({ length: count }, (_, index): readonly Placed[] =>
    [
      { left: 0, right: mm(layout.nameColumn - 6) },
      { left: mm(layout.nameColumn), right: width },
    ].map(({ left, right }) => rule(left, (index + 1) * height - 0.5, right - left, 0.5, 'ink')),
  ).flat()

/** The finished file, in black alone. */
export const signInFile = (sheet: SignInDocument, context: LeafletContext): Checked<FinishedFile> =>
  finishedFile(typesetSignIn(sheet, context), sheet.created, 'black', context)
