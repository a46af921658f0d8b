/** Renders the words of a line as HTML. */

import type { Inline } from '../blocks/block.ts'
import { unreachable } from '../blocks/unreachable.ts'
import { textInOrder } from './direction.ts'
import { type Html, html, type Printable } from './html.ts'

/** For a template, which escapes the plain text in it. */
export const renderInlines = (content: readonly Inline[]): Printable => content.map(renderInline)

function renderInline(inline: Inline): Printable {
  switch (inline.kind) {
    case 'text':
      return textInOrder(inline.text)
    case 'strong':
      return html`<strong>${renderInlines(inline.content)}</strong>`
    case 'emphasis':
      return html`<em>${renderInlines(inline.content)}</em>`
    case 'link':
      return html`<a href="${inline.href}">${renderInlines(inline.content)}</a>`
    case 'abbreviation':
      return html`<abbr title="${inline.expansion}">${inline.text}</abbr>`
    case 'phone':
      return phoneLink(inline)
    case 'email':
      return emailLink(inline.address)
    case 'time':
      return html`<time datetime="${inline.datetime}">${inline.text}</time>`
    case 'line-break':
      return html`<br>`
    default:
      return unreachable(inline)
  }
}

/** A telephone link; the class `num` keeps the number on one line and left to right. */
export const phoneLink = ({ text, href }: { readonly text: string; readonly href: string }): Html =>
  html`<a class="num" href="${href}">${text}</a>`

/**
 * An e-mail link, which may break before its @ or a dot; on a narrow screen also at a hyphen. On paper no hyphen breaks
 * it: after every 44 letters without a dot, as many as a line of a panel on A5 holds, it may break too.
 */
export const emailLink = (address: string): Html =>
  html`<a href="mailto:${address}">${parted(address, address.length > 44 ? everyPlace : usualPlaces)}</a>`

const usualPlaces = /(?=[@.])/
/** Four times as slow, and nearly every address is too short to need it. */
const everyPlace = /(?=[@.])|(?<=(?:^|[@.])(?:[^@.]{44})+)(?=[^@.])/

/** A web address to be typed or copied, which may break after a slash of its path. */
export const partedAddress = (address: string): readonly (string | Html)[] => parted(address, /(?<=[^/]\/)(?=[^/])/)

const parted = (address: string, where: RegExp): readonly (string | Html)[] =>
  address.split(where).map((part, index) => (index === 0 ? part : html`<wbr>${part}`))
