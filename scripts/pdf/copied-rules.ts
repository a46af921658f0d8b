/** Rules as thick as a photocopy of a photocopy needs them: where there is black alone. */

import { type PathCommand, rectangle } from '../drawing/path.ts'
import type { Palette } from './inks.ts'

/**
 * No line is printed thinner. Points: 2.5 pixels of a photocopier that sees 200 an inch; of a thinner one that lies across
 * its pixels as chance has it, nothing is left on the copy of a copy.
 */
export const thinnestLines: Readonly<Record<Palette, number>> = { colour: 0, black: 0.9, press: 0 }

/** A rule that is filled, so thick at least, about its own middle; all else as it is. */
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
