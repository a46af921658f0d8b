/**
 * A typeset document as plain values: pages of placed items, and the tree of structure elements that they belong to.
 * Lengths are points (1/72 inch); the origin is the top left corner of the page, and y grows downwards.
 */

import type { Orientation } from '../../drawing/orientation.ts'
import type { PathCommand } from '../../drawing/path.ts'
import type { FaceName, ShapedWord } from '../faces/face.ts'

export interface TypesetDocument {
  readonly title: string
  /** BCP 47: `en-GB`. */
  readonly language: string
  readonly pages: readonly Page[]
  /** The children of the one Document element, in reading order. */
  readonly structure: readonly StructureElement[]
  readonly bookmarks: readonly Bookmark[]
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly items: readonly Placed[]
  /** Its page label, where a page number is not enough: `Side 1`, `4 and 1`. */
  readonly label?: string
  /** For a print shop: the trim, and how far ink may reach beyond it. */
  readonly trim?: Box
  readonly bleed?: Box
}

/** Points from the top left corner of a page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Placed = PlacedText | PlacedPath | PlacedImage
/** What a placed item belongs to: the content of an element, or an artifact, which screen readers skip. */
export type Owner = MarkedContent | Artifact

/** A stretch of one line in one face, size and colour. */
export interface PlacedText {
  readonly kind: 'text'
  readonly x: number
  /** The y of the line's baseline. */
  readonly baseline: number
  readonly face: FaceName
  readonly size: number
  readonly colour: Ink
  /** The words with their spaces; joined, they are the text. */
  readonly words: readonly ShapedWord[]
  /** The advance of all words, with letter spacing. */
  readonly width: number
  /** White added after each glyph, in points. */
  readonly letterSpacing?: number
  /** The whole word where one that is wider than a line had to be cut between letters. */
  readonly parted?: string
  /** Whether it reads upwards, turned about the point where it begins. */
  readonly turn?: 'anticlockwise'
  readonly owner: Owner
}

/** In colour, or in black for printers of one colour. */
export type Inks = 'colour' | 'black'

/** Lines and shapes. One `PathCommand` list may hold several subpaths; filling is by the non-zero rule unless said. */
export interface PlacedPath {
  readonly kind: 'path'
  /** In points of the page, or in units of its own from `origin`. */
  readonly commands: readonly PathCommand[]
  readonly origin?: Origin
  readonly fill?: Ink
  readonly fillRule?: 'even-odd'
  readonly stroke?: {
    readonly colour: Ink
    readonly width: number
    readonly join?: 'round' | 'miter'
    readonly cap?: 'round' | 'square'
    readonly dash?: readonly number[]
  }
  /** Printed with these inks only: the European emblem has a form for each. */
  readonly only?: Inks
  readonly owner: Owner
}
/** The place of a drawing's origin on the page, and the points in one of its units. */
export interface Origin {
  readonly x: number
  readonly y: number
  readonly scale: number
}
/** A PNG or JPEG. An SVG has been converted to paths. */
export interface PlacedImage extends Box {
  readonly kind: 'image'
  /** The content file that it comes from. */
  readonly source: string
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg'
  /** Left out where the first row is at the top. */
  readonly orientation?: Orientation
  readonly owner: Owner
}

export type Ink = InkName | Rgb
/** An ink by its name in tokens.json (`colour.print`), white, or all inks, for crop marks. The PDF writer has the values. */
export type InkName = 'ink' | 'bottle' | 'brick' | 'tint' | 'rule' | 'eu-blue' | 'eu-yellow' | 'white' | 'all-plates'
/** A picture's own colour, 0 to 255 each. */
export interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
  /** The grey, from 0 for black, in which it is printed in black; where it is left out, one that looks as light. */
  readonly copied?: number
}

/** The structure types that are used here: ISO 32000-1, 14.8.4. */
export type StructureRole =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Sect'
  | 'Note'

/** An element of the structure tree. Its children are in reading order. */
export interface StructureElement {
  readonly role: StructureRole
  readonly children: readonly (StructureElement | MarkedContent)[]
  /** For a Figure: its alternative text. */
  readonly alternative?: string
  /** For a Figure: page index and box, in points from the top left. */
  readonly box?: Box & { readonly page: number }
  /** For a Span: the expansion of an abbreviation. */
  readonly expansion?: string
  /** For a Link: its absolute address, and a description for screen readers. */
  readonly href?: string
  readonly description?: string
  /** For an L: the kind of list. */
  readonly numbering?: 'Disc' | 'Decimal' | 'None'
  /** For a TH: whether it heads a column or a row. */
  readonly scope?: 'Column' | 'Row'
  readonly language?: string
}

/** Stands for all placed items that have it as their owner, such as a paragraph over two columns. Compared by identity. */
export interface MarkedContent {
  readonly kind: 'content'
}
/** Page numbers, running heads and decoration. ISO 32000-1, 14.8.2.2. */
export interface Artifact {
  readonly kind: 'artifact'
  readonly type: 'layout' | 'header' | 'footer'
}

export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly page: number
  /** Points from the left edge of the page, 0 by default. */
  readonly x?: number
  /** Points from the top of the page. */
  readonly y: number
}
