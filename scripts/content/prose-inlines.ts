/** Converts markdown-it's inline tokens to text, bold, emphasis and links. */

import { mayHoldBareAddress, tellBareAddresses } from './bare-addresses.ts'
import { pairOfTag } from './html-tags.ts'
import { readLinkAddress, toLookUp } from './link-address.ts'
import { saysNothing } from './link-words.ts'
import type { Token } from './markdown.ts'
import type { Beyond, Markup, Reading } from './prose.ts'
import { refuseInline } from './prose-refusals.ts'

/** Reads the children of an `inline` token, at whose lines the reading's cursor is. */
export function readInlines<Extra extends Beyond>(
  children: readonly Token[],
  reading: Reading<Extra>,
): readonly Markup<Extra>[] {
  let next = 0
  let links = 0
  const endsOfTags = new Set<number>()
  return contentUntil(undefined)

  function contentUntil(closing: string | undefined): readonly Markup<Extra>[] {
    const line = new Line<Extra>()
    for (;;) {
      const token = children[next]
      next += 1
      if (token === undefined || token.type === closing) return line.parts.slice() // without the room it has grown for
      switch (token.type) {
        case 'text':
          line.addAll(readText(typedFrom(token)))
          break
        case 'text_special':
          line.add({ kind: 'text', text: token.content })
          break
        case 'softbreak':
          line.add(reading.dialect.lineEnd)
          break
        case 'hardbreak':
          line.add({ kind: 'line-break' })
          break
        case 'strong_open':
          line.add({ kind: 'strong', content: contentUntil('strong_close') })
          break
        case 'em_open':
          line.add({ kind: 'emphasis', content: contentUntil('em_close') })
          break
        case 'link_open':
          line.add(link(token))
          break
        default:
          refuse(token)
      }
    }
  }

  /** The index of the closing tag of one that was reported, which is not reported again. */
  function refuse(token: Token): void {
    const pair = token.type === 'html_inline' ? pairOfTag(children, next - 1) : undefined
    const span = (words: string) => reading.cursor.next(words)
    if (pair !== undefined) endsOfTags.add(pair.end)
    if (endsOfTags.has(next - 1)) span(token.content)
    else refuseInline(token, span, reading.report, pair?.instead)
  }

  /** Addresses and placeholders are searched with a cursor each, because both searches go forward through the text. */
  function readText(typed: string) {
    if (links > 0 || !mayHoldBareAddress(typed)) return reading.dialect.text(typed, reading)
    const ahead = reading.cursor.copy()
    tellBareAddresses(typed, ahead, reading.report)
    const parts = reading.dialect.text(typed, reading)
    reading.cursor.catchUpWith(ahead)
    return parts
  }

  /** Joins text that markdown-it divided at a character that turned out to be no mark. */
  function typedFrom(token: Token): string {
    let typed = token.content
    while (children[next]?.type === 'text') {
      typed += children[next]?.content ?? ''
      next += 1
    }
    return typed
  }

  function link(token: Token): Markup<Extra> {
    const href = String(token.attrGet('href') ?? '')
    links += 1
    const content = contentUntil('link_close')
    links -= 1
    const shown = asTyped(href)
    const span = reading.cursor.next(shown === '' ? '()' : shown, href || '()')
    const address = readLinkAddress(href)
    const [shownFirst] = content
    if (content.every((part) => part.kind === 'text' && part.text.trim() === ''))
      reading.report.errorAt(
        'link/no-words',
        span,
        `The link to "${shown}" has no words to press.`,
        `Write [what it leads to](${shown}).`,
      )
    else if (
      address.kind !== 'refused' &&
      shownFirst?.kind === 'text' &&
      content.length === 1 &&
      saysNothing(shownFirst.text)
    )
      reading.report.warningAt(
        'link/words',
        span,
        `"${shownFirst.text}" does not say where the link leads.`,
        `Write [what it leads to](${shown}).`,
      )
    if (token.attrGet('title') !== null)
      reading.report.errorAt(
        'link/title',
        span,
        'The words in quotation marks after the address would only show under a mouse.',
        'Say them in the text.',
      )
    const isFootnote = shownFirst?.kind === 'text' && shownFirst.text.startsWith('^') // told as that
    if (address.kind === 'refused' && !isFootnote)
      reading.report.errorAt('link/address', span, refusal(shown), address.hint)
    const sought = toLookUp(address)
    if (sought) reading.links.push({ file: reading.source.file, span, ...sought })
    return { kind: 'link', href, content }
  }
}

const refusal = (address: string): string =>
  address === '' ? 'A link has no address.' : `A link cannot lead to "${address}".`

/** The parts of a line; neighbouring texts are joined. */
class Line<Extra extends Beyond> {
  readonly parts: Markup<Extra>[] = []

  addAll(more: readonly Markup<Extra>[]): void {
    for (const part of more) this.add(part)
  }

  /** Tabs become spaces: browsers show them like that, and typefaces have no glyph for them. */
  add(part: Markup<Extra>): void {
    if (part.kind !== 'text') {
      this.parts.push(part)
      return
    }
    const last = this.parts.at(-1)
    const text = part.text.replaceAll('\t', ' ')
    if (last?.kind === 'text') this.parts[this.parts.length - 1] = { kind: 'text', text: last.text + text }
    else if (text !== '') this.parts.push({ kind: 'text', text })
  }
}

/** An address as it was typed, with `%C3%A9` decoded; one that cannot be decoded is left as it is. */
function asTyped(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
