/** The last line of a sheet: its last date, its version, and at the right the publisher or an area's number. */

import type { Sheet } from '../../sheets/sheet.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt, boxEndingAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import type { Setting } from '../../typeset/lines/lines.ts'
import { content, footer } from '../../typeset/lines/owners.ts'
import type { MarkedContent } from '../../typeset/lines/page.ts'
import { plainRun, type Run } from '../../typeset/lines/runs.ts'
import { setText, type TextBox } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import type { Piece } from '../sides/piece.ts'
import { datesParts, lastDate, versionParts } from '../version/version.ts'
import type { Fit } from './fits.ts'

export interface VersionSetting {
  readonly sheet: Sheet
  /** The marked content of the version, whose code is put in once everything is placed. */
  readonly version: MarkedContent
  /** The publisher's name; left out where it stands right above. */
  readonly publisher?: string
  readonly width: number
  readonly format: Format
  /** The width that is free at the right of the line above. Points. */
  readonly freeAbove: number
}

/**
 * Where one row is not enough, the dates stand in a row above it: beyond the top of the slice where `freeAbove` has room,
 * otherwise within it.
 */
export function versionLine(given: VersionSetting, fit: Fit, faces: Faces): Piece {
  const { sheet, version, width, format, freeAbove } = given
  const { body } = format.styles
  const gutter = mm(format.versionGutter)
  const datesOwner = content()
  const last = lastDate(sheet.blocks, fit.foot === 'compact' ? [] : sheet.meetings.slice(0, fit.dates))
  const dates = last && setText(wholeRuns(datesParts(last), body, datesOwner), body, width, faces)
  const setVersion = (room: number): TextBox =>
    setText(wholeRuns(versionParts(sheet), body, version), body, room, faces)
  const [usual, shorter] = rightsOf(given, fit).map((runs) => setText(runs, body, width / 2, faces))
  const datesWidth = dates ? dates.width + faces[body.face].measure(' ', body.size) : 0
  const beside = [usual, shorter].find(
    (right) => right && setVersion(width).width + datesWidth + gutter + right.width <= width,
  )
  // Where one row is not enough, the dates go above it: beside what is there already, or in a row of their own.
  const spare = dates !== undefined && beside === undefined && dates.width + gutter <= freeAbove
  const datesAt = { x: spare ? width - dates.width : 0, y: spare ? -dates.height : 0 }
  const [x, y] = beside ? [datesWidth, 0] : [0, spare ? 0 : (dates?.height ?? 0)]
  const right = beside ?? usual
  const said = setVersion(width - x - gutter - (right?.width ?? 0))
  return {
    slice: sliceOf(y + Math.max(said.height, right?.height ?? 0), [
      ...(dates ? boxAt(dates, datesAt.x, datesAt.y) : []),
      ...boxAt(said, x, y),
      ...(right ? boxEndingAt(right, width, y) : []),
    ]),
    elements: [...(dates ? [{ role: 'P', children: [datesOwner] } as const] : []), { role: 'P', children: [version] }],
  }
}

/** The last date and the version as one paragraph: in one row, or in a row each where that takes no more of them. */
export function datedVersion(
  {
    sheet,
    version,
    last,
  }: Pick<VersionSetting, 'sheet' | 'version'> & { readonly last: Temporal.PlainDate | undefined },
  style: TextStyle,
  room: number,
  faces: Faces,
  setting: Setting = 'ragged',
): TextBox {
  const set = (parts: readonly string[]) => setText(wholeRuns(parts, style, version), style, room, faces, setting)
  const said = versionParts(sheet)
  if (last === undefined) return set(said)
  const dates = datesParts(last)
  const flowing = set([...dates, ...said])
  if (flowing.lines.length === 1) return flowing
  const apart = set([...dates, '\n', ...said])
  return apart.lines.length > flowing.lines.length ? flowing : apart
}

/** Runs that lines break only between, not within. */
export const wholeRuns = (parts: readonly string[], style: TextStyle, owner: MarkedContent): readonly Run[] =>
  parts.map((part) => plainRun(part, style, owner, true))

/** What may stand at the right, in order of preference: with less where the row is full. */
function rightsOf({ sheet, publisher, format }: VersionSetting, fit: Fit): readonly (readonly Run[])[] {
  const { body } = format.styles
  // The compact foot has the number right above, and the publisher is named on the front as well.
  if (sheet.edition.kind === 'partnership' || fit.foot === 'compact')
    return publisher === undefined ? [[]] : [[plainRun(publisher, body, footer)], []]
  const { text } = sheet.contact.phone
  const number: Run = { ...plainRun(text, { ...body, face: 'bold' }, footer, true), tabular: true }
  return [[plainRun('Call ', body, footer), number], [number]]
}
