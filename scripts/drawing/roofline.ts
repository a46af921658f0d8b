/**
 * A street of houses, generated from an id, so that every area has its own. Units are the drawing's own; the foot of the
 * walls is at y = 0, and the street grows to the right.
 */

import type { PathCommand } from './path.ts'
import { parsePathData } from './path-data.ts'

export interface Houses {
  /** In the drawing's units: at least the width asked for. */
  readonly width: number
  /** From left to right. */
  readonly pieces: readonly { readonly kind: Kind; readonly at: number }[]
}

export interface Roofline extends Houses {
  /** SVG path data: the line of walls and roofs. */
  readonly outline: string
}

/** The room above the foot of the walls: the tallest house is 42 high, with its line and some air above it. */
export const rooflineHeight = 45.2
/** The room below the foot of the walls, for its line. */
export const rooflineDepth = 0.8
/** The site's own street. */
export const partnershipSeed = 'local-neighbourhood-partnerships'

interface House {
  readonly width: number
  readonly outline: string
  /** Each begins with an `M`, whose x is relative to the house. */
  readonly windows: string
}

const houseWindows = 'M9-10v-8h7v8zM24-10v-8h7v8zM17 0v-7h6v7'
const kinds = {
  house: { width: 40, outline: 'v-20l20-15 20 15v20', windows: houseWindows },
  tall: { width: 30, outline: 'v-30l15-12 15 12v30', windows: 'M9-20v-8h12v8zM9-6v-8h12v8z' },
  chimney: { width: 40, outline: 'v-20l8-6v-9h6v4.5l6-4.5 20 15v20', windows: houseWindows },
  hall: {
    width: 64,
    outline: 'v-22h18v-7l14-11 14 11v7h18v22',
    windows: 'M8-8v-7h6v7zM50-8v-7h6v7zM26 0v-14a6 6 0 0 1 12 0v14',
  },
  flats: {
    width: 34,
    outline: 'v-40h34v40',
    windows: 'M8-31v-5h6v5zM20-31v-5h6v5zM8-20v-5h6v5zM20-20v-5h6v5zM14 0v-9h6v9',
  },
  tree: { width: 26, outline: 'h13v-12a9 9 0 1 1 .01 0v12h12.99', windows: '' },
  street: { width: 18, outline: 'h18', windows: '' },
} as const satisfies Record<string, House>
export type Kind = keyof typeof kinds

/** Sixteen entries, of which the top four bits of the generator choose one. */
const bag: readonly Kind[] = [
  'house',
  'tall',
  'chimney',
  'house',
  'tree',
  'street',
  'flats',
  'hall',
  'house',
  'tree',
  'chimney',
  'street',
  'tall',
  'house',
  'tree',
  'chimney',
]
/** The least distance between two of them. */
const spacing: Partial<Record<Kind, number>> = { hall: 300, flats: 200 }

/** The street of an id, at least `leastWidth` units long. The same id and width always give the same street. */
export function roofline(id: string, leastWidth: number): Roofline {
  const houses = housesOf(id, leastWidth)
  return { ...houses, outline: `M0 0${houses.pieces.map(({ kind }) => kinds[kind].outline).join('')}` }
}

/** SVG path data: the windows and doors of a street, inside its outline. */
export const windowsOf = ({ pieces }: Houses): string =>
  pieces.map(({ kind, at }) => kinds[kind].windows.replace(/M(\d+)/g, (_, x) => `M${Number(x) + at}`)).join('')

/** The same house by house, for drawing each by itself. */
export function housesOf(id: string, leastWidth: number): Houses {
  let state = fnv1a(id)
  let width = 0
  let previous: Kind | undefined
  const lastAt = new Map<Kind, number>()
  const pieces: { readonly kind: Kind; readonly at: number }[] = []
  while (width < leastWidth) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const picked = bag[state >>> 28] ?? 'house'
    const at = width
    const again = picked === previous && picked !== 'house'
    const tooSoon = at - (lastAt.get(picked) ?? Number.NEGATIVE_INFINITY) < (spacing[picked] ?? 0)
    const kind: Kind = again || tooSoon ? (previous === 'house' ? 'tree' : 'house') : picked
    pieces.push({ kind, at })
    lastAt.set(kind, at)
    previous = kind
    width += kinds[kind].width
  }
  return { width, pieces }
}

/** Each kind of house as lines and curves, from the foot of its left wall to the foot of its right one. */
export const housePaths: Readonly<
  Record<Kind, { readonly outline: readonly PathCommand[]; readonly windows: readonly PathCommand[] }>
> = {
  house: pathsOf(kinds.house),
  tall: pathsOf(kinds.tall),
  chimney: pathsOf(kinds.chimney),
  hall: pathsOf(kinds.hall),
  flats: pathsOf(kinds.flats),
  tree: pathsOf(kinds.tree),
  street: pathsOf(kinds.street),
}

function pathsOf({ outline, windows }: House): (typeof housePaths)[Kind] {
  return { outline: parsePathData(`M0 0${outline}`) ?? [], windows: parsePathData(windows) ?? [] }
}

/** FNV-1a, 32 bits, of the id's UTF-8 bytes. */
function fnv1a(id: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
