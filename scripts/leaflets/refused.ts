/** Leaflets that cannot be printed: each fault once, however many editions have it, and how many words are too many. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { posterBlocks } from '../sheets/poster-blocks.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { LeafletContext } from './context.ts'
import { doesNotFit } from './does-not-fit.ts'
import type { Overflow } from './fill-side.ts'
import type { AnyFormat } from './format-table.ts'
import { overflowOf } from './leaflet.ts'
import { wordsToLose } from './words-to-lose.ts'

export interface Refused {
  readonly sheet: Sheet
  readonly row: AnyFormat
  readonly diagnostics: readonly Diagnostic[]
}

interface Measured extends Refused {
  readonly overflow: Overflow
}

/** An editor shortens a section once for all editions, so the one that runs over the furthest speaks for the others. */
export function tellRefused(refused: readonly Refused[], context: LeafletContext): readonly Diagnostic[] {
  const measured = refused.flatMap((leaflet): readonly Measured[] => {
    const overflow = overflowOf(leaflet.sheet, leaflet.row, context)
    return overflow ? [{ ...leaflet, overflow }] : []
  })
  const bySection = Map.groupBy(
    measured,
    ({ sheet, row, overflow }) => `${row.name} ${sheet.id} ${overflow.cover ? 'cover' : overflow.section?.title}`,
  )
  const tooLong = [...bySection.values()].flatMap((editions) => {
    const [longest] = editions.toSorted((a, b) => b.overflow.by - a.overflow.by)
    return longest ? [inFull(longest, editions.length, context)] : []
  })
  const toldAnew = new Set(measured.map(({ sheet, row, overflow }) => doesNotFit(sheet, row, overflow).message))
  const others = refused.flatMap(({ diagnostics }) => diagnostics.filter(({ message }) => !toldAnew.has(message)))
  return [...tooLong, ...onceEach(others)]
}

const onceEach = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values(),
]

function inFull({ sheet, row, overflow }: Measured, editions: number, context: LeafletContext): Diagnostic {
  // No word of its text stands on a cover.
  if (overflow.cover) return doesNotFit(sheet, row, overflow, { editions })
  const fits = (left: Sheet['blocks']): boolean => overflowOf({ ...sheet, blocks: left }, row, context) === undefined
  // Only words that a poster carries can be taken from it.
  const blocks = ('tearOff' in row ? posterBlocks(sheet) : undefined) ?? sheet.blocks
  const words = wordsToLose(blocks, overflow.section?.span, fits)
  return doesNotFit(sheet, row, overflow, { words, editions })
}
