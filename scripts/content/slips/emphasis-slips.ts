/** Asterisks and tildes around words that make nothing bold or struck out. */

import type { Token } from '../markdown/markdown.ts'
import { type Slip, type SlipKind, slipsOf } from './slip.ts'

/** In a stretch of text between two marks of Markdown. */
export function emphasisSlips(text: string): readonly Slip[] {
  const unglued = without(text, gluedBold.pattern)
  return [
    ...slipsOf(text, [struckOut]),
    ...slipsOf(unglued, [spacedBold]),
    ...slipsOf(text, [gluedBold]),
    ...slipsOf(without(unglued, spacedBold.pattern), [openStars]),
    ...slipsOf(text, [loneStar, openUnderscores]),
  ]
}

/** The text, of the same length, with blanks for what another finding covers. */
const without = (text: string, pattern: RegExp): string => text.replaceAll(pattern, (seen) => ' '.repeat(seen.length))

const struckOut: SlipKind = {
  pattern: /~~([^~]+)~~/g,
  slipOf: ([seen, words = '']) => ({
    seen,
    message: `"${seen}" would be printed with its signs: words are not struck out here.`,
    hint: `Take the words out, or write: ${words}`,
  }),
}

const spacedBold: SlipKind = {
  pattern: /\*\*(?:\s+([^*]*[^\s*])\s*|([^\s*](?:[^*]*[^\s*])?)\s+)\*\*/g,
  slipOf: ([seen, inner, before = '']) => ({
    seen,
    message: `"${seen}" is not bold: there is a space inside the stars.`,
    hint: `Write: **${inner ?? before}**`,
    write: `**${inner ?? before}**`,
  }),
}

/** Bold words that end with punctuation before a word: CommonMark takes the closing asterisks for opening ones. */
const gluedBold: SlipKind = {
  pattern: /(\*\*[^\s*][^*]*[^\s*\p{L}\p{N}]\*\*)([\p{L}\p{N}]+)/gu,
  slipOf: ([seen, bold = '', word = '']) => ({
    seen,
    message: `"${seen}" is not bold: a word stands right after the stars.`,
    hint: `Write: ${bold} ${word}`,
  }),
}

/** Two asterisks with a word on one side; those with a space inside have a finding of their own. */
const openStars: SlipKind = {
  pattern: /(?<![*\\])\*\*(?![\s*])[^*]*$|^[^*]*[^\s*]\*\*(?!\*)/g,
  slipOf: ([seen]) =>
    seen.replaceAll('*', '').trim() === ''
      ? undefined
      : {
          seen,
          message: `The two stars of "${seen}" have no partner, and would be printed.`,
          hint: `Write: **${seen.replaceAll('**', '').trim()}** for bold, or take the stars out.`,
        },
}

/** A single asterisk before or after a word: `*by then`, `free*`. */
const loneStar: SlipKind = {
  pattern: /(?<![*\\\p{L}\p{N}])\*[\p{L}\p{N}][\p{L}\p{N}'’-]*(?!\*)|[\p{L}\p{N}'’-]*[\p{L}\p{N}]\*(?![*\p{L}\p{N}])/gu,
  slipOf: ([seen]) => ({
    seen,
    message: `The star of "${seen}" has no partner, and would be printed.`,
    hint: `Write *${seen.replace('*', '')}* for emphasis, or \\* for a star that is meant.`,
    perhapsMeant: true,
  }),
}

/** Underscores before a word, but not a line to fill in. */
const openUnderscores: SlipKind = {
  pattern: /(?<![\w\\])__?\p{L}[\p{L}\p{N}'’-]*(?![\p{L}\p{N}_])/gu,
  slipOf: ([seen]) => ({
    seen,
    message: `The underscores of "${seen}" make nothing bold or italic, and would be printed.`,
    hint: `Write **${seen.replaceAll('_', '')}** for bold, *${seen.replaceAll('_', '')}* for emphasis, or take the signs out.`,
    perhapsMeant: true,
  }),
}

/** `**very*` and `***very*`: only some of the asterisks make a pair, and the rest would be printed. */
export const unevenStars = (children: readonly Token[]): readonly Slip[] =>
  children.flatMap(({ type, content }, at) => {
    const [open, words, close] = children.slice(at + 1, at + 4)
    if (type !== 'text' || words?.type !== 'text' || close?.type !== open?.type.replace('open', 'close')) return []
    const stars = /(?<!\\)\*+$/.exec(content)?.[0]
    if (stars === undefined || (open?.type !== 'em_open' && open?.type !== 'strong_open') || open.markup[0] !== '*')
      return []
    const seen = `${stars}${open.markup}${words.content}${open.markup}`
    return [
      {
        seen,
        message: `"${seen}" does not have the same stars on both sides.`,
        hint: `Write: **${words.content}** for bold, or *${words.content}* for emphasis.`,
      },
    ]
  })
