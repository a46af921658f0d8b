/**
 * The document tree. A sheet and a set of notes are lists of blocks; the page and the leaflet are two renderers of them.
 * Nothing here knows what an officer or a funder is.
 */

import type { Span } from '../diagnostics/diagnostic.ts'

/** What Markdown gives within a line, and what a kind of text has beside it. */
export type Markup<Extra> =
  | Text
  | Strong<Markup<Extra>>
  | Emphasis<Markup<Extra>>
  | Link<Markup<Extra>>
  | LineBreak
  | Extra
export type Inline = Markup<Abbreviation | Phone | Email | Time>
export type Block = Prose<Inline> | Diagram | Panel | CallToAction | Overleaf

/** What Markdown gives, and the parts of it that a placeholder may stand in. */
export type Prose<I> = Heading<I> | Paragraph<I> | List<I> | Table<I> | Quote<I> | Image

export interface Text {
  readonly kind: 'text'
  readonly text: string
}
export interface Strong<I> {
  readonly kind: 'strong'
  readonly content: readonly I[]
}
export interface Emphasis<I> {
  readonly kind: 'emphasis'
  readonly content: readonly I[]
}
/** `href` is absolute (https:, mailto:, tel:), a path of the site (`/areas/canalside/`) or `#heading`. */
export interface Link<I> {
  readonly kind: 'link'
  readonly href: string
  readonly content: readonly I[]
}
/** The first use of an abbreviation, with what it stands for. No words are added to the text. */
export interface Abbreviation {
  readonly kind: 'abbreviation'
  readonly text: string
  readonly expansion: string
}
/** A telephone number as printed (`01922 654703`), and its `tel:` address. Never broken over two lines. */
export interface Phone {
  readonly kind: 'phone'
  readonly text: string
  readonly href: string
}
export interface Email {
  readonly kind: 'email'
  readonly address: string
}
/** A date or time in words, and the same for machines (HTML `<time datetime>`). A short one is kept on one line. */
export interface Time {
  readonly kind: 'time'
  readonly text: string
  readonly datetime: string
}
export interface LineBreak {
  readonly kind: 'line-break'
}

/** `id` is the fragment the heading is linked by; `level` is 2 to 4, 1 being the document's title. */
export interface Heading<I> {
  readonly kind: 'heading'
  readonly level: 2 | 3 | 4
  readonly id: string
  readonly content: readonly I[]
  readonly span?: Span
}
export interface Paragraph<I> {
  readonly kind: 'paragraph'
  readonly content: readonly I[]
  readonly span?: Span
}
export interface List<I> {
  readonly kind: 'list'
  readonly ordered: boolean
  /** The first number of an ordered list. */
  readonly start: number
  readonly items: readonly (readonly Prose<I>[])[]
  readonly span?: Span
}
/** A table with one header row; where `rowHeaders` is true, the first cell of each row names the row. */
export interface Table<I> {
  readonly kind: 'table'
  readonly caption?: readonly I[]
  readonly head: readonly (readonly I[])[]
  readonly rows: readonly (readonly (readonly I[])[])[]
  readonly rowHeaders: boolean
  /** Where the words of each column stand, its head included; left out where all of them stand at the start. */
  readonly alignment?: readonly Alignment[]
  readonly span?: Span
}
export type Alignment = 'start' | 'centre' | 'end'
export interface Quote<I> {
  readonly kind: 'quote'
  readonly blocks: readonly Prose<I>[]
  readonly span?: Span
}
/**
 * `source` is a path inside the content folder: `images/map.png`. Width and height are those it is seen with: in
 * pixels, or in the units of an SVG.
 */
export interface Image {
  readonly kind: 'image'
  readonly source: string
  readonly alternative: string
  readonly width: number
  readonly height: number
  readonly span?: Span
}

/** A flow diagram: numbered steps in reading order, and the arrows between them by their index. */
export interface Diagram {
  readonly kind: 'diagram'
  readonly id: string
  readonly title: string
  /** On paper; 2 where left out. Right below a heading the title is one of that section, not the next one. */
  readonly titleLevel?: 3 | 4
  /** The whole diagram in words. */
  readonly description: string
  readonly steps: readonly { readonly label: string; readonly text?: string }[]
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly words?: string }[]
  readonly reconstructed: boolean
  /** The abbreviations first used in its words, and what they stand for. */
  readonly expansions?: readonly Pick<Abbreviation, 'text' | 'expansion'>[]
  readonly span?: Span
}
/** Blocks set apart in a frame; neighbours stand side by side where there is room. The heading is part of the panel. */
export interface Panel {
  readonly kind: 'panel'
  readonly heading?: Heading<Inline>
  readonly blocks: readonly Prose<Inline>[]
  readonly span?: Span
}
/** "Call 01922 654703 for venue details …": the largest thing after the title, on the page and on paper. */
export interface CallToAction {
  readonly kind: 'call'
  /** The words before the number: "Call". */
  readonly lead: string
  readonly phone: Phone
  /** The words after it, the full stop included: "for venue details and dates for your LNP area." */
  readonly purpose: readonly Inline[]
  readonly span?: Span
}
/** What follows is printed on the back. Nothing on a page. */
export interface Overleaf {
  readonly kind: 'overleaf'
  readonly span?: Span
}
