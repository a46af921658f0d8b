/** Stars and waves round words that make nothing bold, and nothing struck out. */

import type { Token } from './markdown.ts'
import type { Slip } from './slip.ts'

/** In a stretch of text between two marks of Markdown. */
export const emphasisSlips = (text: string): readonly Slip[] => [
  ...Array.from(text.matchAll(/~~([^~]+)~~/g), ([seen, words = '']) => ({
    seen,
    message: `"${seen}" would be printed with its signs: words are not struck out here.`,
    hint: `Take the words out, or write: ${words}`,
  })),
  ...Array.from(without(text, gluedBold).matchAll(spacedBold), ([seen, inner, before]) => ({
    seen,
    message: `"${seen}" is not bold: there is a space inside the stars.`,
    hint: `Write: **${inner ?? before ?? ''}**`,
    write: `**${inner ?? before ?? ''}**`,
  })),
  ...Array.from(text.matchAll(gluedBold), ([seen, bold = '', word = '']) => ({
    seen,
    message: `"${seen}" is not bold: a word stands right behind the stars.`,
    hint: `Write: ${bold} ${word}`,
  })),
  ...Array.from(without(without(text, gluedBold), spacedBold).matchAll(openStars)).flatMap(([seen]) =>
    seen.replaceAll('*', '').trim() === ''
      ? []
      : [
          {
            seen,
            message: `The two stars of "${seen}" have no partner, and would be printed.`,
            hint: `Write: **${seen.replaceAll('**', '').trim()}** for bold, or take the stars out.`,
          },
        ],
  ),
  ...Array.from(text.matchAll(loneStar), ([seen]) => ({
    seen,
    message: `The star of "${seen}" has no partner, and would be printed.`,
    hint: `Write *${seen.replace('*', '')}* for emphasis, or \\* for a star that is meant.`,
    perhapsMeant: true as const,
  })),
  ...Array.from(text.matchAll(openUnderscores), ([seen]) => ({
    seen,
    message: `The underscores of "${seen}" make nothing bold or italic, and would be printed.`,
    hint: `Write **${seen.replaceAll('_', '')}** for bold, *${seen.replaceAll('_', '')}* for emphasis, or take the signs out.`,
    perhapsMeant: true as const,
  })),
]

/** `**very*` and `***very*`: of what is round the words only a part makes a pair, and the rest would be printed. */
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
        message: `"${seen}" has other stars in front than behind.`,
        hint: `Write: **${words.content}** for bold, or *${words.content}* for emphasis.`,
      },
    ]
  })

/** Bold words that end with a sign, and a word right behind their stars: CommonMark takes those for an opening pair. */
const gluedBold = /(\*\*[^\s*][^*]*[^\s*\p{L}\p{N}]\*\*)([\p{L}\p{N}]+)/gu

/** In its length, without what is told otherwise. */
const without = (text: string, told: RegExp): string => text.replaceAll(told, (seen) => ' '.repeat(seen.length))

/** Bold words with a space inside their stars. */
const spacedBold = /\*\*(?:\s+([^*]*[^\s*])\s*|([^\s*](?:[^*]*[^\s*])?)\s+)\*\*/g

/** One star in front of a word, or behind one: `*by then`, `free*`. */
const loneStar =
  /(?<![*\\\p{L}\p{N}])\*[\p{L}\p{N}][\p{L}\p{N}'’-]*(?!\*)|[\p{L}\p{N}'’-]*[\p{L}\p{N}]\*(?![*\p{L}\p{N}])/gu

/** Underscores in front of a word; what is to be filled in has none behind them. */
const openUnderscores = /(?<![\w\\])__?\p{L}[\p{L}\p{N}'’-]*(?![\p{L}\p{N}_])/gu

/** Two stars with a word on one side of them; those with a space inside are told otherwise. */
const openStars = /(?<![*\\])\*\*(?![\s*])[^*]*$|^[^*]*[^\s*]\*\*(?!\*)/g
