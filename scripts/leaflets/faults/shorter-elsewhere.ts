/** What is printed beside a sheet's text and may be too long for it: how many of its last words are too many. */

import { wordsOfInlines } from '../../blocks/words.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { fewest } from './fewest.ts'

export interface ShorterElsewhere {
  /** `the title`, in the words of a sentence. */
  readonly of: string
  readonly count: number
}

/** The title, what the number is for, and the area's name: the fewest last words of each without which all fits, if any. */
export function shorterElsewhere(sheet: Sheet, fits: (sheet: Sheet) => boolean): readonly ShorterElsewhere[] {
  const { title, edition } = sheet
  const call = sheet.blocks.find(({ kind }) => kind === 'call')
  const purpose = call?.kind === 'call' ? wordsOfInlines(call.purpose) : ''
  return [
    { of: 'the title', count: fewestLastWords(title, (left) => fits({ ...sheet, title: left })) },
    { of: 'the "purpose" of the contact', count: fewestLastWords(purpose, (left) => fits(calledFor(left, sheet))) },
    ...(edition.kind === 'area'
      ? [
          {
            of: "the area's name",
            count: fewestLastWords(edition.name, (name) => fits({ ...sheet, edition: { ...edition, name } })),
          },
        ]
      : []),
  ].flatMap(({ of, count }) => (count === undefined ? [] : [{ of, count }]))
}

const calledFor = (purpose: string, sheet: Sheet): Sheet => ({
  ...sheet,
  blocks: sheet.blocks.map((block) =>
    block.kind === 'call' ? { ...block, purpose: [{ kind: 'text', text: purpose }] } : block,
  ),
})

/** Without so many all fits, and not without one fewer; undefined where it does not with the first word alone. */
export function fewestLastWords(text: string, fits: (left: string) => boolean): number | undefined {
  const words = text.split(' ')
  const without = (count: number): string => words.slice(0, words.length - count).join(' ')
  return words.length === 1 ? undefined : fewest(words.length - 1, (count) => fits(without(count)))
}
