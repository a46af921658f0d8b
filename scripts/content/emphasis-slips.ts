/** Stars and waves round words that make nothing bold, and nothing struck out. */

import type { Slip } from './slip.ts'

/** In a stretch of text between two marks of Markdown. */
export const emphasisSlips = (text: string): readonly Slip[] => [
  ...Array.from(text.matchAll(/~~([^~]+)~~/g), ([seen, words = '']) => ({
    seen,
    message: `"${seen}" would be printed with its signs: words are not struck out here.`,
    hint: `Take the words out, or write: ${words}`,
  })),
  ...Array.from(text.matchAll(spacedBold), ([seen, inner, before]) => ({
    seen,
    message: `"${seen}" is not bold: there is a space inside the stars.`,
    hint: `Write: **${inner ?? before ?? ''}**`,
    write: `**${inner ?? before ?? ''}**`,
  })),
  ...Array.from(text.replaceAll(spacedBold, (bold) => ' '.repeat(bold.length)).matchAll(openStars), ([seen]) => ({
    seen,
    message: `The two stars of "${seen}" have no partner, and would be printed.`,
    hint: `Write: **${seen.replaceAll('**', '').trim()}** for bold, or take the stars out.`,
  })),
]

/** Bold words with a space inside their stars. */
const spacedBold = /\*\*(?:\s+([^*]*[^\s*])\s*|([^\s*](?:[^*]*[^\s*])?)\s+)\*\*/g

/** Two stars with a word on one side of them; those with a space inside are told otherwise. */
const openStars = /(?<![*\\])\*\*(?![\s*])[^*]*$|^[^*]*[^\s*]\*\*(?!\*)/g
