/** The body of a side as bands, one below the other: text in two columns, or something across the whole width. */

import type { Block, CallToAction, Diagram, Heading, Inline, Prose } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import { balanceColumns, isBesideLittle } from '../../typeset/blocks/columns.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import { setDiagram } from '../../typeset/blocks/set-diagram.ts'
import { panelsAbreast, setPanels } from '../../typeset/blocks/set-panel.ts'
import { heightOf, type Slice } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { Band, BandOptions, Section, SetBands } from './band.ts'
import { type Group, groupsOf, type Headed } from './groups.ts'

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
      const sections = group.panels.flatMap(({ heading }, index) =>
        heading && index % panelsAbreast === 0 ? [sectionOf(heading, index / panelsAbreast)] : [],
      )
      return headed(group, { slices: set.slices, sections }, set.structure, options)
    }
    case 'diagram': {
      const { diagram } = group
      const { broken } = options
      const above =
        heightOf(setBlocks(group.introduction, width, setting).slices) +
        (group.introduction.length > 0 ? belowHeadings(options, diagram) : 0)
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
  options: BandOptions,
): SetGroup {
  const { format, setting, width } = options
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
        ...slices.map((slice, at) => (at === 0 ? { ...slice, gap: belowHeadings(options, band.diagram) } : slice)),
      ],
      sections: [
        ...sectionsOf(introduction),
        ...sections.map((section) => ({ ...section, start: section.start + count })),
      ],
    },
    elements: [...above.structure, ...elements],
  }
}

/** Between a band and the headings above it: no more than between two headings where it begins with one of theirs. */
const belowHeadings = ({ format, setting }: BandOptions, diagram?: Diagram): number =>
  diagram?.titleLevel === undefined ? mm(format.below.band) : setting.gaps.afterHeading

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
  if (isBetterInOne(single.slices, inColumns.slices, format))
    return { band: { form: 'wide', gap, ...single }, elements: single.elements }
  return { band: { form: 'columns', gap, ...inColumns }, elements: inColumns.elements }
}

/** Whether one wide column is low, or two would be one and little else. */
function isBetterInOne(
  single: readonly Slice[],
  inColumns: readonly Slice[],
  { single: { mostHeight, besideLittle } }: Format,
): boolean {
  const height = heightOf(single)
  if (height <= mm(mostHeight)) return true
  const columns = balanceColumns(inColumns, [], Number.POSITIVE_INFINITY)
  return isBesideLittle(columns) && height <= besideLittle * columns.height
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
