/** What somebody meant by a value of the wrong type: a list, an entry, fields; undefined where nobody can tell. */

import { spaceAfterColon } from '../findings/fault.ts'
import { closest } from '../names/closest.ts'
import { suggestedId } from '../names/ids.ts'
import { anyOf } from '../text/any-of.ts'
import { isMapping } from '../yaml/mapping.ts'
import { certainly, type Mend, perhaps, probably } from './mend.ts'
import { mendBoolean } from './value-mends.ts'

/** A text as a list. With a comma this is uncertain, for it may belong to an entry. An arrow is a list of its two ends. */
export function listOf(seen: string, choices: readonly string[] = []): Mend | undefined {
  if (isNone(seen)) return probably('[]')
  const ends = arrowEnds(seen)
  if (ends !== undefined) return ends
  const entries = seen.trim().split(bulletSign)
  if (entries[0] === '' && entries.length > 1) return entryEach(entries.slice(1))
  const marked = /^\[(?![\s\]])[^[\]]*\]$/.exec(seen.trim())?.[0]
  if (marked !== undefined) return perhaps(`Take the quotation marks round it away: ${marked}`)
  if (mendBoolean(seen) !== undefined) return undefined
  if (/^\d+$/.test(seen.trim())) return undefined
  if (/[[\]{}"':#]/.test(seen) || /^[-?&*!|>%@`]/.test(seen)) return undefined
  const words = seen
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .split(/\s*[,;]\s*/)
  const list = `[${words.map((word) => closest(word, choices) ?? word).join(', ')}]`
  const apart = seen.trim().split(/\s*[,;&]\s*(?:and )?|\s+and\s+/)
  if (choices.length === 0 && apart.length > words.length)
    return perhaps(`Write: ${list}, or [${apart.join(', ')}] where "and" separates two entries.`)
  return /[,;/&]| and /.test(seen) ? probably(list) : certainly(list)
}

/** For a list of fixed words: those that were written, if all of them are known. */
export function choicesOf(seen: string, choices: readonly string[]): Mend | undefined {
  const words = seen.trim().split(/\s*[,;]\s*/)
  const isKnown = words.every((word) => closest(word, choices) !== undefined)
  return isKnown || isNone(seen)
    ? listOf(seen, choices)
    : perhaps(`Write in square brackets those that you want: [${choices.join(', ')}]`)
}

/** Whether it says that there are no entries. */
export const isNone = (seen: string): boolean => none.test(seen.trim())

const wordsForNone = anyOf([
  /-|n\/a|nil|no|none|nothing|nobody|no[ -]one|not applicable|vacan(?:t|cy|cies)/,
  /(?:none|nothing) (?:known|so far|yet)/,
  /(?:none|nobody|no apologies)(?: (?:were )?(?:received|present|given|sent))?/,
  /no (?:known )?issues/,
])
const none = new RegExp(`^(?:${wordsForNone.source})\\.?$`, 'i')

/** `Yes` and `None`, where words that tell something are asked for. */
export const saysNothing = (seen: string): boolean => isNone(seen) || /^(?:ok|true|false|y|yes)\.?$/i.test(seen.trim())

/** Bullets of word processors, with which YAML reads all lines as one text. */
const bulletSign = /(?:^|\s+)[–—•·‣▪◦●]\s*/u

const entryEach = (entries: readonly string[]): Mend =>
  perhaps(`Begin each entry with a hyphen and a space: ${entries.map((entry) => `- ${entry}`).join(', then ')}.`)

/** `ask -> answer`, as one word would write an arrow: `[ask, answer]`. */
export function arrowEnds(seen: string): Mend | undefined {
  const [from, to, ...more] = seen.split(/(?<![-=])[-=]*>|→/).map((end) => end.trim())
  return from && to && more.length === 0 ? probably(`[${from}, ${to}]`) : undefined
}

/** `{ from: ask, to: answer }` and `{ ask: answer }` → `[ask, answer]` */
export function arrowOf(seen: unknown): Mend | undefined {
  const pairs = isMapping(seen) ? Object.entries(seen) : []
  const ends: readonly unknown[] = pairs.length === 1 ? pairs.flat() : pairs.map(([, end]) => end)
  return ends.length > 0 && ends.every((end) => typeof end === 'string' && end !== '')
    ? probably(`[${ends.join(', ')}]`)
    : undefined
}

/** `{ ask: answer, answer: act }` → `[[ask, answer], [answer, act]]` */
export function arrowsOf(seen: unknown): Mend | undefined {
  const arrows: readonly (readonly [string, unknown])[] = isMapping(seen) ? Object.entries(seen) : []
  return arrows.length > 0 && arrows.every(([, to]) => typeof to === 'string' && to !== '')
    ? perhaps(`Write: [${arrows.map(([from, to]) => `[${from}, ${to}]`).join(', ')}]`)
    : undefined
}

/** The fields of one entry, without the hyphen that begins it. */
export function hyphenBefore(seen: unknown): Mend | undefined {
  const fields = isMapping(seen) ? Object.entries(seen) : []
  if (fields.length > 0 && fields.every(([, value]) => value === ''))
    return perhaps(`Write it in square brackets: [${fields.map(([name]) => name).join(', ')}]`)
  const [first] = fields
  if (first === undefined || typeof first[1] !== 'string') return undefined
  return perhaps(
    `Put a hyphen and a space before the first field, and two spaces more before the others: - ${first[0]}: ${first[1]}`,
  )
}

/** A file of fields that was written as a list, or with another character than a colon. */
export function asFields(seen: unknown, fields: readonly string[]): string | undefined {
  const [entry] = Array.isArray(seen) ? seen : []
  if (isMapping(entry) && fields.length === 0 && Object.keys(entry).length > 1) {
    const id = suggestedId(String(entry.id ?? entry.key ?? ''))
    return `Write the name of each entry and a colon in the place of its hyphen, as "${id === '' ? 'town-council' : id}:", with its fields under it.`
  }
  if (Array.isArray(seen))
    return 'Take the hyphens in front of its lines out: each line is a field, a colon, a space and a value.'
  const [, name, value = ''] = /^([\w-]+)\s*(?:=|\s[-–—])\s*(\S.*)$/.exec(String(seen)) ?? []
  if (name === undefined) return undefined
  // The lines of the file were read as one.
  const [first = ''] = value.split(/\s+[\w-]+\s*(?:=|\s[-–—])\s*/)
  return first === value
    ? `Write: ${name}: ${value}`
    : `Write: ${name}: ${first}, and each line under it in the same way, with a colon and a space.`
}

/** Old addresses that were written as a list, or without a space after the colon. */
export function asRedirects(seen: unknown): string | undefined {
  const [, old, target] = /^(\/[^\s:]*):(\/[^\s:]*|gone)$/.exec(String(seen)) ?? []
  if (old !== undefined) return `${spaceAfterColon}${old}: ${target}`
  const [, before, behind] = /^(\/\S*) +(?:(?:->|→|=>|to) +)?(\/\S*|gone)$/.exec(String(seen)) ?? []
  if (before !== undefined) return `Put a colon between them: ${before}: ${behind}`
  const [first] = Array.isArray(seen) ? seen : []
  if (first === undefined) return undefined
  const [, from = '/old-page/', to = '/areas/'] =
    typeof first === 'string' ? (/^(\S+)\s*(?:->|→|=>|to)\s*(\S+)$/.exec(first) ?? []) : addressesOf(first)
  return `Write each on a line of its own, without a hyphen, the old address first: ${from}: ${to}`
}

function addressesOf(entry: object): readonly string[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(entry)
  const [first, second] = entries
  if (first === undefined || typeof first[1] !== 'string') return []
  return second === undefined ? ['', ...first.map(String)] : ['', String(first[1]), String(second[1])]
}

/** `date 2026-12-08` → `date: 2026-12-08` */
export function withoutColon(seen: unknown, fields: readonly string[]): string | undefined {
  const [, field = '', value = ''] = typeof seen === 'string' ? (/^([a-z_]+) +(.+)$/.exec(seen) ?? []) : []
  return fields.includes(field) ? `${field}: ${value}` : undefined
}

/** `Old notes: some are wide`, which YAML takes for a field and its value. */
export function colonWithin(
  seen: unknown,
): { readonly key: string; readonly value: string; readonly text: string } | undefined {
  const [[key, value] = ['', ''], ...others] = isMapping(seen) ? Object.entries(seen) : []
  if (key === '' || typeof value !== 'string' || others.length > 0) return undefined
  return { key, value, text: `${key}: ${value}`.trim() }
}
