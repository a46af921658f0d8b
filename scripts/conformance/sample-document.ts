/** A placed document with one of everything a leaflet may hold, for proofs and tests. Set line by line, without a layout. */

import { rectangle } from '../drawing/path.ts'
import { emblemAlternative, emblemHeight, emblemWidth } from '../funding/emblem.ts'
import { emblem } from '../leaflets/parts/emblem.ts'
import { moved } from '../typeset/blocks/slice.ts'
import type { FaceName, Faces, Figures } from '../typeset/faces/face.ts'
import type {
  Artifact,
  MarkedContent,
  Owner,
  Page,
  Placed,
  StructureElement,
  StructureRole,
  TypesetDocument,
} from '../typeset/lines/page.ts'

interface Style {
  readonly face?: FaceName
  readonly size?: number
  readonly figures?: Figures
  readonly x?: number
  /** Stays on the line of what was set before. */
  readonly sameLine?: boolean
}
type Details = Omit<StructureElement, 'role' | 'children'>

const left = 56
const furniture = { header: artifact('header'), footer: artifact('footer'), layout: artifact('layout') }

function artifact(type: Artifact['type']): Artifact {
  return { kind: 'artifact', type }
}

/** A page that is filled from the top, line by line. */
class Sheet {
  readonly items: Placed[] = []
  baseline = 50
  #end = left
  readonly #faces: Faces

  constructor(faces: Faces) {
    this.#faces = faces
  }

  line(owner: Owner, text: string, style: Style = {}): void {
    const { face = 'regular', size = 12, figures = 'proportional', sameLine = false } = style
    if (!sameLine) this.baseline += size * 1.5
    const x = style.x ?? (sameLine ? this.#end : left)
    const words = this.#faces[face].shape(text, figures)
    const width = this.#faces[face].measure(text, size, figures)
    const colour = face === 'extra' ? 'bottle' : 'ink'
    this.items.push({ kind: 'text', x, baseline: this.baseline, face, size, colour, words, width, owner })
    this.#end = x + width
  }

  /** An element that holds one line. */
  leaf(role: StructureRole, text: string, style?: Style, details: Details = {}): StructureElement {
    const content: MarkedContent = { kind: 'content' }
    this.line(content, text, style)
    return { role, children: [content], ...details }
  }

  page(): Page {
    return { width: 595.28, height: 841.89, items: this.items }
  }
}

export function sampleDocument(faces: Faces): TypesetDocument {
  const front = new Sheet(faces)
  const back = new Sheet(faces)
  const longParagraph: MarkedContent = { kind: 'content' }
  front.line(furniture.header, 'Example neighbourhood partnership')
  const frontStructure = [
    front.leaf('H1', 'Łódź & “friends” <in> print', { face: 'extra', size: 30 }),
    ...paragraphs(front),
    front.leaf('H2', 'What is said', { face: 'extra', size: 16 }),
    lists(front),
    table(front),
  ]
  front.line(longParagraph, 'A paragraph that begins on the front ')
  back.line(longParagraph, 'and ends on the back.')
  const structure: readonly StructureElement[] = [
    ...frontStructure,
    { role: 'P', children: [longParagraph] },
    back.leaf('H2', 'Overleaf', { face: 'extra', size: 16 }),
    figure(back),
    { role: 'BlockQuote', children: [back.leaf('P', 'A quotation of its own.')] },
    {
      role: 'Sect',
      children: [back.leaf('H3', 'A section', { face: 'bold', size: 13 }), back.leaf('Note', 'A note.')],
    },
  ]
  back.items.push({
    kind: 'path',
    commands: rectangle(left, 500, 483, 40),
    stroke: { colour: 'rule', width: 0.5, dash: [3, 2] },
    owner: furniture.layout,
  })
  back.line(furniture.footer, 'Side 2 of 2')
  return {
    title: 'Łódź & “friends” <in> print',
    language: 'en-GB',
    pages: [front.page(), back.page()],
    structure,
    bookmarks: [
      { title: 'Łódź & “friends” <in> print', level: 1, page: 0, y: 60 },
      { title: 'What is said', level: 2, page: 0, y: 200 },
      { title: 'Overleaf', level: 2, page: 1, y: 60 },
      { title: 'A section', level: 3, page: 1, y: 300 },
    ],
  }
}

function paragraphs(sheet: Sheet): readonly StructureElement[] {
  const [call, after, tail]: MarkedContent[] = [{ kind: 'content' }, { kind: 'content' }, { kind: 'content' }]
  if (call === undefined || after === undefined || tail === undefined) return []
  sheet.line(call, 'Call ')
  const link = sheet.leaf(
    'Link',
    '01632 960123',
    { face: 'bold', figures: 'tabular', sameLine: true },
    { href: 'tel:+441632960123', description: 'Telephone 01632 960123' },
  )
  sheet.line(after, ' or ask the ', { sameLine: true })
  const abbreviation = sheet.leaf('Span', 'PCSO', { sameLine: true }, { expansion: 'Police Community Support Officer' })
  sheet.line(tail, ' in the café (Tŷ Ŵyn).', { sameLine: true })
  return [
    { role: 'P', children: [call, link, after, abbreviation, tail] },
    sheet.leaf('P', 'Zażółć gęślą jaźń; příliš žluťoučký kůň; x\u0302.', {}, { language: 'pl' }),
  ]
}

function lists(sheet: Sheet): StructureElement {
  const item = (label: string, text: string, x: number, inner?: StructureElement): StructureElement => ({
    role: 'LI',
    children: [
      sheet.leaf('Lbl', label, { x }),
      { role: 'LBody', children: [sheet.leaf('P', text, { x: x + 18, sameLine: true }), ...(inner ? [inner] : [])] },
    ],
  })
  const first = item('•', 'A bullet', left)
  const second = item('•', 'Another, with a list in it', left)
  const nested: StructureElement = {
    role: 'L',
    numbering: 'Decimal',
    children: [item('1.', 'One', left + 18), item('2.', 'Two', left + 18)],
  }
  const [label, body] = second.children
  if (label === undefined || body === undefined || !('role' in body)) return first
  const grown = { ...second, children: [label, { ...body, children: [...body.children, nested] }] }
  return { role: 'L', numbering: 'Disc', children: [first, grown] }
}

function table(sheet: Sheet): StructureElement {
  const caption = sheet.leaf('Caption', 'Who to call', { face: 'bold' })
  const row = (cells: readonly [string, string], head: boolean): StructureElement => ({
    role: 'TR',
    children: [
      sheet.leaf('TH', cells[0], head ? { face: 'bold' } : {}, { scope: head ? 'Column' : 'Row' }),
      sheet.leaf(head ? 'TH' : 'TD', cells[1], { x: 300, sameLine: true }, head ? { scope: 'Column' } : {}),
    ],
  })
  const head: StructureElement = { role: 'THead', children: [row(['Name', 'Telephone'], true)] }
  const body: StructureElement = { role: 'TBody', children: [row(['A. Example', '01632 960001'], false)] }
  return { role: 'Table', children: [caption, head, body] }
}

function figure(sheet: Sheet): StructureElement {
  const owner: MarkedContent = { kind: 'content' }
  const box = { page: 1, x: left, y: sheet.baseline + 12, width: 0.72 * emblemWidth, height: 0.72 * emblemHeight }
  sheet.items.push(...moved(emblem(box.height, owner), box.x, box.y))
  sheet.baseline += 12 + box.height
  return { role: 'Figure', alternative: emblemAlternative, box, children: [owner] }
}
