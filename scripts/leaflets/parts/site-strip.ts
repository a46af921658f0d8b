/** The funding strips of a site's leaflets, each set once for all leaflets with the same funders. */

import { BoundedMap } from '../../memory/bounded-map.ts'
import type { Layout } from '../formats/formats.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { Piece } from '../sides/piece.ts'
import { fundingStrip } from './funding-strip.ts'

type Funders = Parameters<typeof fundingStrip>[0]

/** By site, then by format, width and funders, of which there are few. */
const strips = new WeakMap<LeafletContext, BoundedMap<string, Piece>>()
const most = 32

/** `width` in points. Not to be used twice in one leaflet: its words belong to one element of the structure. */
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
