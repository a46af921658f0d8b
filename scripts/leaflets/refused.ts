/** The findings for leaflets that cannot be printed: each fault once, however many editions have it, with the number of words too many. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { posterBlocks } from '../sheets/poster-blocks.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { SparerEditions } from '../sheets/sparer-editions.ts'
import type { LeafletContext } from './context.ts'
import { doesNotFit } from './does-not-fit.ts'
import type { Overflow } from './fill-side.ts'
import type { AnyFormat } from './format-table.ts'
import { overflowOf } from './leaflet.ts'
import { wordsToLose } from './words-to-lose.ts'
import { writtenAt } from './written-at.ts'

export interface Refused {
  readonly sheet: Sheet
  readonly row: AnyFormat
  readonly diagnostics: readonly Diagnostic[]
}

interface Measured {
  readonly sheet: Sheet
  readonly row: AnyFormat
  readonly overflow: Overflow
  /** What was left out in vain. */
  readonly without?: string
}

/**
 * An editor shortens a section once for all editions, so only the edition that overflows most is reported. Each is
 * measured without the dates and officers that may be left out: the rest has to fit.
 */
export function tellRefused(
  refused: readonly Refused[],
  context: LeafletContext,
  sparer: SparerEditions,
): readonly Diagnostic[] {
  const measured = refused.flatMap(({ sheet: full, row }): readonly Measured[] => {
    const { sheet = full, leftOut: without } = [...sparer(full)].at(-1) ?? {}
    const overflow = overflowOf(sheet, row, context)
    return overflow ? [{ sheet, row, overflow, ...(without !== undefined && { without }) }] : []
  })
  const bySection = Map.groupBy(
    measured,
    ({ sheet, row, overflow }) => `${row.name} ${sheet.id} ${overflow.cover ? 'cover' : overflow.section?.title}`,
  )
  const tooLong = [...bySection.values()].flatMap((editions) => {
    const [longest] = editions.toSorted((a, b) => b.overflow.by - a.overflow.by)
    return longest ? [inFull(longest, editions.length, context)] : []
  })
  const others = refused.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code !== 'leaflet/does-not-fit'))
  return [...tooLong, ...others]
}

function inFull(measured: Measured, editions: number, context: LeafletContext): Diagnostic {
  const { sheet, row, overflow, without } = measured
  const known = { editions, ...(without !== undefined && { without }) }
  // A cover has no words of the text.
  if (overflow.cover) {
    const told = doesNotFit(sheet, row, overflow, { editions, ...titleWords(sheet, row, context) })
    return { ...told, ...writtenAt(sheet.title, sheet, context)[0] }
  }
  const fits = (left: Sheet['blocks']): boolean => overflowOf({ ...sheet, blocks: left }, row, context) === undefined
  // Only words that the poster carries can be taken from it.
  const blocks = ('tearOff' in row ? posterBlocks(sheet) : undefined) ?? sheet.blocks
  const words = wordsToLose(blocks, overflow.section?.span, fits)
  return doesNotFit(sheet, row, overflow, { ...known, words, fitsUnturned: fitsUnturned(sheet, row, context) })
}

/** How many of its title's last words are too many; nothing where even one word is. */
function titleWords(sheet: Sheet, row: AnyFormat, context: LeafletContext): { readonly titleWords?: number } {
  const words = sheet.title.split(' ')
  for (let count = 1; count < words.length; count++) {
    const title = words.slice(0, -count).join(' ')
    if (!overflowOf({ ...sheet, title }, row, context)?.cover) return { titleWords: count }
  }
  return {}
}

/** Whether an A4 sheet would fit without `{{ overleaf }}`: then the sides are filled in turn, and a diagram may begin on the front. */
function fitsUnturned(sheet: Sheet, row: AnyFormat, context: LeafletContext): boolean {
  const blocks = sheet.blocks.filter(({ kind }) => kind !== 'overleaf')
  return (
    row.name === 'a4' &&
    blocks.length < sheet.blocks.length &&
    overflowOf({ ...sheet, blocks }, row, context) === undefined
  )
}
