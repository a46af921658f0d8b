/** What Markdown becomes on its way into the document tree, and what is noted beside it. */

import type { Emphasis, LineBreak, Link, Prose, Strong, Text } from '../blocks/block.ts'
import type { BlockPlaceholder, InlinePlaceholder } from '../blocks/written.ts'
import type { Span } from '../diagnostics/diagnostic.ts'
import type { ImageFile } from '../model/image-file.ts'
import type { FileReport } from './file-report.ts'
import type { HeadingIds } from './heading-ids.ts'
import type { SourceCursor, SourceLines } from './source-lines.ts'

/** What a kind of text may hold beyond Markdown: placeholders in sheets (which count lines, too), nothing in notes. */
export type Beyond = InlinePlaceholder | BlockPlaceholder | LineEnd

/** A line of the source ended, the paragraph did not. */
export interface LineEnd {
  readonly kind: 'line-end'
}

/** The parts of a line. */
export type Markup<Extra extends Beyond> =
  | Text
  | Strong<Markup<Extra>>
  | Emphasis<Markup<Extra>>
  | Link<Markup<Extra>>
  | LineBreak
  | Extra

/** A link that may lead to a page or heading of this site, to be checked when all pages are known. */
export interface SiteLink {
  readonly file: string
  readonly span: Span
  /** Empty where it stays on its page; a whole address of the web where it may be one of this site. */
  readonly path: string
  readonly heading?: string
}

/** A heading that stands for itself, in no list and no quotation. */
export interface ProseHeading {
  /** 2 to 4: where another was typed, which is told, the nearest. */
  readonly level: number
  readonly words: string
}

/** How one kind of text reads its lines. */
export interface Dialect<Extra extends Beyond> {
  /** What every extra begins with; undefined where there are none. */
  readonly extraBegins: string | undefined
  /** Reads text between two marks of Markdown, as it was typed. */
  readonly text: (typed: string, reading: Reading<Extra>) => readonly (Text | Extra)[]
  /** A line of the source ended, the paragraph did not. */
  readonly lineEnd: Text | Extra
  /** The words that stand for an extra in a heading's id. */
  readonly wordsOf: (extra: Extra) => string
}

/** One text being read: where its lines are, what it may refer to, what was found. */
export interface Reading<Extra extends Beyond> {
  readonly source: SourceLines
  readonly dialect: Dialect<Extra>
  readonly images: ReadonlyMap<string, ImageFile>
  readonly cursor: SourceCursor
  readonly headings: ProseHeading[]
  readonly headingIds: HeadingIds
  readonly links: SiteLink[]
  readonly report: FileReport
}

/** A text that was read. */
export interface ReadProse<Extra extends Beyond> {
  /** Made when a page, or a mistake, asks for them: a check of good texts never does. */
  readonly blocks: () => readonly Prose<Markup<Extra>>[]
  readonly headings: readonly ProseHeading[]
  readonly headingIds: ReadonlySet<string>
  readonly links: readonly SiteLink[]
}
