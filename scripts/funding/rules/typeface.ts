/**
 * The words beside the emblem stand upright, without underlining and without effects.
 * Regulation (EU) 821/2014, article 4(4).
 */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Funder } from '../../model/funder.ts'
import type { PaintedText } from '../../written/painted.ts'
import { onEmblemSide } from '../beside.ts'
import { contentFault } from '../content-fault.ts'
import { wordsOf } from '../funder-words.ts'
import { regulations } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import type { SeenPage } from '../seen-page.ts'
import type { SeenPrint } from '../seen-print.ts'

export const typeface: FundingRule = {
  id: 'funding/typeface',
  sources: { 'eu-2014-2020': `${regulations['eu-2014-2020'].name}, article 4(4)` },
  content: (funder, source) =>
    (['statement', 'fund', 'tagline'] as const).flatMap((field) => markFaults(funder, field, source)),
  page: (page) => pageFaults(page),
  print: (print, funders) => [
    ...new Set(funders.flatMap((funder) => wordsOf(funder).flatMap((words) => printFaults(print, words)))),
  ],
}

/** These words are not Markdown: marks for italics would be shown as they are. */
function markFaults(funder: Funder, field: 'statement' | 'fund' | 'tagline', source: string): readonly Finding[] {
  const words = funder[field]
  const plain = words?.replaceAll(/<[^>]*>|[*_~`]+/g, '')
  if (words === undefined || plain === undefined || plain === words) return []
  return [
    contentFault(
      'funding/typeface',
      funder,
      [field],
      `The words "${words}" hold signs for slanted or bold letters. Beside the emblem letters stand upright and plain, as demanded by ${source}.`,
      `Write: ${plain.trim()}`,
    ),
  ]
}

const adorning = new Set(['em', 'i', 'u', 'ins', 'a', 'mark', 'cite', 'dfn', 'var', 'del', 's'])

function pageFaults({ emblems, style }: SeenPage): readonly string[] {
  const tags = new Set(
    emblems.flatMap((shown) =>
      [...shown.tags].filter((name) => adorning.has(name) || (name === 'abbr' && !style.plainAbbreviations)),
    ),
  )
  return [
    ...[...tags].map(
      (name) => `Words beside the emblem are set in <${name}>, which slants, underlines or adorns them.`,
    ),
    ...style.effects.map((rule) => `The stylesheet adorns the words beside the emblem: ${rule}.`),
  ]
}

function printFaults(print: SeenPrint, words: string): readonly string[] {
  const found = onEmblemSide(print, words)
  if (found === undefined) return []
  const { texts } = found
  const side = print.sides.find(({ items }) => texts.some((text) => items.includes(text)))
  return [
    ...(texts.some(({ slanted }) => slanted) ? [`The words “${words}” are slanted.`] : []),
    ...(texts.some(({ outlined }) => outlined) ? [`The words “${words}” are drawn in outline.`] : []),
    ...(side?.items.some((item) => item.kind === 'path' && texts.some((text) => underlines(item.box, text)))
      ? [`The words “${words}” are underlined.`]
      : []),
  ]
}

/** Whether a path is an underline: a line at the foot of letters, no thicker than a fifth of their height. */
function underlines({ left, top, right, bottom }: PaintedText['box'], { box, size }: PaintedText): boolean {
  const base = box.bottom - 0.22 * size
  const long = Math.min(right, box.right) - Math.max(left, box.left) > 0.5 * (box.right - box.left)
  return long && bottom - top < 0.2 * size && top > base - 0.1 * size && bottom < base + 0.35 * size
}
