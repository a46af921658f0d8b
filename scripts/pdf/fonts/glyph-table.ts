/** The table of glyphs in a TrueType font: where each begins, and the flags of what it is composed of. OpenType 1.9, glyf, loca. */

import { type TrueType, tableOf } from '../../typeset/faces/true-type.ts'

/** Where the data of a glyph begins, which end where those of the next one begin: the offset in the file. */
export function glyphStart(font: TrueType, glyph: number): number {
  const { view } = font
  const [glyf, loca] = [tableOf(font, 'glyf').offset, tableOf(font, 'loca').offset]
  const isLong = view.getInt16(tableOf(font, 'head').offset + 50) === 1
  return glyf + (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))
}

/** Flags of a component of a composite glyph: its arguments, how it is scaled, what follows. */
export const component = {
  /** Its arguments take two bytes each. */
  wideArguments: 0x0001,
  /** They are a distance, not points to join. */
  distance: 0x0002,
  oneScale: 0x0008,
  /** Another component follows. */
  more: 0x0020,
  twoScales: 0x0040,
  fourScales: 0x0080,
  instructions: 0x0100,
} as const
