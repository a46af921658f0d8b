/**
 * Makes the document tree of a skimmed text, in which the first character says what a line is, and lines hold only words,
 * links, bold and emphasis. `blocks.ts` gives the same: tests/property/skimmed-prose.test.ts compares them.
 */

import type { Heading, List, Markup, Paragraph, Prose, Quote, Table } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { Dialect, Extension } from '../markdown/prose.ts'
import { wordsOfMarkup } from '../markdown/prose-words.ts'
import type { SourceLines } from '../markdown/source-lines.ts'
import { plainInlines } from './plain-inlines.ts'
import { alignmentTyped } from './tables.ts'

/** `headingIds`: those that the skimming gave to its headings, in their order. */
export const plainBlocks = <Extra extends Extension>(
  source: SourceLines,
  headingIds: Iterable<string>,
  dialect: Dialect<Extra>,
): readonly Prose<Markup<Extra>>[] => new PlainBlocks(source, headingIds, dialect).all()

/** Reads the lines of one text in a single pass. */
class PlainBlocks<Extra extends Extension> {
  readonly #source: SourceLines
  readonly #headingIds: Iterator<string, undefined>
  readonly #dialect: Dialect<Extra>
  #next = 0

  constructor(source: SourceLines, headingIds: Iterable<string>, dialect: Dialect<Extra>) {
    this.#source = source
    this.#headingIds = headingIds[Symbol.iterator]()
    this.#dialect = dialect
  }

  all(): readonly Prose<Markup<Extra>>[] {
    const blocks: Prose<Markup<Extra>>[] = []
    for (let line = this.#behindEmpty(); line !== undefined; line = this.#behindEmpty()) blocks.push(this.#block(line))
    return blocks.slice() // without the room it has grown for
  }

  /** Goes to the next line that is not empty. */
  #behindEmpty(): string | undefined {
    while (this.#line === '') this.#next += 1
    return this.#line
  }

  get #line(): string | undefined {
    return this.#source.lines[this.#next]
  }

  #block(line: string): Prose<Markup<Extra>> {
    if (line.startsWith('#')) return this.#heading(line)
    if (line.startsWith('|')) return this.#table()
    if (line.startsWith('>')) return this.#quote()
    return entrySign.test(line) ? this.#list(line) : this.#paragraph(line)
  }

  #heading(line: string): Heading<Markup<Extra>> {
    const from = this.#next
    this.#next += 1
    const signs = line.indexOf(' ')
    const level = signs === 2 ? 2 : signs === 3 ? 3 : 4
    const { value: id = '' } = this.#headingIds.next()
    return { kind: 'heading', level, id, content: this.#inlines([line.slice(signs + 1)]), span: this.#span(from) }
  }

  /** `words`: its first line, without the marker of an item. */
  #paragraph(words: string): Paragraph<Markup<Extra>> {
    const from = this.#next
    const all = [words]
    for (this.#next += 1; isWords(this.#line); this.#next += 1) all.push(this.#line ?? '')
    return this.#said(all, from)
  }

  #said(lines: readonly string[], from: number): Paragraph<Markup<Extra>> {
    return { kind: 'paragraph', content: this.#inlines(lines), span: this.#span(from, this.#next, lines[0]) }
  }

  #quote(): Quote<Markup<Extra>> {
    const from = this.#next
    const lines: string[] = []
    for (; this.#line?.startsWith('>'); this.#next += 1) lines.push(this.#line.slice('> '.length))
    return { kind: 'quote', blocks: [this.#said(lines, from)], span: this.#span(from) }
  }

  /** A list: items with one kind of marker, with empty lines between them or not. */
  #list(first: string): List<Markup<Extra>> {
    const from = this.#next
    const { number, kind } = entryOf(first)
    const items: (readonly Prose<Markup<Extra>>[])[] = []
    let end = from
    for (let line: string | undefined = first; line !== undefined; line = this.#behindEmpty()) {
      const entry = entryOf(line)
      if (entry.kind !== kind) break
      items.push([this.#paragraph(line.slice(entry.length))])
      end = this.#next
    }
    const span = this.#span(from, end)
    return { kind: 'list', ordered: number !== undefined, start: Number(number ?? 1), items: items.slice(), span }
  }

  #table(): Table<Markup<Extra>> {
    const from = this.#next
    const lines: string[] = []
    for (; this.#line?.startsWith('|'); this.#next += 1) lines.push(this.#line)
    const [head = [], , ...rows] = lines.map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => this.#inlines([cell.trim()])),
    )
    const rowHeaders = rows.every(([first = []]) => /\p{L}/u.test(wordsOfMarkup(first, this.#dialect.wordsOf)))
    const alignment = alignmentTyped(lines[1])
    return { kind: 'table', head, rows, rowHeaders, ...(alignment && { alignment }), span: this.#span(from) }
  }

  #inlines(lines: readonly string[]): readonly Markup<Extra>[] {
    return plainInlines(lines, this.#dialect)
  }

  /** As `spanOfLines`; but no line here begins or ends with a space. `words`: what the first line has behind its marker. */
  #span(from: number, end = this.#next, words = this.#source.lines[from]): Span {
    const { firstLine, lines } = this.#source
    const lengthOf = (line: string | undefined) => line?.length ?? 0
    return {
      line: firstLine + from,
      column: lengthOf(lines[from]) - lengthOf(words) + 1,
      endLine: firstLine + end - 1,
      endColumn: lengthOf(lines[end - 1]) + 1,
    }
  }
}

const entrySign = /^(?:(\d{1,9})([.)])|([-*+])) /

/** `kind`: the kind of marker; undefined for a line that is no item. */
function entryOf(line: string) {
  const [sign = '', number, numbered, bullet] = entrySign.exec(line) ?? []
  return { length: sign.length, number, kind: numbered ?? bullet }
}

/** Whether a line continues the paragraph above it. */
const isWords = (line: string | undefined): boolean =>
  line !== undefined && line !== '' && !line.startsWith('#') && !entrySign.test(line)
