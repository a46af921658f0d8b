/** The strips that people tear off and take home: the number and what it is about, read with the head turned to the left. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PathCommand } from '../../drawing/path.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import { decoration, footer } from '../../typeset/lines/owners.ts'
import type { Placed } from '../../typeset/lines/page.ts'
import { plainRun } from '../../typeset/lines/runs.ts'
import { setText, type TextBox } from '../../typeset/lines/text-box.ts'
import { readingUpwards } from '../../typeset/lines/turned.ts'
import { formatNames } from '../faults/does-not-fit.ts'
import { fewestLastWords } from '../faults/shorter-elsewhere.ts'
import { writtenAt } from '../faults/written-at.ts'
import { mm } from '../formats/millimetres.ts'
import type { PosterFormat } from '../formats/poster-formats.ts'
import type { LeafletContext } from '../printing/context.ts'
import { words } from '../sides/piece.ts'

export interface TearOffStrips {
  /** Placed from the top left corner of the page. All of them are artifacts: the poster has said the same above. */
  readonly items: readonly Placed[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A title that takes more lines than a strip has is a finding. */
export function tearOffStrips(sheet: Sheet, format: PosterFormat, context: LeafletContext): TearOffStrips {
  const { tearOff, styles } = format
  const { faces } = context
  const long = mm(tearOff.height) - 2 * mm(tearOff.foot)
  const number = plainRun(sheet.contact.phone.text, styles.stripNumber, footer, true)
  const numberBox = setText([number], styles.stripNumber, long, faces)
  const about = (title: string): TextBox => words(title, styles.stripWords, footer, long, faces, 'balanced')
  const fits = (title: string): boolean => about(title).lines.length <= tearOff.mostLines
  const wordsBox = about(sheet.shortTitle)
  const lines: Placed = {
    kind: 'path',
    commands: cutLines(format),
    stroke: { colour: 'ink', width: tearOff.rule, dash: [tearOff.dash, tearOff.dash] },
    owner: decoration,
  }
  return {
    items: [
      lines,
      ...Array.from({ length: tearOff.count }, (_, index) => onStrip(index, numberBox, wordsBox, format)).flat(),
    ],
    diagnostics: fits(sheet.shortTitle)
      ? []
      : [
          {
            ...tooLong(sheet, wordsBox, format, fewestLastWords(sheet.shortTitle, fits)),
            ...writtenAt(sheet.shortTitle, sheet, context)[0],
          },
        ],
  }
}

/** The lines to cut along: above the strips, and between every two of them. */
function cutLines({ tearOff: { x, y, count, width, height } }: PosterFormat): readonly PathCommand[] {
  const between = Array.from({ length: count - 1 }, (_, index) => mm(x + (index + 1) * width))
  return [
    ['move', mm(x), mm(y)],
    ['line', mm(x + count * width), mm(y)],
    ...between.flatMap((at): readonly PathCommand[] => [
      ['move', at, mm(y)],
      ['line', at, mm(y + height)],
    ]),
  ]
}

/** Number and words, centred together on the strip. */
function onStrip(index: number, number: TextBox, about: TextBox, { tearOff }: PosterFormat): readonly Placed[] {
  const left = mm(tearOff.x + index * tearOff.width) + (mm(tearOff.width) - number.height - about.height) / 2
  const foot = mm(tearOff.y + tearOff.height - tearOff.foot)
  return [...readingUpwards(number, left, foot), ...readingUpwards(about, left + number.height, foot)]
}

const tooLong = (
  { file, title, shortTitle }: Sheet,
  { lines }: TextBox,
  { name, tearOff }: PosterFormat,
  tooMany: number | undefined,
): Diagnostic => ({
  severity: 'error',
  code: 'leaflet/strip-too-long',
  message: `"${shortTitle}" takes ${lines.length} lines on the strips to tear off the ${formatNames[name]}, and they hold ${tearOff.mostLines}.`,
  hint: `${shortTitle === title ? 'Give it' : 'Write'} a shorter "short_title"${tooMany === undefined ? '' : ` (it fits without the last ${tooMany === 1 ? 'word' : `${tooMany} words`})`}, or take the format out of "leaflet".`,
  file,
})
