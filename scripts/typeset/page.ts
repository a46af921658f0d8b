/**
 * A typeset document as values that tests can read: pages of placed items, and the tree of what they mean.
 * Lengths are points (1/72 inch); the origin is the top left corner of the page, y grows downwards.
 */

import type { Orientation } from '../drawing/orientation.ts'
import type { PathCommand } from '../drawing/path.ts'
import type { FaceName, ShapedWord } from './face.ts'

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
  /** What reader programs call it, where its number does not say enough: `Side 1`, `4 and 1`. */
  readonly label?: string
  /** For a print shop: what is cut out of it in the end, and how far beyond that ink may reach. */
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
/** The content of an element, or decoration that screen readers pass over. */
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
  /** Spaces are part of the words: joined, they are the text. */
  readonly words: readonly ShapedWord[]
  /** The advance of all words, letter spacing included. */
  readonly width: number
  /** Added after each glyph, in points. */
  readonly letterSpacing?: number
  /** A word of it that had to be cut between its letters, in full: no line holds it. */
  readonly parted?: string
  /** Turned a quarter about the point where it begins: it reads upwards from there. */
  readonly turn?: 'anticlockwise'
  readonly owner: Owner
}

/** `colour`, or its twin for printers of one colour. */
export type Inks = 'colour' | 'black'

/** Lines and shapes. One `PathCommand` list may hold several subpaths; filling is by the non-zero rule unless said. */
export interface PlacedPath {
  readonly kind: 'path'
  /** In the page's points, or from the `origin` in units of its own. */
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
  /** Printed with these inks and left out with others: the European emblem has a form for each. */
  readonly only?: Inks
  readonly owner: Owner
}
/** Where a drawing's own origin lies on the page, and how many points one of its units is. */
export interface Origin {
  readonly x: number
  readonly y: number
  readonly scale: number
}
/** A PNG or JPEG. An SVG is drawn as paths before it comes here. */
export interface PlacedImage {
  readonly kind: 'image'
  /** The content file. */
  readonly source: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg'
  /** Left out where its first row is at the top. */
  readonly orientation?: Orientation
  readonly owner: Owner
}

export type Ink = InkName | Rgb
/** A name in tokens.json → colour.print, white, or every ink there is, for marks. The PDF writer knows its values. */
export type InkName = 'ink' | 'bottle' | 'brick' | 'tint' | 'rule' | 'eu-blue' | 'eu-yellow' | 'white' | 'all-plates'
/** A picture's own colour, 0 to 255 each. */
export interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
  /** The grey it is printed in where there is black alone, 0 for black: one that looks as light, where nothing is said. */
  readonly copied?: number
}

/** ISO 32000-1, 14.8.4, as far as this product uses them. */
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

/** An element of the structure tree. Its children stand in reading order. */
export interface StructureElement {
  readonly role: StructureRole
  readonly children: readonly (StructureElement | MarkedContent)[]
  /** For a Figure: what it shows, in words. */
  readonly alternative?: string
  /** For a Figure: page index and box, in points from the top left. */
  readonly box?: {
    readonly page: number
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** For a Span: what an abbreviation stands for. */
  readonly expansion?: string
  /** For a Link: where it leads (absolute), and what a screen reader says of it. */
  readonly href?: string
  readonly description?: string
  /** For an L. */
  readonly numbering?: 'Disc' | 'Decimal' | 'None'
  /** For a TH. */
  readonly scope?: 'Column' | 'Row'
  readonly language?: string
}

/** Stands for all placed items that have it as their owner: a paragraph over two columns is one of these. Compared by identity. */
export interface MarkedContent {
  readonly kind: 'content'
}
/** Page furniture and decoration. ISO 32000-1, 14.8.2.2. */
export interface Artifact {
  readonly kind: 'artifact'
  readonly type: 'layout' | 'header' | 'footer'
}

export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly page: number
  /** Points from the left edge of the page: 0 unless said. */
  readonly x?: number
  /** Points from the top of the page. */
  readonly y: number
}
