/** Pages are in English: a title, a summary or a block that is read from right to left says so itself. */

import type { Inline, Prose } from '../blocks/block.ts'
import { hasWordsFromTheRight, startsFromTheRight, wordsStartFromTheRight } from '../blocks/from-the-right.ts'
import { telephoneNumber } from '../blocks/telephone-number.ts'
import { type Html, html, type Printable, wrapped } from './html.ts'

/** ` dir="rtl"`, or nothing. */
export const directionOf = (words: string): Html | false => wordsStartFromTheRight(words) && fromTheRight

/** The same, by its first words. */
export const directionOfBlock = (block: Prose<Inline>): Html | false => startsFromTheRight(block) && fromTheRight

const fromTheRight = html` dir="rtl"`

/** Words that the content gives as plain text, for a template: between words that are read from the right, numbers stay in order. */
export const textInOrder = (text: string): Printable =>
  hasWordsFromTheRight(text) ? withNumbersInOrder(html`${text}`) : text

/** The markup of a block that is read from the right: a browser would let the groups of a telephone number change places (UAX #9). */
export function withNumbersInOrder(markup: Html): Html {
  const found = [...markup.toString().matchAll(linkTagOrNumber)].filter(([, number]) => number !== undefined)
  return wrapped(
    markup,
    found.map(({ index, 0: { length } }) => ({
      at: index,
      length,
      before: html`<span class="num">`,
      after: html`</span>`,
    })),
  )
}

/** Links and numbers that have the class already are passed over whole, and so is what stands in a tag. */
const linkTagOrNumber = new RegExp(`<\\w+ class="num"[^>]*>[^<]*|<[^>]*>|(${telephoneNumber.source})`, 'g')
