/** Words that were parted by a hyphen at the end of a line. */

import type { Slip } from './slip.ts'

/** A word that a page of a PDF parted at the end of a line. In `pre-` and `and post-war` under it the hyphen is meant. */
export function partedWords(rows: readonly string[]): readonly Slip[] {
  return rows.flatMap((line, row) => {
    const before = /(?<!\p{L})\p{L}+(?=-$)/u.exec(line)?.[0]
    const behind = /^(?!(?:and|or|to|nor)\b)\p{Ll}+/u.exec(rows[row + 1] ?? '')?.[0]
    if (before === undefined || behind === undefined) return []
    return [
      {
        seen: `${before}-`,
        message: `"${before}-" and "${behind}" under it would be printed with a space between them.`,
        hint: `Write on one line: ${before}${behind}, or ${before}-${behind} where the hyphen belongs to it.`,
        perhapsMeant: true as const,
        row,
      },
    ]
  })
}
