/** A path as it is given to peers: SVG path data and colours. */

import { placed, svgPathData } from '../../drawing/path.ts'
import { inkValue } from '../../pdf/content/inks.ts'
import type { Ink, PlacedPath } from '../../typeset/lines/page.ts'

export interface PeerShape {
  /** Points, from the corner that was asked for. */
  readonly path: string
  readonly fill?: string
  readonly stroke?: {
    readonly colour: string
    readonly width: number
    readonly join: 'round' | 'miter'
    readonly cap: 'butt' | 'round' | 'square'
    readonly dash: readonly number[]
  }
}

/** From the corner at `x`, `y` of the page. */
export function peerShape({ commands, origin, fill, stroke }: PlacedPath, x: number, y: number): PeerShape {
  const { x: left, y: top, scale } = origin ?? { x: 0, y: 0, scale: 1 }
  return {
    path: svgPathData(placed(commands, left - x, top - y, scale)),
    ...(fill && { fill: peerColour(fill) }),
    ...(stroke && {
      stroke: {
        colour: peerColour(stroke.colour),
        width: stroke.width,
        join: stroke.join ?? 'miter',
        cap: stroke.cap ?? 'butt',
        dash: stroke.dash ?? [],
      },
    }),
  }
}

/** `0.06 0.29 0.23 rg` → `#0f4a3a` */
export function peerColour(ink: Ink): string {
  const levels = inkValue(ink, 'colour')
    .fill.split(' ')
    .slice(0, -1)
    .map((level) => Math.round(Number(level) * 255))
  const [red = 0, green = red, blue = red] = levels
  return `#${[red, green, blue].map((level) => level.toString(16).padStart(2, '0')).join('')}`
}

/** Joins consecutive paths of one style: `M0 0L1 1M2 2L3 3`. */
export function svgOf(shapes: readonly PeerShape[], width: number, height: number): string {
  let paths = ''
  for (const { path, fill, stroke } of shapes) {
    const line = stroke
      ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linejoin="${stroke.join}" stroke-linecap="${stroke.cap}"${stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''}`
      : ''
    paths += `<path d="${path}" fill="${fill ?? 'none'}"${line}/>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${paths}</svg>`
}
