/**
 * Skims prose, which is enough for nearly every text: finds its headings and links without making the document tree. A text
 * that can be skimmed has no mistakes: tests/property/skimmed-prose.test.ts compares with `blocks.ts`.
 */

import { HeadingIds } from '../markdown/heading-ids.ts'
import type { ProseHeading, SiteLink } from '../markdown/prose.ts'
import { SourceCursor, type SourceLines } from '../markdown/source-lines.ts'
import { isInCapitals } from '../slips/bold-lines.ts'
import { readLinkAddress, toLookUp } from './link-address.ts'
import { beginsWithWords, isPlainLine, needsReading } from './skimmed-lines.ts'

export interface SkimmedProse {
  readonly headings: readonly ProseHeading[]
  readonly headingIds: ReadonlySet<string>
  readonly links: readonly SiteLink[]
}

/** The most characters: whatever is in so short a text, its page is smaller than the limit of `built-size.ts`. */
const longest = 64 * 1024

/** Undefined where a text is more than plain, with or without mistakes. */
export const skimmedProse = (source: SourceLines): SkimmedProse | undefined =>
  source.text.length > longest || needsReading(source.text) ? undefined : new Skimming(source).all()

class Skimming {
  readonly #source: SourceLines
  readonly #cursor: SourceCursor
  readonly #headings: ProseHeading[] = []
  readonly #headingIds = new HeadingIds()
  readonly #links: SiteLink[] = []
  #level = 1
  /** Whether nothing has come below the last heading yet. */
  #alone = false
  /** The number of the item above, where it has one. */
  #number = 0
  /** What a further line of words would continue. */
  #above: 'nothing' | 'paragraph' | 'entry' = 'nothing'

  constructor(source: SourceLines) {
    this.#source = source
    this.#cursor = new SourceCursor(source)
  }

  all(): SkimmedProse | undefined {
    const { length } = this.#source.lines
    for (let index = 0; index < length; ) {
      const next = this.#behind(index)
      if (next === undefined) return undefined
      const line = this.#source.lines[index] ?? ''
      if (line !== '') this.#alone = line.startsWith('#')
      index = next
    }
    if (this.#alone) return undefined
    return { headings: this.#headings, headingIds: this.#headingIds.all, links: this.#links }
  }

  /** The line after the block that begins on a line; undefined where that is not plain. */
  #behind(index: number): number | undefined {
    const line = this.#source.lines[index] ?? ''
    if (line.endsWith(' ')) return undefined // two would be a line break
    switch (line[0]) {
      case undefined:
        this.#above = 'nothing'
        return index + 1
      case '#':
        return this.#isHeading(line) ? index + 1 : undefined
      case '|':
        return this.#behindTable(index)
      case '>':
        return this.#behindQuote(index)
      default:
        return this.#isEntry(line, index) || this.#isWords(line, index) ? index + 1 : undefined
    }
  }

  /** A line with a | is the header row of a table if a rule follows. */
  #isHeading(line: string): boolean {
    const [, signs = '', words] = /^(#{2,4}) ([^\s#*[\]|][^#*[\]|]*)$/.exec(line) ?? []
    if (words === undefined || signs.length > this.#level + 1) return false
    if (this.#alone && signs.length <= this.#level) return false
    this.#level = signs.length
    this.#number = 0
    this.#above = 'nothing'
    this.#headings.push({ level: signs.length, words })
    this.#headingIds.take(words)
    return true
  }

  /** An item of a list that is not nested. */
  #isEntry(line: string, index: number): boolean {
    const [sign] = /^(?:[-*+]|\d{1,9}[.)]) /.exec(line) ?? []
    if (sign === undefined) return false
    // A number below a paragraph may be part of it, and one out of order has a finding.
    const number = sign.length > 2 ? Number(sign.slice(0, -2)) : undefined
    if (number !== undefined && (this.#above === 'paragraph' || number !== this.#number + 1)) return false
    this.#number = number ?? 0
    const words = line.slice(sign.length)
    if (number !== undefined && /\d[.)] /.test(words)) return false // perhaps the number of a further entry
    this.#cursor.moveTo([index, this.#source.lines.length])
    this.#above = 'entry'
    return beginsWithWords(words) && this.#isPlain(words)
  }

  #isWords(line: string, index: number): boolean {
    if (!beginsWithWords(line)) return false
    if (this.#above !== 'entry') this.#number = 0
    // A line in bold or in capitals may be meant as a heading.
    if (this.#above === 'nothing' && ((line.startsWith('**') && /^\*\*[^*]*\*\*:?$/.test(line)) || isInCapitals(line)))
      return false
    if (this.#above === 'nothing') this.#cursor.moveTo([index, this.#source.lines.length])
    this.#above = 'paragraph'
    return this.#isPlain(line)
  }

  /** A quotation of one paragraph. */
  #behindQuote(index: number): number | undefined {
    const { lines } = this.#source
    if (this.#above !== 'nothing') return undefined
    this.#cursor.moveTo([index, lines.length])
    let next = index
    for (let line = lines[next]; line?.startsWith('>'); line = lines[next]) {
      const words = line.slice('> '.length)
      if (!line.startsWith('> ') || line.endsWith(' ') || !beginsWithWords(words) || !this.#isPlain(words))
        return undefined
      next += 1
    }
    return lines[next] ? undefined : next // a line right under it would go on with it
  }

  #behindTable(index: number): number | undefined {
    const { lines } = this.#source
    const columns = this.#cells(index)
    if (this.#above !== 'nothing' || columns === undefined || !isRule(lines[index + 1], columns)) return undefined
    if (!/[^|\s]/.test(lines[index] ?? '')) return undefined // a head without a word
    let next = index + 2
    while (lines[next]?.startsWith('|')) {
      if (this.#cells(next) !== columns || isRule(lines[next], columns)) return undefined
      next += 1
    }
    if (next === index + 2) return undefined // a head without rows
    return lines[next] ? undefined : next // a line right under it would be one more row
  }

  /** The number of cells in a row; undefined where one is not plain. */
  #cells(index: number): number | undefined {
    const line = this.#source.lines[index] ?? ''
    if (line.length < 2 || !line.endsWith('|')) return undefined
    this.#cursor.moveTo([index, index + 1])
    const cells = line.slice(1, -1).split('|')
    return cells.every((cell) => this.#isPlain(cell.trim())) ? cells.length : undefined
  }

  #isPlain(text: string): boolean {
    return isPlainLine(text, (address) => this.#noteLink(address))
  }

  #noteLink(written: string): void {
    const span = this.#cursor.next(written)
    const reference = toLookUp(readLinkAddress(written))
    if (reference) this.#links.push({ file: this.#source.file, span, ...reference })
  }
}

const isRule = (line: string | undefined, columns: number): boolean =>
  line !== undefined && /^\|(?: ?:?-+:? ?\|)+$/.test(line) && line.split('|').length === columns + 2
