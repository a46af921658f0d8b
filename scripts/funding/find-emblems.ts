/** Finds European emblems among painted items by their stars, whatever drew them and however wrong they are. */

import { type Box, type Colour, grown, type Mark, type Painted, type PaintedPath } from '../written/painted.ts'
import { borderWidth, type EmblemVariant, emblemHeight } from './emblem.ts'
import { emblemColour } from './emblem-colours.ts'
import { type Star, starOf } from './star.ts'

/** Lengths are in the units of the page, but for `stars` and `border`, which are relative to a flag 100 high. */
export interface SeenEmblem {
  /** The flag, its black outline included, without the white border. */
  readonly flag: Box
  /** From the flag's top left corner. */
  readonly stars: readonly Star[]
  readonly colours: { readonly field?: Colour; readonly stars?: Colour; readonly outline?: Colour }
  /** Undefined where the colours are none of the three permitted. */
  readonly variant?: EmblemVariant
  /** The width of the white border, where one was painted. */
  readonly border: number
  /** Whether the background of the flag is not white. */
  readonly coloured: boolean
  /** Whether a part of the flag or of a star is cut off. */
  readonly cut: boolean
  /** The indices of its items, in painting order. */
  readonly parts: ReadonlySet<number>
  readonly first: number
  readonly mark?: Mark
}

/** With fewer stars it is something else: a rating, a pattern. */
const leastStars = 6
/** A field is at most this many times as high as the radius of a star in it; the emblem's is 18 times. */
const mostHeight = 40

interface FoundStar {
  readonly star: Star
  readonly path: PaintedPath
  readonly index: number
  readonly field: number | undefined
}

/** Groups stars by the field that they are in, or by being in none; fewer than six are no emblem. */
export function findEmblems(items: readonly Painted[]): readonly SeenEmblem[] {
  const fields: number[] = []
  const found: FoundStar[] = []
  for (const [index, path] of items.entries()) {
    if (path.kind !== 'path') continue
    if (isRectangle(path)) fields.push(index)
    for (const outline of path.outlines) {
      const star = starOf(outline)
      if (star === undefined) continue
      found.push({ star, path, index, field: fields.findLast((at) => holds(items[at], star)) })
    }
  }
  const groups = Map.groupBy(found, ({ field }) => field)
  return [...groups].flatMap(([field, stars]) => (stars.length < leastStars ? [] : [emblemOf(items, field, stars)]))
}

function isRectangle({ outlines }: PaintedPath): boolean {
  const [only, more] = outlines
  if (only === undefined || more !== undefined || !only.straight) return false
  const { points } = only
  if (points.length !== 8 && points.length !== 10) return false
  const [x1, y1, x2, y2, x3, y3, x4, y4] = points
  return (x1 === x2 && y2 === y3 && x3 === x4 && y4 === y1) || (y1 === y2 && x2 === x3 && y3 === y4 && x4 === x1)
}

function holds(field: Painted | undefined, { x, y, radius }: Star): boolean {
  if (field === undefined) return false
  const { left, top, right, bottom } = field.box
  return x > left && x < right && y > top && y < bottom && bottom - top <= mostHeight * radius
}

function emblemOf(items: readonly Painted[], at: number | undefined, found: readonly FoundStar[]): SeenEmblem {
  const field = at === undefined ? undefined : items[at]
  const path = field?.kind === 'path' ? field : undefined
  const [one] = found
  // Without a field, the flag is taken to have the size that its stars imply.
  const flag = path?.box ?? fieldAround(found.map(({ star }) => star))
  const unit = (flag.bottom - flag.top) / emblemHeight
  const colours = {
    ...(path?.fill && { field: path.fill }),
    ...(one?.path.fill && { stars: one.path.fill }),
    ...(path?.stroke && { outline: path.stroke }),
  }
  const variant = found.every((star) => sameColour(star.path.fill, one?.path.fill)) ? variantOf(colours) : undefined
  const first = at ?? one?.index ?? 0
  const [below, further] = items
    .slice(0, first)
    .filter((item) => covers(item, flag))
    .reverse()
  const border = whiteAround(below, flag) / unit
  const ground = border > 0 ? further : below
  const mark = path?.mark ?? one?.path.mark
  return {
    flag,
    stars: found.map(({ star }) => ({
      ...star,
      x: (star.x - flag.left) / unit,
      y: (star.y - flag.top) / unit,
      radius: star.radius / unit,
    })),
    colours,
    ...(variant && { variant }),
    border,
    coloured: ground !== undefined && !isWhite(ground),
    cut: path?.cut === true || found.some((star) => star.path.cut),
    parts: new Set([...(at === undefined ? [] : [at]), ...found.map(({ index }) => index)]),
    first,
    ...(mark && { mark }),
  }
}

function fieldAround(stars: readonly Star[]): Box {
  const [xs, ys] = [stars.map(({ x }) => x), stars.map(({ y }) => y)]
  const [x, y] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
  const height = ((Math.max(...ys) - Math.min(...ys)) * 3) / 2
  return { left: x - 0.75 * height, top: y - 0.5 * height, right: x + 0.75 * height, bottom: y + 0.5 * height }
}

function variantOf({ field, stars, outline }: SeenEmblem['colours']): EmblemVariant | undefined {
  const [ground, mark, edge] = [field, stars, outline].map(emblemColour)
  if (ground === 'blue' && edge === undefined && outline === undefined) {
    if (mark === 'yellow') return 'colour'
    if (mark === 'white') return 'blue'
  }
  return ground === 'white' && mark === 'black' && edge === 'black' ? 'black' : undefined
}

const sameColour = (a: Colour | undefined, b: Colour | undefined): boolean =>
  a?.space === b?.space && a?.parts.join() === b?.parts.join()

const isWhite = (item: Painted): boolean => item.kind === 'path' && emblemColour(item.fill) === 'white'

/** Whether a path lies under the whole flag. */
function covers(item: Painted, flag: Box): boolean {
  if (item.kind === 'text' || (item.kind === 'path' && item.fill === undefined)) return false
  const { left, top, right, bottom } = grown(item.box, 0.01)
  return left <= flag.left && top <= flag.top && right >= flag.right && bottom >= flag.bottom
}

/** The least width of the border on any side; 0 for a white background, or for none. */
function whiteAround(item: Painted | undefined, flag: Box): number {
  if (item === undefined || !isWhite(item)) return 0
  const { left, top, right, bottom } = item.box
  const reach = [flag.left - left, flag.top - top, right - flag.right, bottom - flag.bottom]
  const widest = ((flag.bottom - flag.top) / emblemHeight) * borderWidth * 3
  return Math.max(...reach) > widest ? 0 : Math.max(0, Math.min(...reach))
}
