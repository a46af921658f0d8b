/**
 * Lays out a flow diagram: numbered boxes in reading order, their lines of text, and the arrows between them. The same
 * diagram, width, sizes and measures of text give the same numbers for every medium.
 */

import type { Flow } from './arrows.ts'
import { layoutColumn } from './column.ts'
import type { DiagramLayout, DiagramSizes, DiagramText } from './diagram-layout.ts'
import { layoutRow } from './row.ts'

/**
 * Steps stand side by side where they are few and short, otherwise below each other, where pages can break them; set
 * tight where that is taller than `mostHeight`.
 */
export function layoutDiagram(
  flow: Flow,
  width: number,
  sizes: DiagramSizes,
  text: DiagramText,
  mostHeight = Number.POSITIVE_INFINITY,
): DiagramLayout {
  const row = layoutRow(flow, width, sizes, text)
  if (row && row.height <= mostHeight) return row
  const usual = layoutColumn(flow, width, sizes, text, 'usual')
  return usual.height <= mostHeight ? usual : layoutColumn(flow, width, sizes, text, 'tight')
}
