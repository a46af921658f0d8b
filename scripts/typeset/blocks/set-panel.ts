/** Sets panels, which are blocks in a frame. Neighbours stand side by side, as high as the tallest in their row. */

import type { Panel } from '../../blocks/block.ts'
import type { StructureElement } from '../lines/page.ts'
import { setBlocks, setHeading } from './set-block.ts'
import type { BlockSetting } from './setting.ts'
import { frame } from './shapes.ts'
import { indented, joined, type SetBlocks, type Slice } from './slice.ts'

/** How many panels stand side by side; the last of an odd number has the whole width. */
export const panelsAbreast = 2

/** In rows with `gutter` points between them. A panel is never broken. */
export function setPanels(panels: readonly Panel[], width: number, gutter: number, setting: BlockSetting): SetBlocks {
  const slices: Slice[] = []
  const structure: StructureElement[] = []
  for (let first = 0; first < panels.length; first += panelsAbreast) {
    const beside = panels.slice(first, first + panelsAbreast)
    const panelWidth = (width - gutter * (beside.length - 1)) / beside.length
    const row = beside.map((panel) => setPanel(panel, panelWidth, setting))
    structure.push(...row.map(({ element }) => element))
    const height = Math.max(...row.map(({ content }) => content.height)) + 2 * edge(setting).y
    const framed = row.map(({ content }, place) =>
      indented(framePanel(content, panelWidth, height, setting), place * (panelWidth + gutter)),
    )
    slices.push({
      height,
      gap: gutter,
      keepWithNext: false,
      items: framed.flatMap(({ items }) => items),
      figures: framed.flatMap(({ figures = [] }) => figures),
      bookmarks: framed.flatMap(({ bookmarks = [] }) => bookmarks),
    })
  }
  return { slices, structure }
}

/** The distance of the text from the edge: the padding, and the rule inside the edge. */
const edge = ({ panel }: BlockSetting): { readonly x: number; readonly y: number } => ({
  x: panel.paddingX + panel.rule,
  y: panel.paddingY + panel.rule,
})

function setPanel(
  panel: Panel,
  width: number,
  setting: BlockSetting,
): { readonly content: Slice; readonly element: StructureElement } {
  const inner = width - 2 * edge(setting).x
  const heading = panel.heading && setHeading(panel.heading, inner, setting, setting.styles.h3)
  const body = setBlocks(panel.blocks, inner, setting, { wholeNames: true })
  const [first, ...more] = body.slices
  const below = first ? [heading ? { ...first, gap: setting.gaps.afterSmallHeading } : first, ...more] : []
  return {
    content: joined([...(heading?.slices ?? []), ...below]),
    element: { role: 'Sect', children: [...(heading?.structure ?? []), ...body.structure] },
  }
}

function framePanel(content: Slice, width: number, height: number, setting: BlockSetting): Slice {
  const { rule, radius } = setting.panel
  const { x, y } = edge(setting)
  const inside = indented(content, x, y)
  const around = frame(width, height, { rule, radius, colour: 'bottle', fill: 'tint' })
  return { ...inside, height, items: [around, ...inside.items] }
}
