/**
 * From Markdown to the document tree: headings, paragraphs, lists, tables, quotations and pictures.
 * Anything else is told to the editor with what to write instead.
 */

import type { Heading, Image, List, Prose, Quote, Table } from '../blocks/block.ts'
import type { Code } from '../diagnostics/codes.ts'
import type { Span } from '../diagnostics/diagnostic.ts'
import type { ImageFile } from '../model/image-file.ts'
import type { FileReport } from './file-report.ts'
import { HeadingIds } from './heading-ids.ts'
import { type Token, tokenise } from './markdown.ts'
import type { Beyond, Dialect, Markup, Reading, ReadProse } from './prose.ts'
import { readInlines } from './prose-inlines.ts'
import { wordsOfMarkup } from './prose-words.ts'
import { Finger, type LineRange, type SourceLines, spanOfLines } from './source-lines.ts'

/** Lists in lists in quotations: deeper than this nobody can follow, on paper least of all. */
const deepest = 6

/** Reads a whole text. All faults of it are found in one go. */
export function readProse<Extra extends Beyond>(
  source: SourceLines,
  dialect: Dialect<Extra>,
  images: ReadonlyMap<string, ImageFile>,
  report: FileReport,
): ReadProse<Extra> {
  const reading: Reading<Extra> = {
    source,
    dialect,
    images,
    finger: new Finger(source),
    headingIds: new HeadingIds(),
    links: [],
    report,
  }
  const blocks = new Blocks(tokenise(source.lines.join('\n')), reading).all()
  return { blocks, headingIds: reading.headingIds.all, links: reading.links }
}

/** Walks the tokens of one text once, from front to back. */
class Blocks<Extra extends Beyond> {
  readonly #tokens: readonly Token[]
  readonly #reading: Reading<Extra>
  #next = 0
  #depth = 0
  #lastLevel = 1
  #lines: LineRange = [0, 0]

  constructor(tokens: readonly Token[], reading: Reading<Extra>) {
    this.#tokens = tokens
    this.#reading = reading
  }

  all(): readonly Prose<Markup<Extra>>[] {
    return this.#until(undefined)
  }

  #until(closing: string | undefined): readonly Prose<Markup<Extra>>[] {
    const blocks: Prose<Markup<Extra>>[] = []
    for (;;) {
      const token = this.#tokens[this.#next]
      if (token === undefined) return blocks
      this.#next += 1
      if (token.type === closing) return blocks
      if (token.map) this.#lines = token.map
      const block = this.#block(token)
      if (block) blocks.push(block)
    }
  }

  #block(token: Token): Prose<Markup<Extra>> | undefined {
    switch (token.type) {
      case 'heading_open':
        return this.#heading(token)
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
        this.#refuse(token)
        return undefined
    }
  }

  #heading(token: Token): Heading<Markup<Extra>> {
    const lines = this.#lines
    const span = this.#span(lines)
    const content = this.#inlines(lines)
    this.#next += 1 // heading_close
    const words = wordsOfMarkup(content, this.#reading.dialect.wordsOf)
    const level = this.#levelOf(token, words)
    if (words.trim() === '')
      this.#complain(
        'heading/empty',
        'A heading has no words.',
        'Write its words after the ##, or take the line out.',
        span,
      )
    if (this.#depth > 0)
      this.#complain(
        'heading/nested',
        `The heading "${words}" stands inside a list or a quotation.`,
        'Begin its line with ##, without spaces or other signs before it, after an empty line.',
        span,
      )
    return { kind: 'heading', level, id: this.#reading.headingIds.take(words), content, span }
  }

  /** The level it has, or the nearest one that it may have where it is told as a mistake. */
  #levelOf(token: Token, words: string): 2 | 3 | 4 {
    const written = Number(token.tag.slice(1))
    const span = this.#span(this.#lines)
    if (!token.markup.startsWith('#'))
      this.#complain(
        'heading/underlined',
        `"${words}" is made a heading by the line under it.`,
        `Write "## ${words}" for a heading; put an empty line before the --- if none was meant.`,
        span,
      )
    else if (written === 1)
      this.#complain(
        'heading/title',
        `"# ${words}" is a second title.`,
        `Write "## ${words}": one # is the title's, which stands above.`,
        span,
      )
    else if (written > 4)
      this.#complain(
        'heading/too-deep',
        `"${words}" is a heading of level ${written}; there are 2 to 4.`,
        `Write "#### ${words}", or make it a paragraph.`,
        span,
      )
    else if (written > this.#lastLevel + 1)
      this.#complain(
        'heading/skipped',
        `"${words}" is a heading of level ${written} under one of level ${this.#lastLevel}.`,
        `Write "${'#'.repeat(this.#lastLevel + 1)} ${words}".`,
        span,
      )
    const level = written <= 2 ? 2 : written === 3 ? 3 : 4
    this.#lastLevel = level
    return level
  }

  #paragraph(): Prose<Markup<Extra>> | undefined {
    const lines = this.#lines
    const children = this.#tokens[this.#next]?.children ?? []
    const [only, ...others] = children
    if (only?.type === 'image' && others.length === 0) {
      this.#next += 2
      return this.#image(only, lines)
    }
    const content = this.#inlines(lines)
    this.#next += 1 // paragraph_close
    return { kind: 'paragraph', content, span: this.#span(lines) }
  }

  /** The content of the next token, which is an `inline` one. */
  #inlines(lines: LineRange): readonly Markup<Extra>[] {
    const inline = this.#tokens[this.#next]
    this.#next += 1
    this.#reading.finger.moveTo(lines)
    return readInlines(inline?.children ?? [], this.#reading)
  }

  #list(token: Token): List<Markup<Extra>> {
    const ordered = token.type === 'ordered_list_open'
    const span = this.#span(this.#lines)
    const items: (readonly Prose<Markup<Extra>>[])[] = []
    while (this.#tokens[this.#next]?.type === 'list_item_open') {
      const lines = this.#tokens[this.#next]?.map ?? this.#lines
      this.#next += 1
      const item = this.#until('list_item_close')
      if (item.length === 0)
        this.#complain(
          'list/empty-item',
          'An entry of a list has no words.',
          'Write them after the sign, or take the line out.',
          this.#span(lines),
        )
      items.push(item)
    }
    this.#next += 1 // the list's close
    return { kind: 'list', ordered, start: Number(token.attrGet('start') ?? 1), items, span }
  }

  #quote(): Quote<Markup<Extra>> {
    const span = this.#span(this.#lines)
    return { kind: 'quote', blocks: this.#until('blockquote_close'), span }
  }

  #table(): Table<Markup<Extra>> {
    const span = this.#span(this.#lines)
    const rows: (readonly (readonly Markup<Extra>[])[])[] = []
    for (;;) {
      const token = this.#tokens[this.#next]
      this.#next += 1
      if (token === undefined || token.type === 'table_close') break
      if (token.type === 'tr_open') rows.push(this.#row(token.map ?? this.#lines))
    }
    const [head = [], ...body] = rows
    return { kind: 'table', head, rows: body, rowHeaders: body.every(([first]) => this.#namesItsRow(first)), span }
  }

  #row(lines: LineRange): readonly (readonly Markup<Extra>[])[] {
    const cells: (readonly Markup<Extra>[])[] = []
    this.#reading.finger.moveTo(lines)
    for (;;) {
      const token = this.#tokens[this.#next]
      this.#next += 1
      if (token === undefined || token.type === 'tr_close') return cells
      if (token.type === 'inline') cells.push(readInlines(token.children ?? [], this.#reading))
    }
  }

  /** A figure in the first column is one more figure, not the name of its row. */
  #namesItsRow(cell: readonly Markup<Extra>[] | undefined): boolean {
    return cell !== undefined && /\p{L}/u.test(wordsOfMarkup(cell, this.#reading.dialect.wordsOf))
  }

  #image(token: Token, lines: LineRange): Image {
    const span = this.#span(lines)
    const source = String(token.attrGet('src') ?? '')
    const file = this.#reading.images.get(source)
    if (/^(https?:)?\/\//i.test(source))
      this.#complain(
        'image/remote',
        `The picture "${source}" lies on another site.`,
        'Put the file into the folder images and write images/its-name.png.',
        span,
      )
    else if (file === undefined)
      this.#complain(
        'image/missing',
        `There is no picture "${source}".`,
        pictureHint(source, this.#reading.images),
        span,
      )
    if (token.content.trim() === '')
      this.#complain(
        'image/no-words',
        `The picture "${source}" has no words for those who cannot see it.`,
        `Say in the square brackets what it shows: ![A map of Canalside](${source}).`,
        span,
      )
    if (token.attrGet('title') !== null)
      this.#complain(
        'image/title',
        'The words in quotation marks after the file would only show under a mouse.',
        'Say them in the text.',
        span,
      )
    return {
      kind: 'image',
      source,
      alternative: token.content,
      width: file?.width ?? 1,
      height: file?.height ?? 1,
      span,
    }
  }

  #refuse(token: Token): void {
    const span = this.#span(this.#lines)
    switch (token.type) {
      case 'fence':
      case 'code_block':
        this.#complain(
          'markdown/code',
          'These lines are marked as computer code.',
          token.type === 'fence' ? 'Leave out the lines with ```.' : 'Take out the four spaces before each line.',
          span,
        )
        return
      case 'hr':
        this.#complain(
          'markdown/rule',
          'A line is drawn across the text.',
          'Begin a section with a heading (## …) instead, or take the line out.',
          span,
        )
        return
      case 'html_block':
        this.#complain(
          'markdown/html',
          `"${token.content.trim().split('\n')[0]}" is HTML, which is not used here.`,
          'Use Markdown: ## for a heading, - for a list, **bold**, [words](address).',
          span,
        )
        return
      default:
        throw new Error(`markdown-it gave a block token that nothing here allows for: ${token.type}`)
    }
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth === deepest + 1)
      this.#complain(
        'markdown/too-deep',
        `Lists and quotations lie more than ${deepest} deep in each other.`,
        'Give the inner ones a heading of their own.',
        this.#span(this.#lines),
      )
    const value = read()
    this.#depth -= 1
    return value
  }

  #span(lines: LineRange) {
    return spanOfLines(this.#reading.source, lines)
  }

  #complain(code: Code, message: string, hint: string, span: Span): void {
    this.#reading.report.errorAt(code, span, message, hint)
  }
}

function pictureHint(source: string, images: ReadonlyMap<string, ImageFile>): string {
  const same = [...images.keys()].find(
    (name) => name.toLowerCase() === `images/${source.split('/').at(-1)?.toLowerCase()}`,
  )
  return same ? `Write ${same}.` : 'Put the file into the folder images and write images/its-name.png.'
}
