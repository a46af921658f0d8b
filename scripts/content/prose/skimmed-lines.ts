/** Recognises plain lines of Markdown, which cannot have a mistake: words, with links, bold and emphasis in their usual form. */

import { behindAnother, readLinkAddress, storeOfFiles, withoutCounting } from './link-address.ts'
import { areVague, namesAnother } from './link-words.ts'

/**
 * Escapes, code, underlines, HTML, marks of other kinds of Markdown, and white space other than the plain space; with what
 * lies beside that in Unicode, because fewer ranges are looked for in two thirds of the time.
 */
const oddSigns = /[\\`_<~^\t\u00a0\u1680-\u200a\u202f-\u206f\u3000\ufeff]/

/** An address of the web that is not the one of a link. */
const bareAddress = /:\/\/(?<!\]\(https?:\/\/)|www\.(?<!\/www\.)/i

/** A letter right behind a comma; the name of an emoji. */
const oddWords = /,[a-z]|:[a-z_]{3,}:/i

/** Between words, as of columns that are lined up; not round the cells of a table. */
const spacesWithin = /[^\s|] {3,}[^\s|]/

/**
 * Whether a text has anything that only `blocks.ts` can judge: special characters, entities, pictures, struck-out
 * words, bare addresses.
 */
export const needsReading = (text: string): boolean =>
  oddSigns.test(text) ||
  text.includes('![') ||
  text.includes('==') ||
  text.includes('++') ||
  text.includes('((') ||
  text.includes('}}') ||
  text.includes('%') ||
  text.includes('!(') ||
  text.includes('-\n') ||
  oddWords.test(text) ||
  (text.includes('   ') && spacesWithin.test(text)) ||
  bareAddress.test(text) ||
  (text.includes('&') && /&[#\w]/.test(text))

/** The beginning of a line, or of the text after a list marker, that begins no list, quotation, table, code or rule. */
export const beginsWithWords = (text: string): boolean =>
  /^[\p{L}\d"'“‘(£€*[]/u.test(text) &&
  !/^(?:\d{1,9}[.)](?: |$|\p{L})|\(?[ai1][.)] |1 ?[-–—] |o +\p{Lu}|\*(?: |$))/u.test(text)

const words = /[^*[\]]+/y
/** Plain words, and an address that markdown-it leaves as it is: a longer name of a host it takes for none. */
const link =
  /\[([^\s*[\]^][^*[\]]*)\]\((\/[\w/#.-]*|#[\w-]+|tel:\+?\d+|mailto:[\w.+-]+@[a-z\d.-]+|https:\/\/[a-z\d.-]{1,253}(?:\/[\w/#.?=+,:@-]*)?)\)/y
/** One or two asterisks around words, with a space, a bracket or punctuation next to them. */
const starred = /(?<=^|[ (])(\*\*?)(?![\s*])([^*]*[^\s*])\1(?=$|[ .,;:!?)])/y

/** Takes the address of each link, in their order. */
export type NoteLink = (address: string) => void

/** Whether a line, or a cell of a table, is plain. */
export function isPlainLine(text: string, note: NoteLink): boolean {
  if (!/[*[\]]/.test(text)) return true
  for (let at = 0; at < text.length; ) {
    const length = wordsAt(text, at)?.length ?? lengthOfLink(text, at, note) ?? lengthOfStarred(text, at, note)
    if (length === undefined) return false
    at += length
  }
  return true
}

function lengthOfLink(text: string, at: number, note: NoteLink): number | undefined {
  const found = linkAt(text, at)
  if (found === undefined || areVague(found.words) || readLinkAddress(found.address).kind === 'refused')
    return undefined
  if (namesAnother(found.words, found.address)) return undefined
  if (found.address.includes('?') && (behindAnother(found.address) ?? withoutCounting(found.address)) !== undefined)
    return undefined
  if (storeOfFiles(found.address) !== undefined) return undefined
  note(found.address)
  return found.length
}

function lengthOfStarred(text: string, at: number, note: NoteLink): number | undefined {
  const found = starredAt(text, at)
  return found && isPlainLine(found.words, note) ? found.length : undefined
}

/** The words at an offset, up to the next mark; undefined where there are none. */
export function wordsAt(text: string, at: number): string | undefined {
  words.lastIndex = at
  return words.exec(text)?.[0]
}

/** The link at an offset; undefined where there is none. `length`: that of the whole link, in UTF-16 units. */
export function linkAt(text: string, at: number) {
  link.lastIndex = at
  const [whole, words = '', address = ''] = link.exec(text) ?? []
  return whole === undefined ? undefined : { length: whole.length, words, address }
}

/** The emphasis at an offset; undefined where there is none. `length` as for a link; `stars`: 1, or 2 for bold. */
export function starredAt(text: string, at: number) {
  starred.lastIndex = at
  const [whole, { length: stars } = '', words = ''] = starred.exec(text) ?? []
  return whole === undefined ? undefined : { length: whole.length, stars, words }
}
