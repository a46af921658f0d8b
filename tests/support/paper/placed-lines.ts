/** A typeset document as lines anyone can read: page, x and baseline in mm, type, words; an arrow where they read upwards. */

import type { PlacedText, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'

const mm = (points: number): string => ((points * 25.4) / 72).toFixed(1).padStart(6)

export const wordsOf = ({ words }: PlacedText): string => words.map(({ text }) => text).join('')

export function placedLines({ pages }: TypesetDocument): string {
  const lines = pages.flatMap(({ items }, page) =>
    items.flatMap((item) =>
      item.kind === 'text'
        ? [
            `${page + 1} ${mm(item.x)} ${mm(item.baseline)} ${item.turn ? '↑' : ' '}${`${item.face} ${item.size}`.padEnd(10)} ${wordsOf(item).trimEnd()}`,
          ]
        : [],
    ),
  )
  return `${lines.join('\n')}\n`
}
