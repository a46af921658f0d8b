/** Sets prose in a width, as slices and structure elements: headings, paragraphs, lists, tables, quotes and pictures. */

import type { Heading, Inline, List, Paragraph, Prose, Quote } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import { content } from '../lines/owners.ts'
import type { MarkedContent, Placed, StructureElement, StructureRole } from '../lines/page.ts'
import { plainRun, richText } from '../lines/runs.ts'
import { setText } from '../lines/text-box.ts'
import type { TextStyle } from '../lines/text-style.ts'
import { setImage } from './set-image.ts'
import { setTable } from './set-table.ts'
import type { BlockSetting } from './setting.ts'
import { rule, unitDisc } from './shapes.ts'
import { indented, joined, type SetBlocks, type Slice } from './slice.ts'
import { linesOf } from './text-slices.ts'

export interface ProseOptions {
  /** Whether bold words are names, broken only after a comma or an "and". */
  readonly wholeNames?: boolean
}

/** In a column of `width` points. What belongs to the block right above is kept with it; `after`: the block above the first. */
export function setBlocks(
  blocks: readonly Prose<Inline>[],
  width: number,
  setting: BlockSetting,
  options: ProseOptions = {},
  after?: Prose<Inline>,
): SetBlocks {
  const slices: Slice[] = []
  const structure: StructureElement[] = []
  blocks.forEach((block, index) => {
    const before = index === 0 ? after : blocks[index - 1]
    const introduced = before?.kind === 'paragraph' && block.kind === 'list'
    const set = setBlock(block, width, setting, options, introduced)
    const last = slices.pop()
    const belongs = introduced || isCaption(before, set) || announces(before, block)
    if (last) slices.push(belongs ? { ...last, keepWithNext: true } : last)
    const [first, ...more] = set.slices
    if (first) slices.push(before?.kind === 'heading' ? { ...first, gap: gapAfter(before, setting) } : first, ...more)
    structure.push(...set.structure)
  })
  return { slices, structure }
}

/** More lines below a picture are text of their own. */
const mostCaptionLines = 3

const isCaption = (before: Prose<Inline> | undefined, { slices, structure }: SetBlocks): boolean =>
  before?.kind === 'image' && structure[0]?.role === 'P' && slices.length <= mostCaptionLines

/** Whether a paragraph ends in a colon before a picture, a table or a quotation. */
const announces = (before: Prose<Inline> | undefined, { kind }: Prose<Inline>): boolean =>
  before?.kind === 'paragraph' &&
  (kind === 'image' || kind === 'table' || kind === 'quote') &&
  wordsOfInlines(before.content).endsWith(':')

function setBlock(
  block: Prose<Inline>,
  width: number,
  setting: BlockSetting,
  options: ProseOptions,
  introduced: boolean,
): SetBlocks {
  switch (block.kind) {
    case 'heading':
      return setHeading(block, width, setting)
    case 'paragraph':
      return setParagraph(block, width, setting, options)
    case 'list':
      return setList(block, width, setting, options, introduced)
    case 'table':
      return setTable(block, width, setting)
    case 'quote':
      return setQuote(block, width, setting, options)
    case 'image':
      return setImage(block, width, setting)
    default:
      return unreachable(block)
  }
}

const gapAfter = ({ level }: Heading<Inline>, { gaps }: BlockSetting): number =>
  level === 2 ? gaps.afterHeading : gaps.afterSmallHeading

const headingRoles = { 2: 'H2', 3: 'H3', 4: 'H4' } as const satisfies Record<Heading<Inline>['level'], StructureRole>

/** Balanced, and kept with what follows. A panel sets its heading smaller than its level. */
export function setHeading(
  heading: Heading<Inline>,
  width: number,
  setting: BlockSetting,
  style: TextStyle = setting.styles[`h${heading.level}`],
): SetBlocks {
  const { runs, children } = richText(heading.content, style, { absolute: setting.absolute })
  const slices = linesOf(setText(runs, style, width, setting.faces, 'balanced'), setting.gaps.heading)
  const slice = joined(slices, setting.gaps.heading, true)
  const bookmarks = [{ title: wordsOfInlines(heading.content), level: heading.level }]
  return { slices: [{ ...slice, bookmarks }], structure: [{ role: headingRoles[heading.level], children }] }
}

function setParagraph(
  { content }: Paragraph<Inline>,
  width: number,
  setting: BlockSetting,
  options: ProseOptions,
): SetBlocks {
  const { body } = setting.styles
  const { runs, children } = richText(content, body, { ...setting, ...options })
  const slices = linesOf(setText(runs, body, width, setting.faces), setting.gaps.paragraph)
  return { slices, structure: [{ role: 'P', children }] }
}

/** An item is not broken, but for a list inside it. The label and the first line share a baseline. */
function setList(
  list: List<Inline>,
  width: number,
  setting: BlockSetting,
  options: ProseOptions,
  introduced: boolean,
): SetBlocks {
  const labels = list.items.map((_, index) => setLabel(list, index, setting))
  const indent = Math.max(setting.list.indent, ...labels.map((label) => label.width))
  const parts = list.items.map((item, index) => {
    const body = setItem(item, width - indent, setting, options)
    const label = labels[index]
    const [first, ...more] = body.slices.map((slice) => indented(slice, indent))
    const slices: readonly Slice[] = [
      {
        ...(first ?? joined([])),
        items: [...(label?.items ?? []), ...(first?.items ?? [])],
        gap: index === 0 ? setting.gaps.paragraph : setting.gaps.item,
      },
      ...more,
    ].map((slice, at) => (at < more.length ? { ...slice, itemGoesOn: true } : slice))
    const children: StructureElement[] = [
      { role: 'Lbl', children: label ? [label.owner] : [] },
      bodyOfItem(body.structure),
    ]
    return { slices, element: { role: 'LI', children } satisfies StructureElement }
  })
  return {
    slices: notAlone(
      parts.map(({ slices }) => slices),
      setting.styles.body.leading,
      introduced,
    ),
    structure: [
      {
        role: 'L',
        numbering: list.ordered ? 'Decimal' : 'Disc',
        children: parts.map(({ element }) => element),
      },
    ],
  }
}

/** Keeps a one-line item at the beginning or end of a list with another, or with its introduction, like lines of a paragraph. */
function notAlone(items: readonly (readonly Slice[])[], line: number, introduced: boolean): readonly Slice[] {
  const isShort = (item: readonly Slice[] | undefined): boolean => item?.length === 1 && (item[0]?.height ?? 0) <= line
  const last = items.length - 1
  return items.flatMap((slices, index) => {
    const isFirst = index === 0 && !introduced && last > 0 && isShort(slices)
    return isFirst || (index === last - 1 && isShort(items[last]))
      ? slices.map((slice, at) => (at === slices.length - 1 ? { ...slice, keepWithNext: true } : slice))
      : slices
  })
}

/** The item's own words are one slice; a list inside it follows item by item, the first kept with those words. */
function setItem(
  item: readonly Prose<Inline>[],
  width: number,
  setting: BlockSetting,
  options: ProseOptions,
): SetBlocks {
  const inner = item.findIndex(({ kind }, index) => index > 0 && kind === 'list')
  if (inner < 0) {
    const { slices, structure } = setBlocks(item, width, setting, options)
    return { slices: [joined(slices)], structure }
  }
  const own = setBlocks(item.slice(0, inner), width, setting, options)
  const rest = setBlocks(item.slice(inner), width, setting, options, item[inner - 1])
  const [first, ...more] = rest.slices
  return {
    slices: [
      joined(own.slices, own.slices[0]?.gap, true),
      // The white above the inner list is that between items, as it is below it.
      ...(first ? [{ ...first, gap: setting.gaps.item }, ...more] : []),
    ],
    structure: [...own.structure, ...rest.structure],
  }
}

/** The body of an item. A single paragraph needs no element of its own inside. */
export function bodyOfItem(parts: readonly StructureElement[]): StructureElement {
  const [only, ...more] = parts
  return { role: 'LBody', children: only?.role === 'P' && more.length === 0 ? only.children : parts }
}

interface Label {
  readonly items: readonly Placed[]
  readonly owner: MarkedContent
  /** The width that the label takes from the text. */
  readonly width: number
}

function setLabel(list: List<Inline>, index: number, setting: BlockSetting): Label {
  const owner = content()
  const { body } = setting.styles
  const { bullet, indent } = setting.list
  if (!list.ordered) {
    const origin = { x: bullet / 2, y: body.leading / 2, scale: bullet / 2 }
    return { items: [{ kind: 'path', commands: unitDisc, origin, fill: 'bottle', owner }], owner, width: indent }
  }
  const number = setText(
    [plainRun(`${list.start + index}.`, body, owner, true)],
    body,
    mostNumberWidth(indent),
    setting.faces,
  )
  return { items: number.lines[0]?.items ?? [], owner, width: number.width + bullet }
}

/** More than the widest number needs, which is never cut. */
const mostNumberWidth = (indent: number): number => indent * 4

/** A quotation has a rule along its start. */
function setQuote(quote: Quote<Inline>, width: number, setting: BlockSetting, options: ProseOptions): SetBlocks {
  const { indent } = setting.list
  const inner = setBlocks(quote.blocks, width - indent, setting, options)
  const beside = (y: number, height: number): Placed => rule(0, y, setting.table.headRule, height, 'bottle')
  const slices = inner.slices.map((slice, index): Slice => {
    const inner = indented(slice, indent)
    return {
      ...inner,
      items: [beside(0, slice.height), ...inner.items],
      ...(index > 0 && { inGap: [beside(-slice.gap, slice.gap), ...(inner.inGap ?? [])] }),
      gap: index === 0 ? setting.gaps.paragraph : slice.gap,
    }
  })
  return { slices, structure: [{ role: 'BlockQuote', children: inner.structure }] }
}
