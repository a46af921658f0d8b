/** The findings for leaflets that cannot be printed: each fault once, however many editions have it, with the number of words too many. */

import type { Block } from '../blocks/block.ts'
import { withoutLastWords, wordsToTake } from '../blocks/shortened.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { posterBlocks } from '../sheets/poster-blocks.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { SparerEditions } from '../sheets/sparer-editions.ts'
import { doesNotFit } from './faults/does-not-fit.ts'
import { picturesToLose } from './faults/pictures-to-lose.ts'
import { sectionAt } from './faults/section-range.ts'
import { type ShorterElsewhere, shorterElsewhere, shorterTitle, shorterTogether } from './faults/shorter-elsewhere.ts'
import { type NotEnough, wordsToLose } from './faults/words-to-lose.ts'
import { writtenAt } from './faults/written-at.ts'
import type { AnyFormat } from './formats/format-table.ts'
import { overflowsOf } from './leaflet.ts'
import type { LeafletContext } from './printing/context.ts'
import type { Overflow } from './sides/fill-side.ts'

export interface Refused {
  readonly sheet: Sheet
  readonly row: AnyFormat
  readonly diagnostics: readonly Diagnostic[]
}

interface Measured {
  readonly sheet: Sheet
  readonly row: AnyFormat
  readonly overflow: Overflow
  /** Whether the other side of the sheet overflows as well. */
  readonly bothSides: boolean
  /** What was left out in vain, though it overflows by less. */
  readonly without?: string
}

/**
 * An editor shortens a section once for all editions, so only the edition that overflows most is reported. Each is
 * measured without the dates and officers that may be left out: the rest has to fit.
 */
export function findingsOfRefused(
  refused: readonly Refused[],
  context: LeafletContext,
  sparer: SparerEditions,
): readonly Diagnostic[] {
  const measured = refused.flatMap(({ sheet: full, row }): readonly Measured[] => {
    const { sheet = full, leftOut: without } = [...sparer(full)].at(-1) ?? {}
    const before = overflowsOf(full, row, context)
    return overflowsOf(sheet, row, context).map((overflow, _, { length }) => {
      const helps = before.some((fuller) => isOfSameSide(fuller, overflow) && overflow.by < fuller.by)
      return { sheet, row, overflow, bothSides: length > 1, ...(helps && without !== undefined && { without }) }
    })
  })
  const bySection = Map.groupBy(
    measured,
    ({ sheet, row, overflow: { cover, back, section } }) =>
      `${row.name} ${sheet.id} ${cover ? 'cover' : `${back} ${section?.title}`}`,
  )
  const tooLong = [...bySection.values()].flatMap((editions) => {
    const [longest] = editions.toSorted((a, b) => b.overflow.by - a.overflow.by)
    return longest ? [inFull(longest, editions.length, context)] : []
  })
  const others = refused.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code !== 'leaflet/does-not-fit'))
  return [...tooLong, ...others]
}

const isOfSameSide = (one: Overflow, other: Overflow): boolean => one.back === other.back && one.cover === other.cover

function inFull(measured: Measured, editions: number, context: LeafletContext): Diagnostic {
  const { sheet, row, overflow, bothSides, without } = measured
  // Whether the same side does; the other may have too much as well.
  const fits = (shorter: Sheet): boolean =>
    !overflowsOf(shorter, row, context).some((other) => isOfSameSide(other, overflow))
  if (overflow.cover) return coverInFull(measured, editions, context, fits)
  // Only words that the poster carries can be taken from it.
  const blocks = ('tearOff' in row && posterBlocks(sheet)) || sheet.blocks
  // What stands beside the text on that side may be what is too long.
  const titled = 'tearOff' in row || (row.name === 'a4' && !overflow.back)
  const fitsWith = (left: readonly Block[]): boolean => fits({ ...sheet, blocks: left })
  const words = wordsToLose(blocks, overflow.section?.span, fitsWith)
  const pictures = picturesToLose(blocks, overflow.section?.span, words, fitsWith)
  const ofType = blocks[sectionAt(blocks, overflow.section?.span).end - 1]?.kind === 'panel'
  const title = 'tearOff' in row ? shorterTitle(sheet, fits) : undefined
  const diagram =
    'tearOff' in row && words.kind === 'not enough' && !words.inAll && !pictures
      ? tooTallDiagram(blocks, fitsWith)
      : undefined
  return doesNotFit(sheet, row, overflow, {
    editions,
    words,
    bothSides,
    fitsUnturned: fitsUnturned(sheet, row, context),
    ...(without !== undefined && { without }),
    ...(pictures && { pictures }),
    ...(title && { title }),
    ...(diagram !== undefined && { diagram }),
    ofType,
    ...(titled && !pictures && words.kind === 'not enough' && besideText({ ...sheet, blocks }, words, fits)),
  })
}

/** A cover has no words of the text, so what stands on it is to be shortened. */
function coverInFull(
  { sheet, row, overflow }: Measured,
  editions: number,
  context: LeafletContext,
  fits: (shorter: Sheet) => boolean,
): Diagnostic {
  const elsewhere = shorterElsewhere(sheet, fits)
  const together = elsewhere.length > 0 ? [] : shorterTogether(sheet, fits)
  return {
    ...doesNotFit(sheet, row, overflow, { editions, elsewhere, together }),
    ...writtenAt(sheet.title, sheet, context)[0],
  }
}

/** The title of a diagram without which a poster fits; undefined where no one diagram is too tall. */
const tooTallDiagram = (blocks: readonly Block[], fitsWith: (left: readonly Block[]) => boolean): string | undefined =>
  blocks
    .filter((block) => block.kind === 'diagram')
    .find((diagram) => fitsWith(blocks.filter((block) => block !== diagram)))?.title

/** What stands beside the text of a side may take all the room: it is to be shortened alone, or as well as all of the text. */
function besideText(
  sheet: Sheet,
  { inAll }: NotEnough,
  fits: (sheet: Sheet) => boolean,
): { readonly elsewhere: readonly ShorterElsewhere[]; readonly asWell?: true } {
  const elsewhere = shorterElsewhere(sheet, fits)
  if (elsewhere.length > 0 || inAll) return { elsewhere }
  const { left } = withoutLastWords(sheet.blocks, wordsToTake(sheet.blocks))
  return { elsewhere: shorterElsewhere({ ...sheet, blocks: left }, fits), asWell: true }
}

/** Whether an A4 sheet would fit without `{{ overleaf }}`: then the sides are filled in turn, and a diagram may begin on the front. */
function fitsUnturned(sheet: Sheet, row: AnyFormat, context: LeafletContext): boolean {
  const blocks = sheet.blocks.filter(({ kind }) => kind !== 'overleaf')
  return (
    row.name === 'a4' &&
    blocks.length < sheet.blocks.length &&
    overflowsOf({ ...sheet, blocks }, row, context).length === 0
  )
}
