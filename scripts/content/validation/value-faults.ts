/** The faults of values that do not satisfy their schema, with what to write instead. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { type Fault, quoted } from '../findings/fault.ts'
import { fieldName, said, shortened, spacedOtherwise } from '../findings/seen-in-words.ts'
import { closest, sameWord } from '../names/closest.ts'
import { suggestedId } from '../names/ids.ts'
import { domainAlone, isLikeEmail } from './address-mends.ts'
import { advice, type FieldSchema } from './field-schema.ts'
import { certainIf, type Mend, perhaps } from './mend.ts'
import { mendMonthly } from './monthly-mends.ts'
import { type ValueWords, wrongShape } from './shape-faults.ts'
import { arrowEnds } from './shape-mends.ts'
import { choiceInOtherWords } from './synonyms.ts'
import { type Form, forms } from './value-forms.ts'
import { isUnknown } from './value-mends.ts'

interface Wrong {
  readonly path: Path
  readonly keyword: string
  readonly seen: unknown
  readonly schema: FieldSchema
}

/** `write`, which a program may apply, is given only where it is certain what was meant. */
export function wrongValue(wrong: Wrong): Fault {
  const { code, message, hint, mend, guess } = wordsForAnyLength(wrong)
  const field = wrong.path.at(-1)
  const fault = {
    path: wrong.path,
    of: 'value',
    code,
    message,
    ...(typeof field === 'string' && { field }),
    ...(guess !== undefined && { guess }),
  } as const
  switch (mend?.kind) {
    case 'certain':
      return { ...fault, hint: `Write: ${mend.text}`, write: mend.text, suggests: mend.text }
    case 'perhaps':
      return { ...fault, hint: mend.advice, ...(mend.value !== undefined && { suggests: mend.value }) }
    case undefined:
      return { ...fault, hint: hint ?? advice(wrong.schema) }
  }
}

/**
 * In characters: in a longer value nobody meant a date, a number or a list, and looking for one takes time that grows
 * with its square.
 */
const longestMended = 4000

function wordsForAnyLength(wrong: Wrong): ValueWords {
  const { seen, keyword } = wrong
  if (typeof seen !== 'string' || seen.length <= longestMended || keyword === 'maxLength') return wordsFor(wrong)
  const { code, message } = wordsFor({ ...wrong, seen: seen.slice(0, longestMended) })
  return { code, message }
}

/** A name that an editor gives to an entry: of a funder, a role, an abbreviation or an old address. */
export function wrongKey(path: Path, name: string, value: unknown, schema: FieldSchema): Fault {
  const before = schema.format === 'id' ? nameBeforeBrace(name) : undefined
  if (before !== undefined)
    return {
      path,
      of: 'key',
      code: 'yaml/no-colon',
      message: `There is no colon between "${before}" and the brace after it.`,
      hint: `Put one after it: ${before}: ${name.slice(before.length).trimStart()}: ${typeof value === 'string' ? value : '…'}`,
      meant: before,
    }
  const write = schema.format === 'id' ? suggestedId(name) : ''
  return {
    path,
    of: 'key',
    code: 'field/name',
    message: `"${shortened(name)}" cannot be a name here.`,
    hint: write === '' ? (reversed(name, value) ?? advice(schema)) : `Write: ${write}`,
    ...(write !== '' && { meant: write }),
  }
}

/** `npo` of `npo { name`, the key of `npo { name: … }`. */
export const nameBeforeBrace = (name: string): string | undefined => /^([a-z0-9-]+) *\{/.exec(name)?.[1]

/** `Community Action Group: CAG` */
const reversed = (name: string, value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z][A-Za-z&]{1,9}$/.test(value) && name.includes(' ')
    ? `Write the abbreviation first: ${value}: ${name}`
    : undefined

function wordsFor({ path, keyword, seen, schema }: Wrong): ValueWords {
  const field = fieldName(path)
  if (seen === '') return empty(field, schema)
  switch (keyword) {
    case 'type':
    case 'anyOf':
      return wrongShape(path, seen, schema)
    case 'enum':
      return notAChoice(field, seen, schema)
    case 'format':
    case 'pattern':
      return typeof seen === 'string' ? wrongForm(field, seen, schema) : wrongShape(path, seen, schema)
    case 'maxLength':
      return tooLong(field, seen, schema)
    case 'minItems':
      return tooFew(field, seen, schema)
    case 'maxItems':
      return {
        code: 'value/too-many',
        message: `${field} has ${lengthOf(seen)} entries; ${schema.maxItems ?? 0} are the most.`,
        hint: arrowWithComma(seen, schema) ?? takeOut(lengthOf(seen) - (schema.maxItems ?? 0), 'entry', 'entries'),
      }
    case 'uniqueItems':
      return repeated(field, seen)
    default:
      return { code: 'value/number', message: `${field} is ${said(seen)}; it is ${range(schema)}.` }
  }
}

const empty = (field: string, schema: FieldSchema): ValueWords => ({
  code: 'value/empty',
  message: `${field} has no value.`,
  hint:
    schema.type === 'boolean'
      ? `Write: ${field.replaceAll('"', '')}: true, or delete it if that is not so. ${advice(schema)}`.trim()
      : `Write one, or take this out if it is not needed. ${advice(schema)}`.trim(),
})

function notAChoice(field: string, seen: unknown, { enum: choices = [] }: FieldSchema): ValueWords {
  const typed = String(seen)
  const same = choices.find((choice) => sameWord(choice, typed))
  const [begun, ...others] = choices.filter((choice) => isPartOf(typed, choice))
  const near =
    choiceInOtherWords(typed, choices) ??
    (begun !== undefined && others.length === 0 ? begun : closest(typed, choices.filter(hasFiguresOf(typed))))
  return {
    code: 'value/choice',
    message: `${field} is ${said(seen)}, which is not one of its words.`,
    mend: certainIf(same) ?? partedByComma(typed, choices),
    guess: near,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Choose one of: ${choices.join(', ')}.`,
  }
}

/** `a4 a5-booklet`, an entry that is two. */
function partedByComma(typed: string, choices: readonly string[]): Mend | undefined {
  const words = typed.trim().split(/\s*[;/&]\s*|\s+and\s+|\s+/)
  return words.length > 1 && words.every((word) => choices.includes(word))
    ? perhaps(`Separate them with a comma: ${words.join(', ')}`)
    : undefined
}

/** Whether a choice begins or ends with these words: `large print` in `a4-large-print`. */
function isPartOf(typed: string, choice: string): boolean {
  const words = suggestedId(typed)
  return words !== '' && (choice.startsWith(`${words}-`) || choice.endsWith(`-${words}`))
}

/** Words with digits are not compared by edit distance: 2021 and 2014 are not one slip apart. */
const hasFiguresOf = (typed: string) => (choice: string) => {
  const figures = choice.replace(/\D/g, '')
  let at = 0
  return Array.from(typed.replace(/\D/g, '')).every((figure) => {
    at = figures.indexOf(figure, at) + 1
    return at > 0
  })
}

function wrongForm(field: string, seen: string, schema: FieldSchema): ValueWords {
  const form = forms[schema.format ?? '']
  if (form) return notInForm(form, seen, schema)
  return seen.trim() === ''
    ? { code: 'value/empty', message: 'There are only spaces here.' }
    : {
        code: 'value/one-line',
        message: `"${shortened(seen)}" runs over more than one line.`,
        hint: `Write it on one line: ${shortened(inOneLine(seen.trim(), field))}`,
      }
}

function notInForm({ code, isNot, like, mend: mendOf }: Form, seen: string, schema: FieldSchema): ValueWords {
  const ownDomain = schema.format === 'site-address' ? domainAlone(seen) : undefined
  if (ownDomain !== undefined)
    return {
      code,
      message: `"${shortened(seen)}" has a path, and the site is served from the top of its domain.`,
      hint: `Give it a domain of its own, such as ${ownDomain}, or a subdomain, and write that.`,
    }
  const isDay = code === 'value/date' && /^\d{4}-\d{2}-\d{2}$/.test(seen)
  const message = isDay ? `"${seen}" is not in the calendar.` : `"${shortened(seen)}" is ${isNot}.`
  const hint = like && !schema.examples ? `${advice(schema)} Write it like ${like}.`.trim() : advice(schema)
  if (isUnknown(seen) || (code === 'value/date' && noDayYet.test(seen.trim())))
    return { code, message, hint: `Where it may be left out, leave it out until it is known. ${hint}` }
  const mend = mendOf?.(inPlainSigns(seen)) ?? withoutBracket(seen)
  const alike = mend?.kind === 'certain' ? spacedOtherwise(seen, mend.text) : undefined
  const other = mend === undefined ? ofOtherField(seen, code) : undefined
  return { code, message: alike ?? message, hint: other === undefined ? hint : `${other} ${hint}`, mend }
}

/** What fits another field, as where two changed places. */
function ofOtherField(seen: string, code: Form['code']): string | undefined {
  const typed = seen.trim()
  if (code !== 'value/email' && isLikeEmail(typed)) return 'That is an e-mail address, which stands after "email".'
  if (isLikeNumber(typed)) return 'That is a telephone number, which stands after "phone".'
  if (code !== 'value/duration' && /^\d+ (?:hours?|minutes)\b/.test(typed))
    return 'That is how long something lasts, which stands after "lasts".'
  if (code !== 'value/time' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed))
    return 'That is a time of day, which stands after "starts".'
  if (code !== 'value/monthly' && mendMonthly(typed) !== undefined)
    return 'That is a day of each month, which stands after "meets".'
  return undefined
}

/** A day and two times have fewer figures, or more. */
const isLikeNumber = (typed: string): boolean =>
  /^\(?0[\d ()-]{8,}\d$/.test(typed) && [10, 11].includes(typed.replace(/\D/g, '').length)

/** What people write where there is no day yet. */
const noDayYet =
  /^(?:asap|as soon as possible|immediate(?:ly)?|now|ongoing|soon|urgent(?:ly)?|(?:at |by )?(?:the )?next (?:meeting|week|month|time))\.?$/i

/** `2026-12-08 }`, where the bracket that opens is missing or was deleted. */
function withoutBracket(seen: string): Mend | undefined {
  const [, words = '', bracket] = /^([^[\]{}]*[^[\]{}\s])\s*([\]}])$/.exec(seen) ?? []
  return bracket === undefined ? undefined : perhaps(`The bracket "${bracket}" closes nothing here. Write: ${words}`)
}

/** The lines of an address are parted by commas. */
const inOneLine = (seen: string, field: string): string =>
  (field === '"address"' ? seen.replace(/,?\s*\n\s*/g, ', ') : seen).replace(/\s+/g, ' ')

/** Word processors keep words together with spaces of another kind, raise the letters of `1st`, and make one sign of `1/2`. */
const inPlainSigns = (seen: string): string => seen.replace(/ ?½/g, '.5').normalize('NFKC')

/** `[ask, trial, yes, please]`: the words on an arrow, which have a comma in them. */
function arrowWithComma(seen: unknown, { minItems }: FieldSchema): string | undefined {
  const entries: readonly unknown[] = Array.isArray(seen) ? seen : []
  if (minItems !== 2 || !entries.every((entry) => typeof entry === 'string')) return undefined
  const [from, to, ...words] = entries
  return `Put quotation marks round the words on the arrow: [${from}, ${to}, ${quoted(words.join(', '))}]`
}

function tooLong(field: string, seen: unknown, { maxLength = 0 }: FieldSchema): ValueWords {
  const over = lengthOf(seen) - maxLength
  return {
    code: 'value/too-long',
    message: `${field} has ${lengthOf(seen)} characters; ${maxLength} are the most.`,
    hint: takeOut(over, 'character', 'characters'),
  }
}

const takeOut = (over: number, one: string, many: string): string =>
  `Take out ${over === 1 ? `1 ${one}` : `${over} ${many}`} or more.`

function tooFew(field: string, seen: unknown, schema: FieldSchema): ValueWords {
  const { minItems = 1 } = schema
  const message =
    lengthOf(seen) === 0
      ? `${field} is an empty list.`
      : `${field} has ${lengthOf(seen)} of at least ${minItems} entries.`
  const [only] = Array.isArray(seen) && seen.length === 1 ? seen : []
  const mend =
    typeof only === 'string'
      ? (arrowEnds(only) ?? arrowEnds(only.replace(/^([a-z0-9-]+) +(?:to +)?([a-z0-9-]+)$/, '$1 -> $2')))
      : undefined
  return { code: 'value/too-few', message, mend }
}

function repeated(field: string, seen: unknown): ValueWords {
  const entries = Array.isArray(seen) ? seen.map(String) : []
  const twice = entries.find((entry, index) => entries.indexOf(entry) !== index) ?? ''
  return { code: 'value/repeated', message: `${field} has "${twice}" more than once.`, hint: 'Keep one of them.' }
}

function range({ minimum, maximum }: FieldSchema): string {
  if (minimum === undefined) return `at most ${maximum ?? 0}`
  return maximum === undefined ? `at least ${minimum}` : `a number from ${minimum} to ${maximum}`
}

const lengthOf = (seen: unknown): number => (Array.isArray(seen) ? seen.length : Array.from(String(seen)).length)
