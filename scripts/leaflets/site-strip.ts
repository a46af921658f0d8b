/** The funding strip of a whole site's leaflets: it is the same on all that have the same funders, and is set once. */

import { BoundedMap } from '../memory/bounded-map.ts'
import type { LeafletContext } from './context.ts'
import type { Layout } from './formats.ts'
import { fundingStrip } from './funding-strip.ts'
import type { Piece } from './piece.ts'

type Funders = Parameters<typeof fundingStrip>[0]

/** By the site; then by format, width and funders. A site has few of those. */
const strips = new WeakMap<LeafletContext, BoundedMap<string, Piece>>()
const most = 32

/** For what has it once: in two places of one leaflet its words would be one element. Points. */
export function siteStrip(
  funders: Funders,
  width: number,
  format: Layout & { readonly name: string },
  context: LeafletContext,
): Piece {
  const known = strips.get(context) ?? new BoundedMap<string, Piece>(most)
  strips.set(context, known)
  const key = JSON.stringify([format.name, width, funders])
  const strip = known.get(key) ?? fundingStrip(funders, width, format, context)
  known.set(key, strip)
  return strip
}
