/** Rules thick enough to survive on a photocopy of a photocopy, where everything is printed in black. */

import { type PathCommand, rectangle } from '../../drawing/path.ts'
import type { Palette } from './inks.ts'

/**
 * The thinnest line, in points: 2.5 pixels of a photocopier that scans 200 per inch. Of a thinner one that falls between
 * pixels, nothing may be left on the copy of a copy.
 */
export const thinnestLines: Readonly<Record<Palette, number>> = { colour: 0, black: 0.9, press: 0 }

/** A filled rule made thick enough about its middle; any other path as it is. */
export function thickRule(commands: readonly PathCommand[], least: number): readonly PathCommand[] {
  const [start, across, opposite, , end] = commands
  const isRectangle = commands.length === 5 && start?.[0] === 'move' && opposite?.[0] === 'line' && end?.[0] === 'close'
  if (least === 0 || !isRectangle || across?.[0] !== 'line' || across[2] !== start[2]) return commands
  const [width, height] = [opposite[1] - start[1], opposite[2] - start[2]]
  const [wider, taller] = [Math.max(0, least - Math.abs(width)), Math.max(0, least - Math.abs(height))]
  if (wider === 0 && taller === 0) return commands
  const [left, top] = [Math.min(start[1], opposite[1]), Math.min(start[2], opposite[2])]
  return rectangle(left - wider / 2, top - taller / 2, Math.abs(width) + wider, Math.abs(height) + taller)
}
