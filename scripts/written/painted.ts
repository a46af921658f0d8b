/** What a side of paper or a picture on a screen shows, in the order it was painted. y grows downwards. */

/** In millimetres on paper, in CSS pixels on a screen. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Each part from 0 to 1. `other`: a pattern, a spot colour, or what is seen through. */
export interface Colour {
  readonly space: 'grey' | 'rgb' | 'cmyk' | 'other'
  readonly parts: readonly number[]
}

/** One closed or open line of a path. */
export interface Outline {
  /** x, y, x, y, …: corners, and the control points of curves. */
  readonly points: readonly number[]
  readonly straight: boolean
}

/** The element of the structure tree that it belongs to, by the key of its page or form and its number there. */
export interface Mark {
  readonly parents: number
  readonly number: number
}

interface Item {
  /** What of it can be seen. */
  readonly box: Box
  /** Undefined for what is marked as no part of the text, or not at all. */
  readonly mark?: Mark
}

export interface PaintedPath extends Item {
  readonly kind: 'path'
  readonly outlines: readonly Outline[]
  readonly fill?: Colour
  readonly stroke?: Colour
  /** In the unit of the box; 0 where no line is drawn. */
  readonly lineWidth: number
  /** Part of it is cut off. */
  readonly cut: boolean
}

export interface PaintedText extends Item {
  readonly kind: 'text'
  readonly text: string
  /** Of the type, in millimetres. */
  readonly size: number
  readonly font: string
  readonly slanted: boolean
  /** Drawn in outline, or filled and outlined: an effect. */
  readonly outlined: boolean
  readonly colour: Colour
}

/** A photograph, a shading: whatever has no outline of its own. */
export interface PaintedPicture extends Item {
  readonly kind: 'picture'
}

export type Painted = PaintedPath | PaintedText | PaintedPicture

export interface PaintedSide {
  /** Of the paper once it is trimmed, in millimetres. */
  readonly width: number
  readonly height: number
  readonly items: readonly Painted[]
}

/** Where they do not meet, its edges are the wrong way round: ask `isEmpty`. */
export const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

/** Whether it has no area: a line is empty. */
export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top

/** The least box that holds them all; of none, one that is endlessly empty. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

/** By so much at each of its sides. */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})
