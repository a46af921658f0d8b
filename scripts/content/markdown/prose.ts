/** The types of prose while it is read: from Markdown to the document tree, with links and headings. */

import type { Markup, Prose, Text } from '../../blocks/block.ts'
import type { BlockPlaceholder, InlinePlaceholder } from '../../blocks/written.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { HeadingIds } from './heading-ids.ts'
import type { SourceCursor, SourceLines } from './source-lines.ts'

/** What a kind of text has beside Markdown: placeholders and line ends in sheets, nothing in notes. */
export type Extension = InlinePlaceholder | BlockPlaceholder | LineEnd

/** A line end of the source within a paragraph. */
export interface LineEnd {
  readonly kind: 'line-end'
}

/** A link that may lead to a page or heading of this site, which is checked when all pages are known. */
export interface SiteLink {
  readonly file: string
  readonly span: Span
  /** Empty for a link within its page; an absolute address where that may be one of this site. */
  readonly path: string
  readonly heading?: string
}

/** A heading that is in no list and no quotation. */
export interface ProseHeading {
  /** 2 to 4; the closest one where another was typed, which is reported. */
  readonly level: number
  readonly words: string
}

/** How the extras of a kind of text are read. */
export interface Dialect<Extra extends Extension> {
  /** What every extra begins with; undefined for a kind without any. */
  readonly extraBegins: string | undefined
  /** Reads text between two marks of Markdown, as it was typed. */
  readonly text: (typed: string, reading: Reading<Extra>) => readonly (Text | Extra)[]
  /** Reads a line end of the source within a paragraph. */
  readonly lineEnd: Text | Extra
  /** The words that stand for an extra in a heading's id. */
  readonly wordsOf: (extra: Extra) => string
}

/** The state of reading a text: its lines, what it may refer to, what was found. */
export interface Reading<Extra extends Extension> {
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
export interface ReadProse<Extra extends Extension> {
  /** Made when a page or a finding needs them: a check of good texts never does. */
  readonly blocks: () => readonly Prose<Markup<Extra>>[]
  readonly headings: readonly ProseHeading[]
  readonly headingIds: ReadonlySet<string>
  readonly links: readonly SiteLink[]
}
