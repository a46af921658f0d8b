/**
 * Parses Markdown into the document tree: headings, paragraphs, lists, tables, quotations and pictures. Anything else is
 * reported with what to write instead.
 */

import type { Heading, List, Prose, Quote, Table } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { FileReport } from '../findings/file-report.ts'
import { upToSize } from '../markdown/built-size.ts'
import { HeadingIds } from '../markdown/heading-ids.ts'
import { type Token, tokenise } from '../markdown/markdown.ts'
import type { Beyond, Dialect, Markup, Reading, ReadProse } from '../markdown/prose.ts'
import { wordsOfMarkup } from '../markdown/prose-words.ts'
import {
  type LineRange,
  SourceCursor,
  type SourceLines,
  spanBehindSigns,
  spanOfLines,
} from '../markdown/source-lines.ts'
import { tellBoldLine } from '../slips/bold-lines.ts'
import { tellHeadingsAlone, type WrittenHeading } from '../slips/headings-alone.ts'
import { type NumberedEntry, tellMovedIn, tellNumbers } from '../slips/list-numbers.ts'
import { tellSlips } from '../slips/prose-slips.ts'
import { tellSecondDetails } from '../slips/second-details.ts'
import { headingLevel, type Level } from './headings.ts'
import { isImageAlone, readImage } from './images.ts'
import { readInlines } from './inlines.ts'
import { refuseBlock } from './refusals.ts'
import { alignmentTyped, cellsTyped, checkCells, checkNoTable, tellEmptyHead, tellNoRows } from './tables.ts'

/** The deepest nesting of lists and quotations: nobody could follow more, least of all on paper. */
const deepest = 6

/** Reads a whole text. All faults of it are found in one go. */
export function readBlocks<Extra extends Beyond>(
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
  if (read === tokens) tellHeadingsAlone(topHeadings, report)
  const { headings, headingIds, links } = reading
  return { blocks: () => blocks, headings, headingIds: headingIds.all, links }
}

function firstLineOf(words: string): string {
  const end = words.indexOf('\n')
  return end === -1 ? words : words.slice(0, end)
}

/** Reads the tokens of one text in a single pass. */
class Blocks<Extra extends Beyond> {
  readonly #tokens: readonly Token[]
  readonly #reading: Reading<Extra>
  #next = 0
  #depth = 0
  #lastLevel: Level | 1 = 1
  #lines: LineRange = [0, 0]
  #quotes = 0
  readonly #headings = new Map<Prose<Markup<Extra>>, WrittenHeading>()
  /** How many list items have begun on the present line. */
  #entries = { line: -1, count: 0 }

  constructor(tokens: readonly Token[], reading: Reading<Extra>) {
    this.#tokens = tokens
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
      const token = this.#tokens[this.#next]
      this.#next += 1
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
        return this.#table()
      default:
        if (!this.#isSecondDetails()) refuseBlock(token, this.#span(this.#lines), this.#reading.report)
        return undefined
    }
  }

  /** Goes on behind a second block of front matter that begins with the present token. */
  #isSecondDetails(): boolean {
    const tokens = tellSecondDetails(this.#tokens.slice(this.#next - 1, this.#next + 5), this.#reading)
    this.#next += Math.max(0, tokens - 1)
    return tokens > 0
  }

  #heading(token: Token): Heading<Markup<Extra>> {
    const lines = this.#lines
    const span = spanOfLines(this.#reading.source, lines, token.markup.startsWith('#') ? token.markup : '')
    const inline = this.#tokens[this.#next]
    if (inline) tellSlips(inline, lines, 'line', this.#reading)
    const content = this.#inlines(lines)
    this.#next += 1 // heading_close
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
    const inline = this.#tokens[this.#next]
    const [only, ...others] = inline?.children ?? []
    const span = spanOfLines(this.#reading.source, lines, firstLineOf(inline?.content ?? ''))
    if (only?.type === 'image' && isImageAlone(others, span, this.#reading.report)) {
      this.#next += 2
      return readImage(only, span, this.#reading.images, this.#reading.report)
    }
    if (inline) {
      tellSlips(inline, lines, this.#depth > 0 ? 'within' : 'paragraph', this.#reading)
      const belowTable = this.#tokens[this.#next - 2]?.type === 'table_close'
      checkNoTable(inline.content, belowTable, span, this.#reading.report)
      const isFollowed = this.#depth === 0 && this.#tokens[this.#next + 2] !== undefined
      if (isFollowed) tellBoldLine(inline, this.#lastLevel, span, this.#reading.report)
    }
    const content = this.#inlines(lines)
    this.#next += 1 // paragraph_close
    return { kind: 'paragraph', content, span }
  }

  /** The inlines of the next token, which has the type `inline`. */
  #inlines(lines: LineRange): readonly Markup<Extra>[] {
    const inline = this.#tokens[this.#next]
    this.#next += 1
    this.#reading.cursor.moveTo(lines)
    return readInlines(inline?.children ?? [], this.#reading)
  }

  #list(token: Token): List<Markup<Extra>> {
    const ordered = token.type === 'ordered_list_open'
    const span = this.#spanBehindSigns(this.#lines)
    const items: (readonly Prose<Markup<Extra>>[])[] = []
    const numbers: NumberedEntry[] = []
    const spans: Span[] = []
    while (this.#tokens[this.#next]?.type === 'list_item_open') {
      const { map, info = '' } = this.#tokens[this.#next] ?? {}
      const lines = map ?? this.#lines
      const itemSpan = this.#spanBehindSigns(lines)
      const [line] = lines
      this.#entries = { line, count: this.#entries.line === line ? this.#entries.count + 1 : 1 }
      spans.push(itemSpan)
      if (ordered) numbers.push({ number: Number(info), span: itemSpan })
      this.#next += 1
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
    this.#next += 1 // the list's close
    if (!tellMovedIn(spans, this.#reading.report)) tellNumbers(numbers, this.#reading.report)
    return { kind: 'list', ordered, start: Number(token.attrGet('start') ?? 1), items, span }
  }

  #quote(): Quote<Markup<Extra>> {
    const span = this.#spanBehindSigns(this.#lines)
    this.#quotes += 1
    const blocks = this.#until('blockquote_close')
    this.#quotes -= 1
    return { kind: 'quote', blocks, span }
  }

  #table(): Table<Markup<Extra>> {
    const span = this.#span(this.#lines)
    const [headLine] = this.#lines
    const rows: (readonly (readonly Markup<Extra>[])[])[] = []
    for (;;) {
      const token = this.#tokens[this.#next]
      this.#next += 1
      if (token === undefined || token.type === 'table_close') break
      if (token.type !== 'tr_open') continue
      const lines = token.map ?? this.#lines
      rows.push(this.#row(lines))
      const typed = this.#reading.source.lines[lines[0]] ?? ''
      const [first] = rows
      if (first && rows.length > 1) checkCells(cellsTyped(typed), first.length, this.#span(lines), this.#reading.report)
    }
    const [head = [], ...body] = rows
    if (head.every((cell) => cell.length === 0)) tellEmptyHead(span, this.#reading.report)
    else if (body.length === 0 && !this.#goesOnInTable()) tellNoRows(span, this.#reading.report)
    const rowHeaders = body.every(([first]) => this.#namesItsRow(first))
    const alignment = alignmentTyped(this.#reading.source.lines[headLine + 1])
    return { kind: 'table', head, rows: body, rowHeaders, ...(alignment && { alignment }), span }
  }

  /** Whether rows follow below an empty line, which is reported for them. */
  #goesOnInTable(): boolean {
    return this.#tokens[this.#next]?.type === 'paragraph_open' && this.#tokens[this.#next + 1]?.content[0] === '|'
  }

  #row(lines: LineRange): readonly (readonly Markup<Extra>[])[] {
    const cells: (readonly Markup<Extra>[])[] = []
    this.#reading.cursor.moveTo(lines)
    for (;;) {
      const token = this.#tokens[this.#next]
      this.#next += 1
      if (token === undefined || token.type === 'tr_close') return cells.slice()
      if (token.type !== 'inline') continue
      tellSlips(token, lines, 'line', this.#reading)
      cells.push(readInlines(token.children ?? [], this.#reading))
    }
  }

  /** Whether the first column names the rows, which numbers do not. */
  #namesItsRow(cell: readonly Markup<Extra>[] | undefined): boolean {
    return cell !== undefined && /\p{L}/u.test(wordsOfMarkup(cell, this.#reading.dialect.wordsOf))
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth === deepest + 1)
      this.#reading.report.errorAt(
        'markdown/too-deep',
        this.#spanBehindSigns(this.#lines),
        `Lists and quotations lie more than ${deepest} deep in each other.`,
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
