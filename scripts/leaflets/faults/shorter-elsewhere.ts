/** What is printed beside a sheet's text and may be too long for it: how many of its last words are too many. */

import { plainText } from '../../blocks/plain-text.ts'
import { countWords, withoutWords } from '../../blocks/shortened.ts'
import { wordsOfInlines } from '../../blocks/words.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { fewest } from './fewest.ts'

export interface ShorterElsewhere {
  /** `the title`, in the words of a sentence. */
  readonly of: string
  readonly count: number
}

/** The title, what the number is for, and the area's name: the fewest last words of each without which all fits, if any. */
export const shorterElsewhere = (sheet: Sheet, fits: (sheet: Sheet) => boolean): readonly ShorterElsewhere[] =>
  shorter(partsBeside(sheet), sheet, fits)

/** The title alone. */
export const shorterTitle = (sheet: Sheet, fits: (sheet: Sheet) => boolean): ShorterElsewhere | undefined =>
  shorter([titleOf(sheet)], sheet, fits)[0]

function shorter(
  parts: readonly PartBeside[],
  sheet: Sheet,
  fits: (sheet: Sheet) => boolean,
): readonly ShorterElsewhere[] {
  return parts.flatMap(({ of, words, as }) => {
    const count = fewestLastWords(words, (left) => fits(as(left)(sheet)))
    return count === undefined ? [] : [{ of, count }]
  })
}

/** The parts that have more than one word, where all of them together can be made short enough; none where they cannot. */
export function shorterTogether(sheet: Sheet, fits: (sheet: Sheet) => boolean): readonly string[] {
  const parts = partsBeside(sheet).filter(({ words }) => countWords(words) > 1)
  const shortest = parts.reduce((left, { words, as }) => as(withoutWords(words, countWords(words) - 1))(left), sheet)
  return fits(shortest) ? parts.map(({ of }) => of) : []
}

interface PartBeside extends Pick<ShorterElsewhere, 'of'> {
  readonly words: string
  /** A sheet with other words in their place. */
  readonly as: (left: string) => (sheet: Sheet) => Sheet
}

const titleOf = ({ title }: Sheet): PartBeside => ({
  of: 'the title',
  words: title,
  as: (left) => (sheet) => ({ ...sheet, title: left }),
})

function partsBeside(sheet: Sheet): readonly PartBeside[] {
  const { edition, blocks } = sheet
  const call = blocks.find(({ kind }) => kind === 'call')
  const purpose = call?.kind === 'call' ? wordsOfInlines(call.purpose) : ''
  return [
    titleOf(sheet),
    { of: 'the "purpose" of the contact', words: purpose, as: (left) => (other) => calledFor(left, other) },
    ...(edition.kind === 'area'
      ? [
          {
            of: "the area's name",
            words: edition.name,
            as: (name: string) => (other: Sheet) => ({ ...other, edition: { ...edition, name } }),
          },
        ]
      : []),
  ]
}

const calledFor = (purpose: string, sheet: Sheet): Sheet => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => (block.kind === 'call' ? { ...block, purpose: [plainText(purpose)] } : block)),
})

/** Without so many all fits, and not without one fewer; undefined where it does not with the first word alone. */
export function fewestLastWords(text: string, fits: (left: string) => boolean): number | undefined {
  const most = countWords(text) - 1
  return most < 1 ? undefined : fewest(most, (count) => fits(withoutWords(text, count)))
}
