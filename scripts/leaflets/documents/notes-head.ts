/** The head of meeting notes: the street or the draft's box, the label, the title and the facts of the meeting. */

import { plainText } from '../../blocks/plain-text.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { indented, joined, type Slice, sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt, boxEndingAt, linesOf } from '../../typeset/blocks/text-slices.ts'
import { content } from '../../typeset/lines/owners.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import { richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Layout } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { draftBox } from '../parts/draft-mark.ts'
import { streetOf } from '../parts/edges.ts'
import { type Piece, words } from '../sides/piece.ts'
import { setTitle } from '../sides/title.ts'
import type { NotesDocument } from './notes-document.ts'

/** In millimetres: the column of the terms, the white between two rows, and the white below the draft's box. */
const facts = { term: 30, gap: 1.5 }
const belowBox = 5

/** Its parts below each other, for the top of the first page. */
export function notesHead(
  notes: NotesDocument,
  width: number,
  layout: Layout,
  setting: BlockSetting,
): { readonly slices: readonly Slice[]; readonly elements: readonly StructureElement[] } {
  const { faces } = setting
  const { styles, below } = layout
  const top = notes.draft
    ? draftBox(width, styles.body, faces)
    : { slice: streetOf(notes.street, width, layout.roofline), elements: [] }
  const label = labelAndStatus(notes, width, layout, setting)
  const title = setTitle([plainText(notes.title)], styles.title, styles.h2, width, setting)
  const rows = notes.facts.map((fact) => factRow(fact, width, styles.body, setting))
  return {
    slices: [
      top.slice,
      { ...label.slice, gap: mm(notes.draft ? belowBox : below.roofline) },
      { ...title.slice, gap: mm(below.label) },
      ...rows.flatMap(({ slices: [first, ...more] }, index) => [
        { ...first, gap: mm(index === 0 ? below.title : facts.gap) },
        ...more,
      ]),
    ],
    elements: [
      ...top.elements,
      ...label.elements,
      ...title.elements,
      { role: 'L', numbering: 'None', children: rows.flatMap(({ elements }) => elements) },
    ],
  }
}

/** Whose notes they are, and their status: at the right, or below where there is no room. */
function labelAndStatus({ label, status }: NotesDocument, width: number, layout: Layout, setting: BlockSetting): Piece {
  const { label: style, body } = layout.styles
  const [owner, statusOwner] = [content(), content()]
  const left = words(label, style, owner, width, setting.faces)
  if (status === undefined) return { slice: sliceOf(left.height, boxAt(left, 0, 0)), elements: [paragraphOf(owner)] }
  const level = words(status, { ...body, leading: style.leading }, statusOwner, width, setting.faces)
  const beside = left.lines.length === 1 && left.width + level.width + mm(layout.runningHead.gutter) <= width
  const right = beside ? level : words(status, body, statusOwner, width, setting.faces)
  return {
    slice: sliceOf(beside ? left.height : left.height + right.height, [
      ...boxAt(left, 0, 0),
      ...(beside ? boxEndingAt(right, width, 0) : boxAt(right, 0, left.height)),
    ]),
    elements: [paragraphOf(owner), paragraphOf(statusOwner)],
  }
}

/** A fact of more lines than this goes on overleaf: all who came to a large meeting are taller than a page. */
const mostWhole = 12

interface FactRow extends Pick<Piece, 'elements'> {
  readonly slices: readonly [Slice, ...Slice[]]
}

/** A term and its description, as an item of a list without bullets whose label is the term. */
function factRow(
  { term, words: said, names: onlyNames = false }: NotesDocument['facts'][number],
  width: number,
  body: TextStyle,
  setting: BlockSetting,
): FactRow {
  const owner = content()
  const termBox = words(term, { ...body, face: 'bold', colour: 'bottle' }, owner, mm(facts.term), setting.faces)
  const { runs, children } = richText(said, body, { ...setting, onlyNames })
  const box = setText(runs, body, width - mm(facts.term), setting.faces)
  const lines = linesOf(box, 0).map((line) => indented(line, mm(facts.term)))
  const [first = sliceOf(0, []), ...more] = lines.length > mostWhole ? lines : [joined(lines)]
  return {
    slices: [
      { ...first, height: Math.max(first.height, termBox.height), items: [...boxAt(termBox, 0, 0), ...first.items] },
      ...more,
    ],
    elements: [
      {
        role: 'LI',
        children: [
          { role: 'Lbl', children: [owner] },
          { role: 'LBody', children },
        ],
      },
    ],
  }
}

const paragraphOf = (owner: ReturnType<typeof content>): StructureElement => ({ role: 'P', children: [owner] })
