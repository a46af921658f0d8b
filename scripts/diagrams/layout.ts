/**
 * A flow diagram as numbers: numbered boxes in reading order, their lines of text, and the arrows between them.
 * Pure: the same diagram, width, sizes and text measure give the same numbers, on every machine and for every medium.
 */

import type { Flow } from './arrows.ts'
import { layoutColumn } from './column.ts'
import type { DiagramLayout, DiagramSizes, DiagramText } from './diagram-layout.ts'
import { layoutRow } from './row.ts'

/**
 * Steps side by side where all is short, else under each other, where they can be broken over pages; set tight where
 * that is taller than `mostHeight`.
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
