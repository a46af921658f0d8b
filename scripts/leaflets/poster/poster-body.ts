/** The text of a poster: one column, its sections below each other. */

import type { Block, Panel } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import { setDiagram } from '../../typeset/blocks/set-diagram.ts'
import { setPanels } from '../../typeset/blocks/set-panel.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import { heightOf, type Slice } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import type { Section } from '../sides/band.ts'
import type { Overflow } from '../sides/fill-side.ts'
import { GrowingColumn } from '../sides/growing-column.ts'

export interface PosterBody {
  readonly slices: readonly Slice[]
  readonly sections: readonly Section[]
  readonly structure: readonly StructureElement[]
}

/** Lengths are points. `call`: the elements of the call to action, which keep their place in the text though it is drawn at the foot. */
export function posterBody(
  blocks: readonly Block[],
  width: number,
  panelGutter: number,
  setting: BlockSetting,
  call: readonly StructureElement[],
): PosterBody {
  const column = new GrowingColumn(width, setting)
  const { slices, structure } = column
  const sections: Section[] = []
  for (const block of blocks) {
    switch (block.kind) {
      case 'call':
        column.finishProse()
        structure.push(...call)
        break
      case 'panel':
        column.finishProse()
        sections.push(...sectionOf(block.heading, slices.length))
        column.add(setPanels([block], width, panelGutter, setting))
        break
      case 'diagram':
        column.finishProse()
        // Drawn with the least height: a poster has one side.
        column.add(setDiagram(block, width, 0, setting))
        break
      case 'heading':
        if (block.level === 2) {
          column.finishProse()
          sections.push(...sectionOf(block, slices.length))
        }
        column.prose.push(block)
        break
      case 'paragraph':
      case 'list':
      case 'table':
      case 'quote':
      case 'image':
        column.prose.push(block)
        break
      case 'overleaf':
        break
      default:
        unreachable(block)
    }
  }
  column.finishProse()
  return { slices, sections, structure }
}

/** By how much the text is too tall for `room` points, and in which section; undefined where it fits. */
export function overflowOf({ slices, sections }: PosterBody, room: number): Overflow | undefined {
  const by = heightOf(slices) - room
  if (by <= 0) return undefined
  const out = slices.findIndex((_, index) => heightOf(slices.slice(0, index + 1)) > room)
  const section = sections.findLast(({ start }) => start <= Math.max(0, out)) ?? sections[0]
  return { by, ...(section && { section }) }
}

function sectionOf(heading: Panel['heading'], start: number): readonly Section[] {
  if (heading === undefined) return []
  return [{ start, title: wordsOfInlines(heading.content), ...(heading.span && { span: heading.span }) }]
}
