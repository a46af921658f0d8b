/** Converts markdown-it's inline tokens to text, bold, emphasis and links. */

import type { Markup } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import { addPart } from '../markdown/joined-parts.ts'
import type { Token } from '../markdown/markdown.ts'
import type { Extension, Reading } from '../markdown/prose.ts'
import { mayHoldBareAddress, reportBareAddresses } from '../slips/bare-addresses.ts'
import { pairOfTag, type TagPair } from '../slips/html-tags.ts'
import { checkLink } from './check-link.ts'
import { asTyped, readLinkAddress, toLookUp } from './link-address.ts'
import { refuseInline } from './refusals.ts'

/** Reads the children of an `inline` token, at whose lines the reading's cursor is. */
export const readInlines = <Extra extends Extension>(
  children: readonly Token[],
  reading: Reading<Extra>,
): readonly Markup<Extra>[] => new InlineReader(children, reading).contentUntil(undefined)

/** Reads the tokens of one line in a single pass. */
class InlineReader<Extra extends Extension> {
  readonly #children: readonly Token[]
  readonly #reading: Reading<Extra>
  #next = 0
  /** How many links are open. */
  #links = 0
  /** The indices of the closing tags of those that were reported, which are not reported again. */
  readonly #endsOfTags = new Set<number>()

  constructor(children: readonly Token[], reading: Reading<Extra>) {
    this.#children = children
    this.#reading = reading
  }

  contentUntil(closing: string | undefined): readonly Markup<Extra>[] {
    const line = new Line<Extra>()
    for (;;) {
      const token = this.#children[this.#next]
      this.#next += 1
      if (token === undefined || token.type === closing) return line.parts.slice() // Without the room it has grown for.
      switch (token.type) {
        case 'text':
          line.addAll(this.#text(this.#typedFrom(token)))
          break
        case 'text_special':
          line.add({ kind: 'text', text: token.content })
          break
        case 'softbreak':
          line.add(this.#reading.dialect.lineEnd)
          break
        case 'hardbreak':
          line.add({ kind: 'line-break' })
          break
        case 'strong_open':
          line.add({ kind: 'strong', content: this.contentUntil('strong_close') })
          break
        case 'em_open':
          line.add({ kind: 'emphasis', content: this.contentUntil('em_close') })
          break
        case 'link_open':
          line.add(this.#link(token))
          break
        default:
          this.#refuse(token)
      }
    }
  }

  #refuse(token: Token): void {
    const { cursor, report } = this.#reading
    const index = this.#next - 1
    const pair = token.type === 'html_inline' ? pairOfTag(this.#children, index) : undefined
    const span = (words: string) => cursor.next(words)
    if (pair !== undefined) this.#endsOfTags.add(pair.end)
    if (this.#endsOfTags.has(index)) span(token.content)
    else {
      const instead = this.#links > 0 && token.type === 'image' ? wordsBelowPicture : pair?.instead
      refuseInline(token, pair === undefined ? span : this.#spanToEnd(pair), report, instead)
    }
  }

  /** A tag with its words and its closing tag, where that is on the same line. */
  #spanToEnd({ end }: TagPair): (words: string) => Span {
    const { cursor } = this.#reading
    return (words) => {
      const span = cursor.next(words)
      const closing = cursor.copy().next(this.#children[end]?.content ?? '')
      return closing.line === span.line ? { ...span, endColumn: closing.endColumn } : span
    }
  }

  /** Addresses and placeholders are searched with a cursor each, because both searches go forward through the text. */
  #text(typed: string): readonly Markup<Extra>[] {
    const reading = this.#reading
    if (this.#links > 0 || !mayHoldBareAddress(typed)) return reading.dialect.text(typed, reading)
    const ahead = reading.cursor.copy()
    reportBareAddresses(typed, ahead, reading.report)
    const parts = reading.dialect.text(typed, reading)
    reading.cursor.catchUpWith(ahead)
    return parts
  }

  /** Joins text that markdown-it divided at a character that turned out to be no mark. */
  #typedFrom(token: Token): string {
    let typed = token.content
    while (this.#children[this.#next]?.type === 'text') {
      typed += this.#children[this.#next]?.content ?? ''
      this.#next += 1
    }
    return typed
  }

  #link(token: Token): Markup<Extra> {
    const { cursor, links, source, report } = this.#reading
    const href = String(token.attrGet('href') ?? '')
    const first = this.#next
    this.#links += 1
    const content = this.contentUntil('link_close')
    this.#links -= 1
    const holdsPicture = this.#children.slice(first, this.#next).some(({ type }) => type === 'image')
    const shown = asTyped(href)
    const span = cursor.next(shown === '' ? '()' : shown, href || '()')
    const address = readLinkAddress(href)
    const hasTitle = token.attrGet('title') !== null
    checkLink({ content, href, shown, address, hasTitle, holdsPicture, span }, report)
    const reference = toLookUp(address)
    if (reference) links.push({ file: source.file, span, ...reference })
    return { kind: 'link', href, content }
  }
}

const wordsBelowPicture = 'Put the picture on a line of its own, and below it, after an empty line, a link in words.'

/** The parts of a line; neighbouring texts are joined. */
class Line<Extra extends Extension> {
  readonly parts: Markup<Extra>[] = []

  addAll(more: readonly Markup<Extra>[]): void {
    for (const part of more) this.add(part)
  }

  /** Tabs become spaces: browsers show them like that, and typefaces have no glyph for them. */
  add(part: Markup<Extra>): void {
    if (part.kind !== 'text') addPart(part, this.parts)
    else if (part.text !== '') addPart({ kind: 'text', text: part.text.replaceAll('\t', ' ') }, this.parts)
  }
}
