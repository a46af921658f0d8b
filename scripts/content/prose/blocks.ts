/**
 * Parses Markdown into the document tree: headings, paragraphs, lists, tables, quotations and pictures. Anything else is
 * reported with what to write instead.
 */

import type { Heading, List, Markup, Prose, Quote } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { FileReport } from '../findings/file-report.ts'
import { upToSize } from '../markdown/built-size.ts'
import { HeadingIds } from '../markdown/heading-ids.ts'
import { type Token, tokenise } from '../markdown/markdown.ts'
import type { Dialect, Extension, Reading, ReadProse } from '../markdown/prose.ts'
import { wordsOfMarkup } from '../markdown/prose-words.ts'
import {
  type LineRange,
  SourceCursor,
  type SourceLines,
  spanBehindSigns,
  spanOfLines,
} from '../markdown/source-lines.ts'
import { reportBoldLine } from '../slips/bold-lines.ts'
import { reportHeadingsAlone, type WrittenHeading } from '../slips/headings-alone.ts'
import { type NumberedEntry, reportMisnumbered, reportMovedIn } from '../slips/list-numbers.ts'
import { reportSlips } from '../slips/prose-slips.ts'
import { reportSecondDetails } from '../slips/second-details.ts'
import { headingLevel, type Level } from './headings.ts'
import { isImageAlone, readImage } from './images.ts'
import { readInlines } from './inlines.ts'
import { readTable } from './read-table.ts'
import { refuseBlock } from './refusals.ts'
import { checkNoTable, type Neighbours } from './tables.ts'
import { TokenCursor } from './token-cursor.ts'

/** The deepest nesting of lists and quotations: nobody could follow more, least of all on paper. */
const deepest = 6

/** Reads a whole text. All faults of it are found in one go. */
export function readBlocks<Extra extends Extension>(
  source: SourceLines,
  dialect: Dialect<Extra>,
  images: ReadonlyMap<string, ImageFile>,
  report: FileReport,
): ReadProse<Extra> {
  const reading: Reading<Extra> = {
    source,
    dialect,
    images,
    cursor: new SourceCursor(source),
    headings: [],
    headingIds: new HeadingIds(),
    links: [],
    report,
  }
  const tokens = tokenise(source.text)
  const read = upToSize(tokens, source, report)
  const { blocks, topHeadings } = new Blocks(read, reading).all()
  if (read === tokens) reportHeadingsAlone(topHeadings, report)
  const { headings, headingIds, links } = reading
  return { blocks: () => blocks, headings, headingIds: headingIds.all, links }
}

function firstLineOf(words: string): string {
  const end = words.indexOf('\n')
  return end === -1 ? words : words.slice(0, end)
}

/** Reads the tokens of one text in a single pass. */
class Blocks<Extra extends Extension> {
  readonly #tokens: TokenCursor
  readonly #reading: Reading<Extra>
  #depth = 0
  #lastLevel: Level | 1 = 1
  #lines: LineRange = [0, 0]
  #quotes = 0
  readonly #headings = new Map<Prose<Markup<Extra>>, WrittenHeading>()
  /** How many list items have begun on the present line. */
  #entries = { line: -1, count: 0 }

  constructor(tokens: readonly Token[], reading: Reading<Extra>) {
    this.#tokens = new TokenCursor(tokens)
    this.#reading = reading
  }

  /** `topHeadings`: the heading that each block is, as it was typed. */
  all() {
    const blocks = this.#until(undefined)
    return { blocks, topHeadings: blocks.map((block) => this.#headings.get(block)) }
  }

  #until(closing: string | undefined): readonly Prose<Markup<Extra>>[] {
    const blocks: Prose<Markup<Extra>>[] = []
    for (;;) {
      const token = this.#tokens.take()
      if (token === undefined || token.type === closing) return blocks.slice() // without the room it has grown for
      if (token.map) this.#lines = token.map
      const block = this.#block(token)
      if (block) blocks.push(block)
      else this.#standsAbove(blocks.at(-1))
    }
  }

  /** Notes that a heading has something below it, which was refused. */
  #standsAbove(block: Prose<Markup<Extra>> | undefined): void {
    const heading = block && this.#headings.get(block)
    if (heading) this.#headings.set(block, { ...heading, level: undefined })
  }

  #block(token: Token): Prose<Markup<Extra>> | undefined {
    switch (token.type) {
      case 'heading_open':
        return this.#isSecondDetails() ? undefined : this.#heading(token)
      case 'paragraph_open':
        return this.#paragraph()
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#deeper(() => this.#list(token))
      case 'blockquote_open':
        return this.#deeper(() => this.#quote())
      case 'table_open':
        return readTable(this.#tokens, this.#lines, this.#reading)
      default:
        if (!this.#isSecondDetails()) refuseBlock(token, this.#span(this.#lines), this.#reading.report)
        return undefined
    }
  }

  /** Goes on behind a second block of front matter that begins with the present token. */
  #isSecondDetails(): boolean {
    const count = reportSecondDetails(this.#tokens.following(6), this.#reading)
    if (count > 0) this.#tokens.skip(count - 1)
    return count > 0
  }

  #heading(token: Token): Heading<Markup<Extra>> {
    const lines = this.#lines
    const span = spanOfLines(this.#reading.source, lines, token.markup.startsWith('#') ? token.markup : '')
    const inline = this.#tokens.peek()
    if (inline) reportSlips(inline, lines, 'line', this.#reading)
    const content = this.#inlines(lines)
    this.#tokens.skip() // heading_close
    const words = wordsOfMarkup(content, this.#reading.dialect.wordsOf)
    const { report, headings, headingIds } = this.#reading
    const underline = (this.#reading.source.lines[lines[1] - 1] ?? '').trim()
    const level = headingLevel(token, words, this.#lastLevel, { span, underline }, report)
    this.#lastLevel = level
    if (this.#depth === 0) headings.push({ level, words })
    else if (token.markup.startsWith('#'))
      report.errorAt(
        'heading/nested',
        span,
        `The heading "${words}" stands inside a list or a quotation.`,
        'Begin its line with ##, without spaces or other signs before it, after an empty line.',
      )
    const heading = { kind: 'heading', level, id: headingIds.take(words), content, span } as const
    this.#headings.set(heading, { words, span, level: token.markup.startsWith('#') ? token.markup.length : undefined })
    return heading
  }

  #paragraph(): Prose<Markup<Extra>> | undefined {
    const lines = this.#lines
    const inline = this.#tokens.peek()
    const [only, ...others] = inline?.children ?? []
    const span = spanOfLines(this.#reading.source, lines, firstLineOf(inline?.content ?? ''))
    if (only?.type === 'image' && isImageAlone(others, span, this.#reading.report)) {
      this.#tokens.skip(2)
      return readImage(only, span, this.#reading.images, this.#reading.report)
    }
    if (inline) {
      const isQuoted = this.#quotes > 0 || this.#tokens.peek(-2)?.type === 'blockquote_close'
      reportSlips(inline, lines, isQuoted ? 'quoted' : this.#depth > 0 ? 'within' : 'paragraph', this.#reading)
      checkNoTable(inline.content, this.#neighbours(), span, this.#reading.report)
      const next = this.#tokens.peek(2)?.type
      const isFollowed = this.#depth === 0 && next !== undefined && next !== 'heading_open'
      if (isFollowed) reportBoldLine(inline, this.#lastLevel, span, this.#reading.report)
    }
    const content = this.#inlines(lines)
    this.#tokens.skip() // paragraph_close
    return { kind: 'paragraph', content, span }
  }

  /** What stands above and below the paragraph whose words are the next token. */
  #neighbours(): Neighbours {
    const [closing, opening] = [this.#tokens.peek(-2)?.type, this.#tokens.peek(2)?.type]
    return {
      isBelowTable: closing === 'table_close',
      ...(closing === 'paragraph_close' && { above: this.#tokens.peek(-3)?.content }),
      ...(opening === 'paragraph_open' && { below: this.#tokens.peek(3)?.content }),
    }
  }

  /** The inlines of the next token, which has the type `inline`. */
  #inlines(lines: LineRange): readonly Markup<Extra>[] {
    const inline = this.#tokens.take()
    this.#reading.cursor.moveTo(lines)
    return readInlines(inline?.children ?? [], this.#reading)
  }

  #list(token: Token): List<Markup<Extra>> {
    const ordered = token.type === 'ordered_list_open'
    const span = this.#spanBehindSigns(this.#lines)
    const items: (readonly Prose<Markup<Extra>>[])[] = []
    const numbers: NumberedEntry[] = []
    const spans: Span[] = []
    while (this.#tokens.peek()?.type === 'list_item_open') {
      const { map, info = '' } = this.#tokens.take() ?? {}
      const lines = map ?? this.#lines
      const itemSpan = this.#spanBehindSigns(lines)
      const [line] = lines
      this.#entries = { line, count: this.#entries.line === line ? this.#entries.count + 1 : 1 }
      spans.push(itemSpan)
      if (ordered) numbers.push({ number: Number(info), span: itemSpan, lines })
      const item = this.#until('list_item_close')
      if (item.length === 0)
        this.#reading.report.errorAt(
          'list/empty-item',
          itemSpan,
          'An entry of a list has no words.',
          'Write them after the sign, or take the line out.',
        )
      items.push(item)
    }
    this.#tokens.skip() // the list's close
    if (!reportMovedIn(spans, this.#reading.report))
      reportMisnumbered(numbers, this.#reading.source, this.#reading.report)
    return { kind: 'list', ordered, start: Number(token.attrGet('start') ?? 1), items, span }
  }

  #quote(): Quote<Markup<Extra>> {
    const span = this.#spanBehindSigns(this.#lines)
    this.#quotes += 1
    const blocks = this.#until('blockquote_close')
    this.#quotes -= 1
    return { kind: 'quote', blocks, span }
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth === deepest + 1)
      this.#reading.report.errorAt(
        'markdown/too-deep',
        this.#spanBehindSigns(this.#lines),
        `Lists and quotations stand more than ${deepest} deep in each other.`,
        'Give the inner ones a heading of their own.',
      )
    const value = read()
    this.#depth -= 1
    return value
  }

  /** The span of a list, an item or a quotation, which may be inside others that begin on the same line. */
  #spanBehindSigns(lines: LineRange) {
    const entries = this.#entries.line === lines[0] ? this.#entries.count : 0
    return spanBehindSigns(this.#reading.source, lines, this.#quotes + entries)
  }

  #span(lines: LineRange) {
    return spanOfLines(this.#reading.source, lines)
  }
}
