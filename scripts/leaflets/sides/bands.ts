/** The body of a side as bands, one below the other: text in two columns, or something across the whole width. */

import type { Block, CallToAction, Diagram, Heading, Inline, Panel, Prose, Table } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import { type DiagramPages, setDiagram } from '../../typeset/blocks/set-diagram.ts'
import { setPanels } from '../../typeset/blocks/set-panel.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { heightOf, type Slice } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'

export interface Band {
  /** `columns`: its slices are divided between two columns. `wide`: they stand below each other. */
  readonly form: 'columns' | 'wide'
  /** The white above it in points, unless it comes first on a side. */
  readonly gap: number
  readonly slices: readonly Slice[]
  readonly sections: readonly Section[]
  /** The section that began in an earlier band, where a table or a panel belongs to it. */
  readonly within?: Section
  /** Present where the band is a diagram. */
  readonly diagram?: Diagram
}

/** Where a section begins in a band, and how to name it. */
export interface Section {
  /** The index of its first slice in the band. */
  readonly start: number
  readonly title: string
  readonly span?: Span
}

/** Where tables of two columns stand. `usual`: in a column of the text, but across both where that is much lower. */
export type TablePlace = 'usual' | 'in a column' | 'across'

export interface BandOptions {
  readonly format: Format
  readonly setting: BlockSetting
  /** Points. */
  readonly width: number
  /** Points: a taller diagram is set tight. */
  readonly mostDiagramHeight: number
  readonly tables: TablePlace
  /** A diagram that fits on neither side, and so begins on the front and goes on overleaf. */
  readonly broken?: { readonly diagram: Diagram; readonly pages: DiagramPages }
  /** Whether the call to action is drawn where it stands in the text. Otherwise only its structure element stands there. */
  readonly callInPlace: boolean
  readonly setCall: (call: CallToAction) => { readonly slice: Slice; readonly elements: readonly StructureElement[] }
}

export interface SetBands {
  readonly bands: readonly Band[]
  readonly structure: readonly StructureElement[]
}

type Group =
  | { readonly kind: 'text'; readonly blocks: (Prose<Inline> | CallToAction)[] }
  | { readonly kind: 'table'; readonly blocks: Prose<Inline>[] }
  | (Headed & { readonly kind: 'panels'; readonly panels: Panel[] })
  | (Headed & { readonly kind: 'diagram'; readonly diagram: Diagram })
  | (Headed & { readonly kind: 'call'; readonly call: CallToAction })

/** The headings right above it, which go overleaf with it. */
interface Headed {
  readonly introduction: readonly Prose<Inline>[]
}

/** The bands of a side, and the structure elements of all its text. */
export function setBands(blocks: readonly Block[], options: BandOptions): SetBands {
  const bands: Band[] = []
  const structure: StructureElement[] = []
  let within: Section | undefined
  for (const group of groupsOf(blocks, options)) {
    const { band, elements } = setGroup(group, options)
    if (band.slices.length > 0) bands.push({ ...band, ...(within && { within }) })
    within = band.sections.at(-1) ?? within
    structure.push(...elements)
  }
  return { bands, structure }
}

/** A table of this many columns takes the whole width, with the heading and the sentence that introduce it. */
const wideTable = 3

function groupsOf(blocks: readonly Block[], options: BandOptions): readonly Group[] {
  const groups: Group[] = []
  const addText = (block: Prose<Inline> | CallToAction): void => {
    const last = groups.at(-1)
    if (last?.kind === 'text') last.blocks.push(block)
    else groups.push({ kind: 'text', blocks: [block] })
  }
  for (const block of blocks) {
    const last = groups.at(-1)
    switch (block.kind) {
      case 'overleaf':
        break
      case 'diagram':
        groups.push({ kind: 'diagram', introduction: introductionOf(last), diagram: block })
        break
      case 'panel':
        if (last?.kind === 'panels') last.panels.push(block)
        else groups.push({ kind: 'panels', introduction: headingsOf(last), panels: [block] })
        break
      case 'call':
        if (options.callInPlace) groups.push({ kind: 'call', introduction: headingsOf(last), call: block })
        else addText(block)
        break
      case 'table':
        if (isNarrowTable(block) && !goesAcross(block, options)) addText(block)
        else groups.push({ kind: 'table', blocks: [...introductionOf(last), block] })
        break
      case 'heading':
      case 'paragraph':
      case 'list':
      case 'quote':
      case 'image':
        addText(block)
        break
      default:
        unreachable(block)
    }
  }
  return groups.filter((group) => group.kind !== 'text' || group.blocks.length > 0)
}

/** Whether it is a table that a column may hold. */
export const isNarrowTable = (block: Block): boolean => block.kind === 'table' && block.head.length < wideTable

/** Across both columns a table of words in lines takes about as much paper as in one, and may be divided between pages. */
function goesAcross(table: Table<Inline>, { tables, format, setting, width }: BandOptions): boolean {
  if (tables !== 'usual') return tables === 'across'
  const heightIn = (room: number): number => heightOf(setBlocks([table], room, setting).slices)
  const inColumn = heightIn(mm(format.column.width))
  const { mostInColumn, across } = format.narrowTable
  return inColumn > mm(mostInColumn) && heightIn(width) <= across * inColumn
}

/** Takes the headings, or the headings and one paragraph, from the end of a group. */
function introductionOf(group: Group | undefined): readonly Prose<Inline>[] {
  if (group?.kind !== 'text') return []
  const last = group.blocks.at(-1)
  if (last?.kind !== 'paragraph' || group.blocks.at(-2)?.kind !== 'heading') return headingsOf(group)
  group.blocks.pop()
  return [...headingsOf(group), last]
}

/** Takes the headings from the end of a group. */
function headingsOf(group: Group | undefined): readonly Heading<Inline>[] {
  if (group?.kind !== 'text') return []
  const from = group.blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1
  return group.blocks.splice(from).filter((block) => block.kind === 'heading')
}

interface SetGroup {
  readonly band: Band
  readonly elements: readonly StructureElement[]
}

function setGroup(group: Group, options: BandOptions): SetGroup {
  const { format, setting, width } = options
  const gap = mm(format.below.band)
  switch (group.kind) {
    case 'text':
      return setTextBand(group.blocks, options)
    case 'table': {
      const set = setBlocks(group.blocks, width, setting)
      return {
        band: { form: 'wide', gap, slices: set.slices, sections: sectionsOf(group.blocks) },
        elements: set.structure,
      }
    }
    case 'panels': {
      const set = setPanels(group.panels, width, mm(format.panels.gutter), setting)
      const abreast = group.panels.length === 1 ? 1 : 2
      const sections = group.panels.flatMap(({ heading }, index) =>
        heading && index % abreast === 0 ? [sectionOf(heading, index / abreast)] : [],
      )
      return headed(group, { slices: set.slices, sections }, set.structure, options)
    }
    case 'diagram': {
      const { diagram } = group
      const { broken } = options
      const above =
        heightOf(setBlocks(group.introduction, width, setting).slices) + (group.introduction.length > 0 ? gap : 0)
      const pages = broken?.diagram === diagram ? { ...broken.pages, first: broken.pages.first - above } : 'whole'
      const set = setDiagram(diagram, width, options.mostDiagramHeight - above, setting, pages)
      const section: Section = { start: 0, title: diagram.title, ...(diagram.span && { span: diagram.span }) }
      return headed(group, { slices: set.slices, sections: [section], diagram }, set.structure, options)
    }
    case 'call': {
      const { slice, elements } = options.setCall(group.call)
      return headed(group, { slices: [slice], sections: [] }, elements, options)
    }
    default:
      return unreachable(group)
  }
}

/** A band across the whole width, with its headings above. */
function headed(
  { introduction }: Headed,
  { slices, sections, ...band }: Pick<Band, 'slices' | 'sections' | 'diagram'>,
  elements: readonly StructureElement[],
  { format, setting, width }: BandOptions,
): SetGroup {
  const gap = mm(format.below.band)
  const above = setBlocks(introduction, width, setting)
  const count = above.slices.length
  if (count === 0) return { band: { ...band, form: 'wide', gap, slices, sections }, elements }
  return {
    band: {
      ...band,
      form: 'wide',
      gap: setting.gaps.heading,
      slices: [
        ...above.slices.map((slice) => ({ ...slice, keepWithNext: true })),
        ...slices.map((slice, at) => (at === 0 ? { ...slice, gap } : slice)),
      ],
      sections: [
        ...sectionsOf(introduction),
        ...sections.map((section) => ({ ...section, start: section.start + count })),
      ],
    },
    elements: [...above.structure, ...elements],
  }
}

const sectionOf = ({ content, span }: Heading<Inline>, start: number): Section => ({
  start,
  title: wordsOfInlines(content),
  ...(span && { span }),
})

/** The section that blocks form, where they begin with a heading. */
const sectionsOf = ([first]: readonly Prose<Inline>[]): readonly Section[] =>
  first?.kind === 'heading' ? [sectionOf(first, 0)] : []

function setTextBand(blocks: readonly (Prose<Inline> | CallToAction)[], options: BandOptions): SetGroup {
  const { format, setting } = options
  const gap = setting.gaps.heading
  const inColumns = setText(blocks, mm(format.column.width), options, 'whole')
  if (inColumns.sections.length > 1 || inColumns.slices.length === 0)
    return { band: { form: 'columns', gap, ...inColumns }, elements: inColumns.elements }
  // One piece, or a few lines, in columns would leave half the width empty.
  const isOnePiece = inColumns.slices.slice(0, -1).every(({ keepWithNext }) => keepWithNext)
  if (isOnePiece && blocks.some(({ kind }) => kind === 'table')) {
    const across = setText(blocks, options.width, options, 'row by row')
    return { band: { form: 'wide', gap, ...across }, elements: across.elements }
  }
  const single = setText(blocks, mm(format.single.width), options, 'whole')
  if (heightOf(single.slices) <= mm(format.single.mostHeight))
    return { band: { form: 'wide', gap, ...single }, elements: single.elements }
  return { band: { form: 'columns', gap, ...inColumns }, elements: inColumns.elements }
}

/** Sets text section by section, so that the first slice of each is known. The call's element keeps its place. */
function setText(
  blocks: readonly (Prose<Inline> | CallToAction)[],
  width: number,
  { setting, setCall }: BandOptions,
  tables: 'whole' | 'row by row',
): { readonly slices: Slice[]; readonly sections: Section[]; readonly elements: StructureElement[] } {
  const slices: Slice[] = []
  const sections: Section[] = []
  const elements: StructureElement[] = []
  let part: Prose<Inline>[] = []
  const finish = (): void => {
    const set = setBlocks(part, width, setting)
    // A table is not divided between the columns: its next row would need the head again.
    const isKept = (at: number): boolean => tables === 'whole' && set.slices[at + 1]?.repeated !== undefined
    slices.push(...set.slices.map((slice, at) => (isKept(at) ? { ...slice, keepWithNext: true } : slice)))
    elements.push(...set.structure)
    part = []
  }
  for (const block of blocks) {
    if (block.kind === 'call') {
      finish()
      elements.push(...setCall(block).elements)
    } else {
      if (block.kind === 'heading' && block.level === 2) {
        finish()
        sections.push(sectionOf(block, slices.length))
      }
      part.push(block)
    }
  }
  finish()
  return { slices, sections, elements }
}
