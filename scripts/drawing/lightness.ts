/** The lightness of a colour as a grey value: Rec. 709 weights on linear light, converted back to sRGB (IEC 61966-2-1). */

import { lazy } from '../memory/lazy.ts'
import type { Colour } from './svg-colour.ts'

const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const lightOf = (red: number, green: number, blue: number): number =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0)

const seen = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

/** The light itself, from 0 for black to 1 for white: "relative luminance" in WCAG 2.2. */
export const luminance = ({ red, green, blue }: Colour): number => lightOf(red, green, blue)

/** 0 is black and 1 is white. */
export const lightness = (colour: Colour): number => seen(luminance(colour))

const steps = 4096
const levels = lazy(() => Uint8Array.from({ length: steps + 1 }, (_, step) => Math.round(seen(step / steps) * 255)))

/** The same from 0 to 255, within a step: for pixels by the million. */
export const greyLevel = (red: number, green: number, blue: number): number =>
  levels()[Math.round(lightOf(red, green, blue) * steps)] ?? 255
