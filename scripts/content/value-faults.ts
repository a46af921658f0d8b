/** What to say about a value that is not what its field asks for, and what to write instead. */

import type { Code } from '../diagnostics/codes.ts'
import { closest, sameWord } from './closest.ts'
import { suggestedId } from './content-tree.ts'
import { type Fault, quoted } from './fault.ts'
import { fieldNames } from './field-names.generated.ts'
import { fieldName, said, shortened } from './seen-in-words.ts'
import {
  arrowEnds,
  arrowOf,
  asFields,
  asRedirects,
  choicesOf,
  colonWithin,
  domainAlone,
  hyphenBefore,
  isUnknown,
  listOf,
  mayBe,
  withoutColon,
} from './shape-mends.ts'
import { forms } from './value-forms.ts'
import { certainIf, type Mend, mendBoolean } from './value-mends.ts'

/** As much of a field's schema as is told to an editor. */
export interface FieldSchema {
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly examples?: readonly string[]
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, FieldSchema | boolean>>
  readonly required?: readonly string[]
  readonly items?: FieldSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

interface Wrong {
  readonly path: readonly (string | number)[]
  readonly keyword: string
  readonly seen: unknown
  readonly schema: FieldSchema
}

interface Words {
  readonly code: Code
  readonly message: string
  readonly hint?: string
  /** What was meant; it is the hint as well. */
  readonly mend?: Mend | undefined
  readonly guess?: string | undefined
}

/** `write`, which a program may put in, is there only where it is certain what was meant. */
export function wrongValue(wrong: Wrong): Fault {
  const { code, message, hint, mend, guess } = wordsFor(wrong)
  const fault = { path: wrong.path, of: 'value', code, message, ...(guess !== undefined && { guess }) } as const
  switch (mend?.kind) {
    case 'certain':
      return { ...fault, hint: `Write: ${mend.text}`, write: mend.text }
    case 'perhaps':
      return { ...fault, hint: mend.advice }
    case undefined:
      return { ...fault, hint: hint ?? advice(wrong.schema) }
  }
}

/** A name that an editor gives to an entry: of a funder, a role, an abbreviation or an old address. */
export function wrongKey(path: Fault['path'], name: string, schema: FieldSchema): Fault {
  const write = schema.format === 'id' ? suggestedId(name) : ''
  return {
    path,
    of: 'key',
    code: 'field/name',
    message: `"${shortened(name)}" cannot be a name here.`,
    hint: write === '' ? advice(schema) : `Write: ${write}`,
    ...(write !== '' && { meant: write }),
  }
}

/** The field's own description, with its example. */
function advice({ description = '', examples }: FieldSchema): string {
  const example = examples?.[0]
  return [description, example === undefined ? '' : `For example: ${example}`].join(' ').trim()
}

function wordsFor({ path, keyword, seen, schema }: Wrong): Words {
  const field = fieldName(path)
  if (seen === '') return empty(field, schema)
  switch (keyword) {
    case 'type':
    case 'anyOf':
      return wrongShape(field, seen, schema)
    case 'enum':
      return notAChoice(field, seen, schema)
    case 'format':
    case 'pattern':
      return typeof seen === 'string' ? wrongForm(seen, schema) : wrongShape(field, seen, schema)
    case 'maxLength':
      return tooLong(field, seen, schema)
    case 'minItems':
      return tooFew(field, seen, schema)
    case 'maxItems':
      return {
        code: 'value/too-many',
        message: `${field} has ${lengthOf(seen)} entries; ${schema.maxItems ?? 0} are the most.`,
        hint: takeOut(lengthOf(seen) - (schema.maxItems ?? 0), 'entry', 'entries'),
      }
    case 'uniqueItems':
      return repeated(field, seen)
    default:
      return { code: 'value/number', message: `${field} is ${said(seen)}; it is ${range(schema)}.` }
  }
}

const empty = (field: string, schema: FieldSchema): Words => ({
  code: 'value/empty',
  message: `${field} has no value.`,
  hint: `Write one, or delete the line if it is not needed. ${advice(schema)}`.trim(),
})

function wrongShape(field: string, seen: unknown, { type, enum: choices, properties, ...schema }: FieldSchema): Words {
  if (type === 'boolean') {
    const mend = typeof seen === 'string' ? certainIf(mendBoolean(seen)) : undefined
    return { code: 'value/true-or-false', message: `${field} is ${said(seen)}; it is either true or false.`, mend }
  }
  if (type === 'integer')
    return { code: 'value/number', message: `${field} is ${said(seen)}; it is a whole number, such as 1.` }
  if (type === 'array') {
    const message = `${field} is ${said(seen)}; it is a list, even of one.`
    const ofFields = Object.keys(schema.items?.properties ?? {})
    if (typeof seen === 'string' && ofFields.length > 0 && listOf(seen)?.kind === 'certain')
      return {
        code: 'value/list',
        message,
        hint: `Begin a line under it for each entry, with two spaces and a hyphen, and give it its fields: ${ofFields.join(', ')}.`,
      }
    return {
      code: 'value/list',
      message,
      mend:
        typeof seen === 'string'
          ? inBrackets(seen, schema)
          : schema.minItems === 2
            ? arrowOf(seen)
            : hyphenBefore(seen),
    }
  }
  if (type === 'object') {
    const fields = Object.keys(properties ?? {})
    const [only, ...others] = schema.required ?? []
    const spelt = field === 'This file' ? asFields(seen) : fields.length === 0 ? asRedirects(seen) : undefined
    const hint =
      spelt !== undefined
        ? spelt
        : typeof seen === 'string' && only !== undefined && others.length === 0 && mayBe(properties?.[only], seen)
          ? `Write: { ${only}: ${seen} }`
          : withoutColon(seen, fields) !== undefined
            ? `Put a colon behind the name of the field: ${withoutColon(seen, fields)}`
            : fields.length > 0
              ? `Write its fields under it, each on a line of its own: ${fields.join(', ')}.`
              : advice(schema)
    return { code: 'value/group', message: `${field} is ${said(seen)}; it has fields of its own.`, hint }
  }
  const cut = colonWithin(seen)
  if (cut !== undefined)
    return {
      code: 'value/text',
      message: `"${shortened(cut.text)}" has a colon in it, which reads as the start of another field.`,
      hint: fieldNames.has(cut.key) ? `Write the words alone: ${cut.value}` : `Write: ${quoted(cut.text)}`,
    }
  return choices
    ? {
        code: 'value/choice',
        message: `${field} is ${said(seen)}; it is one word.`,
        hint: `Choose one of: ${choices.join(', ')}.`,
      }
    : {
        code: 'value/text',
        message: `${field} is ${said(seen)}; it is one piece of text.`,
        hint:
          onOneLine(seen) ??
          `Write it on one line, in quotation marks where it has brackets or braces. ${advice(schema)}`.trim(),
      }
}

/** The entries of a list as one text. */
function onOneLine(seen: unknown): string | undefined {
  if (!Array.isArray(seen) || seen.length === 0) return undefined
  const words = seen.flatMap((entry: unknown) => (typeof entry === 'string' && entry !== '' ? [entry] : []))
  if (words.length < seen.length) return undefined
  const text = words.join(', ')
  return `Write it on one line, without a list: ${/^[\p{L}\d][^:#"'[\]{}]*$/u.test(text) ? text : quoted(text)}`
}

function inBrackets(seen: string, { items, minItems }: FieldSchema): Mend | undefined {
  if (minItems === 2) return arrowEnds(seen.replace(/^(\S+) to (\S+)$/, '$1 -> $2')) ?? listOf(seen)
  if (items?.enum !== undefined) return choicesOf(seen, items.enum)
  const ids =
    items?.format === 'id'
      ? seen
          .trim()
          .split(/\s*[,;]\s*/)
          .map(suggestedId)
      : []
  const isAnother = ids.length > 0 && !ids.includes('') && ids.join() !== seen.replace(/\s+/g, '')
  return isAnother ? { kind: 'perhaps', advice: `Write: [${ids.join(', ')}]` } : listOf(seen)
}

function notAChoice(field: string, seen: unknown, { enum: choices = [] }: FieldSchema): Words {
  const typed = String(seen)
  const same = choices.find((choice) => sameWord(choice, typed))
  const [begun, ...others] = choices.filter((choice) => choice.startsWith(`${typed.toLowerCase()}-`))
  const near = begun !== undefined && others.length === 0 ? begun : closest(typed, choices)
  return {
    code: 'value/choice',
    message: `${field} is ${said(seen)}, which is not one of its words.`,
    mend: certainIf(same),
    guess: near,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Choose one of: ${choices.join(', ')}.`,
  }
}

function wrongForm(seen: string, schema: FieldSchema): Words {
  const form = forms[schema.format ?? '']
  if (form) {
    const day = form.code === 'value/date' && /^\d{4}-\d{2}-\d{2}$/.test(seen)
    const message = day ? `"${seen}" is not in the calendar.` : `"${shortened(seen)}" is ${form.isNot}.`
    const ownDomain = form.code === 'value/address' && schema.format === 'site-address' && domainAlone(seen)
    if (ownDomain)
      return {
        code: form.code,
        message: `"${shortened(seen)}" has a path, and the site is served from the top of its domain.`,
        hint: `Give it a domain of its own, such as ${ownDomain}, or a subdomain, and write that.`,
      }
    const hint = form.like && !schema.examples ? `${advice(schema)} Write it like ${form.like}.`.trim() : advice(schema)
    if (isUnknown(seen))
      return {
        code: form.code,
        message,
        hint: `Where it may be left out, leave it out until it is known. ${hint}`,
      }
    return { code: form.code, message, hint, mend: form.mend?.(seen) }
  }
  return seen.trim() === ''
    ? { code: 'value/empty', message: 'There are only spaces here.' }
    : {
        code: 'value/one-line',
        message: `"${shortened(seen)}" runs over more than one line.`,
        hint: `Write it on one line: ${shortened(seen.trim().replace(/\s+/g, ' '))}`,
      }
}

function tooLong(field: string, seen: unknown, { maxLength = 0 }: FieldSchema): Words {
  const over = lengthOf(seen) - maxLength
  return {
    code: 'value/too-long',
    message: `${field} has ${lengthOf(seen)} characters; ${maxLength} are the most.`,
    hint: takeOut(over, 'character', 'characters'),
  }
}

const takeOut = (over: number, one: string, many: string): string =>
  `Take out ${over === 1 ? `1 ${one}` : `${over} ${many}`} or more.`

function tooFew(field: string, seen: unknown, schema: FieldSchema): Words {
  const { minItems = 1 } = schema
  const message =
    lengthOf(seen) === 0
      ? `${field} is an empty list.`
      : `${field} has ${lengthOf(seen)} of at least ${minItems} entries.`
  const [only] = Array.isArray(seen) && seen.length === 1 ? seen : []
  const mend = typeof only === 'string' ? arrowEnds(only) : undefined
  return { code: 'value/too-few', message, mend }
}

function repeated(field: string, seen: unknown): Words {
  const entries = Array.isArray(seen) ? seen.map(String) : []
  const twice = entries.find((entry, index) => entries.indexOf(entry) !== index) ?? ''
  return { code: 'value/repeated', message: `${field} has "${twice}" more than once.`, hint: 'Keep one of them.' }
}

function range({ minimum, maximum }: FieldSchema): string {
  if (minimum === undefined) return `at most ${maximum ?? 0}`
  return maximum === undefined ? `at least ${minimum}` : `a number from ${minimum} to ${maximum}`
}

const lengthOf = (seen: unknown): number => (Array.isArray(seen) ? seen.length : Array.from(String(seen)).length)
