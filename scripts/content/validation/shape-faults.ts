/** Values of the wrong type: a list where a text belongs, a text where fields do. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Path } from '../../diagnostics/diagnostic.ts'
import { quoted } from '../findings/fault.ts'
import { fieldName, said, shortened } from '../findings/seen-in-words.ts'
import { suggestedId } from '../names/ids.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import { isMapping } from '../yaml/mapping.ts'
import { advice, type FieldSchema } from './field-schema.ts'
import { certainIf, type Mend, perhaps, probably } from './mend.ts'
import {
  arrowEnds,
  arrowOf,
  arrowsOf,
  asFields,
  asRedirects,
  choicesOf,
  colonWithin,
  hyphenBefore,
  isNone,
  listOf,
  withoutColon,
} from './shape-mends.ts'
import { mendBoolean, mendNumber } from './value-mends.ts'
import { asEntries, asEntry, inBraces, toWrite } from './written-entries.ts'

/** The message, with a hint or with what was meant, which is then the hint. */
export interface ValueWords {
  readonly code: Code
  readonly message: string
  readonly hint?: string | undefined
  readonly mend?: Mend | undefined
  /** The value with which the rest of the file is read, where it is not certain. */
  readonly guess?: string | undefined
}

export function wrongShape(path: Path, seen: unknown, schema: FieldSchema): ValueWords {
  const field = fieldName(path)
  const text = typeof seen === 'string' ? seen : undefined
  switch (schema.type) {
    case 'boolean': {
      const message = `${field} is ${said(seen)}; it is either true or false.`
      return { code: 'value/true-or-false', message, mend: text === undefined ? undefined : trueOrFalse(text, path) }
    }
    case 'integer':
      return {
        code: 'value/number',
        message: `${field} is ${said(seen)}; it is a whole number, such as 1.`,
        mend: text === undefined ? undefined : mendNumber(text),
      }
    case 'array':
      return {
        code: 'value/list',
        message: `${field} is ${said(seen)}; it is a list, even of one.`,
        ...(text === undefined ? listOfOther(seen, schema) : (numberOfPeople(text, path) ?? listOfText(text, schema))),
      }
    case 'object':
      return text !== undefined && isOfEntryAbove(path, schema) ? underEntry : noGroup(path, seen, schema)
    default:
      return noText(field, seen, schema)
  }
}

/** Where it is cancelled, people may say why. */
function trueOrFalse(text: string, path: Path): Mend | undefined {
  const isReason = path.at(-1) === 'cancelled' && /^(?!(?:not|maybe|perhaps)\b).*\p{L}{3}/iu.test(text)
  return (
    certainIf(mendBoolean(text)) ??
    (isReason ? perhaps(`Write: cancelled: true, and the reason beside it: note: ${quoted(text)}`) : undefined)
  )
}

/** In a file of named entries, whether what stands as one has the name of a field of theirs. */
const isOfEntryAbove = ([name, ...more]: Path, { properties = {} }: FieldSchema): boolean =>
  name !== undefined && more.length === 0 && name in properties

const underEntry: ValueWords = {
  code: 'yaml/indent',
  message: 'This line does not stand under the one it belongs to.',
  hint: 'Put two spaces in front of it: it is a field of the entry above.',
}

function noGroup(path: Path, seen: unknown, schema: FieldSchema): ValueWords {
  const hint = asGroup(seen, schema, { isFile: path.length === 0, isEntry: typeof path.at(-1) === 'number' })
  return { code: 'value/group', message: `${fieldName(path)} is ${said(seen)}; it has fields of its own.`, hint }
}

/** How many others came stands among the names of those present. */
const numberOfPeople = (seen: string, path: Path): Pick<ValueWords, 'mend'> | undefined =>
  /^\d+$/.test(seen.trim()) && /^(?:present|apologies)$/.test(String(path.at(-1)))
    ? { mend: probably(`[${seen.trim()} people]`) }
    : undefined

function listOfText(seen: string, schema: FieldSchema): Pick<ValueWords, 'hint' | 'mend'> {
  const list = inBrackets(seen, schema)
  const fields = fieldsOf(schema)
  if (fields.length === 0) return { mend: list }
  const entries = isNone(seen) ? undefined : asEntries(seen, schema.items)
  if (entries !== undefined) return { hint: toWrite(entries) }
  return list?.kind === 'certain'
    ? {
        hint: `Begin a line under it for each entry, with two spaces and a hyphen, and give it its fields: ${fields.join(', ')}.`,
      }
    : { mend: list }
}

function listOfOther(seen: unknown, schema: FieldSchema): Pick<ValueWords, 'hint' | 'mend'> {
  if (schema.minItems === 2) return { mend: arrowOf(seen) }
  if (schema.items?.minItems === 2) return { mend: arrowsOf(seen) }
  const fields = fieldsOf(schema)
  const names = isMapping(seen) ? Object.keys(seen) : []
  const hasOthers = fields.length > 0 && names.length > 0 && !names.some((name) => fields.includes(name))
  return hasOthers
    ? { hint: `Begin each entry with two spaces, a hyphen and a space, and give it its fields: ${fields.join(', ')}.` }
    : { mend: hyphenBefore(seen) }
}

const fieldsOf = ({ items }: FieldSchema): readonly string[] => Object.keys(items?.properties ?? {})

function asGroup(
  seen: unknown,
  schema: FieldSchema,
  { isFile, isEntry }: Record<'isFile' | 'isEntry', boolean>,
): string {
  const fields = Object.keys(schema.properties ?? {})
  const spelt = isFile ? asFields(seen, fields) : fields.length === 0 ? asRedirects(seen) : undefined
  if (spelt !== undefined) return spelt
  if (!isFile && Array.isArray(seen) && seen.length > 0 && seen.every(isMapping))
    return inOneGroup(
      seen.flatMap((each) => Object.entries(each)),
      schema,
      isEntry,
    )
  const parted = withoutColon(seen, fields)
  if (parted !== undefined) return `Put a colon after the name of the field: ${parted}`
  const entry = typeof seen === 'string' ? asEntry(seen, schema) : undefined
  if (entry !== undefined) return toWrite(entry)
  return fields.length > 0
    ? `Write its fields under it, each on a line of its own: ${fields.join(', ')}.`
    : advice(schema)
}

/** `- [role: clerk]` and `- - role: clerk`: its fields belong into braces. */
function inOneGroup(
  fields: readonly (readonly [string, unknown])[],
  { properties = {} }: FieldSchema,
  isEntry: boolean,
): string {
  const names = fields.map(([name]) => name)
  const isPlain = fields.every(([, value]) => typeof value === 'string' && value !== '')
  const areSeveral = new Set(names).size < names.length
  if (areSeveral && isEntry) return 'Give each group of fields an entry of its own, with one hyphen in front.'
  if (areSeveral || !isPlain)
    return isEntry
      ? 'More than one hyphen begins this entry: leave one of them.'
      : 'Write its fields under it, each on a line of its own, without a hyphen.'
  const write = (name: string, value: string) => (isText(properties[name]) ? inBraces(value) : value)
  const group = `{ ${fields.map(([name, value]) => `${name}: ${write(name, String(value))}`).join(', ')} }`
  return isEntry ? `Write, with one hyphen in front: ${group}` : `Write: ${group}`
}

/** Numbers, and yes and no, stand without quotation marks. */
const isText = (field: FieldSchema | boolean | undefined): boolean =>
  typeof field !== 'object' || field.type === undefined || field.type === 'string'

/** A list or a group where a text should stand. */
function noText(field: string, seen: unknown, schema: FieldSchema): ValueWords {
  const cut = colonWithin(seen)
  if (cut?.value === '')
    return {
      code: 'value/text',
      message: `"${shortened(cut.key)}" stands in braces, or has a colon after it.`,
      hint: `Write the words alone: ${shortened(cut.key)}`,
    }
  if (cut !== undefined)
    return {
      code: 'value/text',
      message: `"${shortened(cut.text)}" has a colon in it, which reads as the start of another field.`,
      hint: fieldNames.has(cut.key) ? `Write the words alone: ${cut.value}` : `Write: ${quoted(cut.text)}`,
    }
  if (schema.enum)
    return {
      code: 'value/choice',
      message: `${field} is ${said(seen)}; it is one word.`,
      hint: `Choose one of: ${schema.enum.join(', ')}.`,
    }
  return {
    code: 'value/text',
    message: `${field} is ${said(seen)}; it is one piece of text.`,
    hint:
      onOneLine(seen, schema) ??
      `Write it on one line, in quotation marks where it has brackets or braces. ${advice(schema)}`.trim(),
  }
}

/** The entries of a list as one text, or the first of them for a field that holds one number, day or name. */
function onOneLine(seen: unknown, { format = 'line' }: FieldSchema): string | undefined {
  if (!Array.isArray(seen) || seen.length === 0) return undefined
  const words = seen.flatMap((entry: unknown) => (typeof entry === 'string' && entry !== '' ? [entry] : []))
  if (words.length < seen.length) return undefined
  if (words.length > 1 && format !== 'line' && format !== 'text')
    return `There is room for one alone: ${words.join(' or ')}.`
  const text = words.join(', ')
  return `Write it on one line, without a list: ${/^[\p{L}\d][^:#"'[\]{}]*$/u.test(text) ? text : quoted(text)}`
}

/** One end of an arrow, whose other end may be the next entry. */
const endOfArrow = (seen: string): Mend | undefined => {
  const list = listOf(seen)
  return list?.kind === 'certain' ? perhaps('Put both ends of an arrow into brackets: [from, to]') : list
}

function inBrackets(seen: string, { items, minItems }: FieldSchema): Mend | undefined {
  if (minItems === 1 && isNone(seen))
    return perhaps('Write at least one in square brackets; where it may be left out and there is none, take it out.')
  if (minItems === 2) return arrowEnds(seen.replace(/^(\S+) to (\S+)$/, '$1 -> $2')) ?? endOfArrow(seen)
  if (items?.enum !== undefined) return choicesOf(seen, items.enum)
  const ids =
    items?.format === 'id'
      ? seen
          .trim()
          .split(/\s*[,;]\s*/)
          .map(suggestedId)
      : []
  if (ids.length === 1 && /^(?:all|any|both|every(?:thing)?)$/.test(ids[0] ?? ''))
    return perhaps('Name each of them, in square brackets with commas between them: no word stands for all.')
  const isAnother = ids.length > 0 && !ids.includes('') && ids.join() !== seen.replace(/\s+/g, '')
  return isAnother ? probably(`[${ids.join(', ')}]`) : listOf(seen)
}
