/** The European emblem on paper: in colour, and in its one-colour form. */

import { type PathCommand, placed } from '../../drawing/path.ts'
import { type EmblemColour, type EmblemVariant, emblemHeight, emblemShapes } from '../../funding/emblem.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { InkName, Inks, MarkedContent, Placed, PlacedPath } from '../../typeset/lines/page.ts'

/** The black artwork where all is printed in black alone: "Do not use colour artwork and print black." */
const variants: Readonly<Record<Inks, EmblemVariant>> = { colour: 'colour', black: 'black' }

const inks: Readonly<Record<EmblemColour, InkName>> = {
  blue: 'eu-blue',
  yellow: 'eu-yellow',
  black: 'ink',
  white: 'white',
}

/** Corners are written to a hundredth of a unit, too coarse for a star of this size: so it is drawn larger and scaled down. */
const enlargement = 10
const enlarged = memoisedByObject((commands: readonly PathCommand[]) => placed(commands, 0, 0, enlargement))

/** From the top left corner of the flag, which is `height` points high. Both forms, of which the document's inks choose one. */
export const emblem = (height: number, owner: MarkedContent): readonly Placed[] =>
  (['colour', 'black'] as const).flatMap((only) => artwork(only, height / emblemHeight, owner))

function artwork(only: Inks, scale: number, owner: MarkedContent): readonly Placed[] {
  return emblemShapes(variants[only], 'white').flatMap(({ commands, places, fill, outline }) => {
    const look: Omit<PlacedPath, 'commands'> = {
      kind: 'path',
      only,
      fill: inks[fill],
      ...(outline !== undefined && { stroke: { colour: 'ink', width: outline * scale, join: 'miter' } }),
      owner,
    }
    const [place, ...more] = places
    if (place === undefined || more.length === 0) return [{ ...look, commands: placed(commands, 0, 0, scale) }]
    // One star in twelve places takes a third of the bytes of twelve stars.
    const drawing = enlarged(commands)
    const origin = ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: x * scale,
      y: y * scale,
      scale: scale / enlargement,
    })
    return places.map((place) => ({ ...look, commands: drawing, origin: origin(place) }))
  })
}
