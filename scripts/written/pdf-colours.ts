/** Colours and colour spaces of content streams. ISO 32000-1, 8.6. */

import type { Colour } from './painted.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isList, type PdfDictionary, type PdfValue } from './pdf-values.ts'

type Space = Colour['space']

export const black: Colour = { space: 'grey', parts: [0] }
export const notPlain: Colour = { space: 'other', parts: [] }

const named: Readonly<Record<string, Space>> = {
  DeviceGray: 'grey',
  CalGray: 'grey',
  G: 'grey',
  DeviceRGB: 'rgb',
  CalRGB: 'rgb',
  RGB: 'rgb',
  DeviceCMYK: 'cmyk',
  CMYK: 'cmyk',
}
const byParts: readonly (Space | undefined)[] = [undefined, 'grey', undefined, 'rgb', 'cmyk']

/** Which of the plain colour spaces one in a page's resources is; `other` for the rest. */
export function colourSpace(name: string, resources: PdfDictionary, objects: PdfObjects): Space {
  const known = named[name]
  if (known !== undefined) return known
  const space = objects.resolve(objects.dictionary(resources.get('ColorSpace'))?.get(name))
  if (typeof space === 'string') return named[space] ?? 'other'
  if (!isList(space)) return 'other'
  const [family, first] = space.map(objects.resolve)
  if (family !== 'ICCBased') return (typeof family === 'string' && named[family]) || 'other'
  const parts = objects.resolve(objects.dictionary(first)?.get('N'))
  return (typeof parts === 'number' && byParts[parts]) || 'other'
}

/** A colour of a space; `notPlain` where the space is none of the plain ones or the number of components is wrong. */
export function colourOf(space: Space, operands: readonly PdfValue[]): Colour {
  const parts = operands.filter((operand) => typeof operand === 'number')
  const wanted = { grey: 1, rgb: 3, cmyk: 4, other: -1 }[space]
  return parts.length === wanted ? { space, parts } : notPlain
}

/** The initial colour of a colour space. */
export const firstColour = (space: Space): Colour =>
  ({
    grey: black,
    rgb: { space: 'rgb', parts: [0, 0, 0] } as const,
    cmyk: { space: 'cmyk', parts: [0, 0, 0, 1] } as const,
    other: notPlain,
  })[space]
