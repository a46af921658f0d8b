/** Pages are in English: a title, a summary or a block that is read from right to left says so itself. */

import type { Inline, Prose } from '../blocks/block.ts'
import { startsFromTheRight, wordsStartFromTheRight } from '../blocks/from-the-right.ts'
import { type Html, html } from './html.ts'

/** ` dir="rtl"`, or nothing. */
export const directionOf = (words: string): Html | false => wordsStartFromTheRight(words) && fromTheRight

/** The same, by its first words. */
export const directionOfBlock = (block: Prose<Inline>): Html | false => startsFromTheRight(block) && fromTheRight

const fromTheRight = html` dir="rtl"`
