/** What a side of paper or a picture on a screen shows, in painting order. y grows downwards. */

/** In millimetres on paper, in CSS pixels on a screen. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Components from 0 to 1. `other`: a pattern, a spot colour, or something transparent. */
export interface Colour {
  readonly space: 'grey' | 'rgb' | 'cmyk' | 'other'
  readonly parts: readonly number[]
}

/** A subpath, closed or open. */
export interface Outline {
  /** x, y, x, y, …: corners, and the control points of curves. */
  readonly points: readonly number[]
  readonly straight: boolean
}

/** Marked content: the key of its page or form in the parent tree, and its number (MCID) there. */
export interface Mark {
  readonly parents: number
  readonly number: number
}

interface Item {
  /** The visible part. */
  readonly box: Box
  /** Undefined for artifacts, and for what is not marked. */
  readonly mark?: Mark
}

export interface PaintedPath extends Item {
  readonly kind: 'path'
  readonly outlines: readonly Outline[]
  readonly fill?: Colour
  readonly stroke?: Colour
  /** In the unit of the box; 0 where the path is not stroked. */
  readonly lineWidth: number
  /** Whether a clipping path hides part of it. */
  readonly cut: boolean
}

export interface PaintedText extends Item {
  readonly kind: 'text'
  readonly text: string
  /** The type size in millimetres. */
  readonly size: number
  readonly font: string
  readonly slanted: boolean
  /** Whether letters are stroked, alone or beside being filled. */
  readonly outlined: boolean
  readonly colour: Colour
}

/** A photograph or a shading: whatever has no outline. */
export interface PaintedPicture extends Item {
  readonly kind: 'picture'
}

export type Painted = PaintedPath | PaintedText | PaintedPicture

export interface PaintedSide {
  /** The size of the paper once it is trimmed, in millimetres. */
  readonly width: number
  readonly height: number
  readonly items: readonly Painted[]
}

/** The overlap of two boxes. Where they do not meet, its edges are the wrong way round: ask `isEmpty`. */
export const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

/** Whether a box has no area, as a line has none. */
export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top

/** The bounding box of all of them; of none, an infinitely empty box. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

/** A box extended on every side. */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})
