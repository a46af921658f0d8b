/** The blocks of a side in groups, each of which will be a band: what takes the whole width has its headings with it. */

import type { Block, CallToAction, Diagram, Heading, Inline, Panel, Prose, Table } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import { heightOf } from '../../typeset/blocks/slice.ts'
import { mm } from '../formats/millimetres.ts'
import type { BandOptions } from './band.ts'

export type Group =
  | { readonly kind: 'text'; readonly blocks: (Prose<Inline> | CallToAction)[] }
  | { readonly kind: 'table'; readonly blocks: Prose<Inline>[] }
  | (Headed & { readonly kind: 'panels'; readonly panels: Panel[] })
  | (Headed & { readonly kind: 'diagram'; readonly diagram: Diagram })
  | (Headed & { readonly kind: 'call'; readonly call: CallToAction })

/** The headings right above it, which go overleaf with it. */
export interface Headed {
  readonly introduction: readonly Prose<Inline>[]
}

/** A table of this many columns takes the whole width, with the heading and the sentence that introduce it. */
const wideTable = 3

/** None is empty. */
export function groupsOf(blocks: readonly Block[], options: BandOptions): readonly Group[] {
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
        groups.push({ kind: 'diagram', introduction: takeIntroduction(last), diagram: block })
        break
      case 'panel':
        if (last?.kind === 'panels') last.panels.push(block)
        else groups.push({ kind: 'panels', introduction: takeHeadings(last), panels: [block] })
        break
      case 'call':
        if (options.callInPlace) groups.push({ kind: 'call', introduction: takeHeadings(last), call: block })
        else addText(block)
        break
      case 'table':
        if (isNarrowTable(block) && !goesAcross(block, options)) addText(block)
        else groups.push({ kind: 'table', blocks: [...takeIntroduction(last), block] })
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
function takeIntroduction(group: Group | undefined): readonly Prose<Inline>[] {
  if (group?.kind !== 'text') return []
  const last = group.blocks.at(-1)
  if (last?.kind !== 'paragraph' || group.blocks.at(-2)?.kind !== 'heading') return takeHeadings(group)
  group.blocks.pop()
  return [...takeHeadings(group), last]
}

/** Takes the headings from the end of a group. */
function takeHeadings(group: Group | undefined): readonly Heading<Inline>[] {
  if (group?.kind !== 'text') return []
  const from = group.blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1
  return group.blocks.splice(from).filter((block) => block.kind === 'heading')
}
