/** Turns the validator's errors into one fault for each thing that is wrong. */

import type { ErrorObject } from 'ajv'
import { type Fault, quoted } from '../findings/fault.ts'
import { changesBetween } from '../names/changes-between.ts'
import { closest, sameWord } from '../names/closest.ts'
import { isMapping } from '../yaml/mapping.ts'
import { type CutValue, cutBefore, inDate } from './cut-values.ts'
import type { FieldSchema } from './field-schema.ts'
import { linesLeftOut } from './lines-left-out.ts'
import { isItsOwnFault, type Notice, noticeOf, pathKey, type Step } from './notices.ts'
import { otherLevels } from './other-levels.ts'
import { runTogether } from './run-together.ts'
import { synonymOf } from './synonyms.ts'
import { nameBeforeBrace, wrongKey, wrongValue } from './value-faults.ts'

/** `errors`: those of the value `root`. Errors that repeat others, or follow from them, are dropped. */
export function faultsOf(errors: readonly ErrorObject[], root: unknown): readonly Fault[] {
  const all = errors.map((error) => noticeOf(error, root))
  const choices = new Set(all.filter(({ keyword }) => keyword === 'anyOf').map(({ path }) => pathKey(path, '')))
  const notices = all.filter((notice) => isItsOwnFault(notice, choices))
  const unknown = withMissing(
    notices.filter(({ keyword }) => keyword === 'additionalProperties').map(unknownKey),
    notices,
  )
  const explained = explainedBy(unknown)
  const unnamed = unnamedEntry(root, notices)
  if (unnamed !== undefined) return [unnamed]
  const leftOut = [...linesLeftOut(notices, root), ...otherLevels(notices, root)]
  const outside = new Set(leftOut.flatMap(({ places }) => places))
  const missing = notices
    .filter(
      ({ keyword, path, named }) =>
        keyword === 'required' && !explained.has(pathKey(path, named)) && !outside.has(pathKey(path, named)),
    )
    .map(missingKey)
  const cutShort = new Set(
    unknown.flatMap(({ cutShort: field, fault }) => (field ? [pathKey([...fault.path.slice(0, -1), field], '')] : [])),
  )
  const wrong = onePerPlace(
    notices.filter(
      ({ keyword, path }) =>
        !['additionalProperties', 'required'].includes(keyword) &&
        !cutShort.has(pathKey(path, '')) &&
        !isBelowNameWithBrace(path, keyword) &&
        !outside.has(pathKey(path, '')),
    ),
  )
  const strangers = unknown.flatMap(({ fault, toldBefore }) =>
    toldBefore || outside.has(pathKey(fault.path, '')) ? [] : [fault],
  )
  return [...leftOut.map(({ fault }) => fault), ...strangers, ...missing, ...wrong]
}

/** The only unknown field beside the only missing one may be meant as that. */
function withMissing(unknown: readonly UnknownKey[], notices: readonly Notice[]): readonly UnknownKey[] {
  const placeOf = ({ fault }: UnknownKey) => pathKey(fault.path.slice(0, -1), '')
  const explained = explainedBy(unknown)
  const unexplained = notices.filter(
    ({ keyword, path, named }) => keyword === 'required' && !explained.has(pathKey(path, named)),
  )
  const missing = Map.groupBy(unexplained, ({ path }) => pathKey(path, ''))
  const strangers = Map.groupBy(
    unknown.filter(({ instead }) => instead === undefined),
    placeOf,
  )
  return unknown.map((key) => {
    const { fault, instead, cutShort } = key
    const [only, ...others] = missing.get(placeOf(key)) ?? []
    const isOnly = instead === undefined && strangers.get(placeOf(key))?.length === 1
    if (!isOnly || cutShort !== undefined || only === undefined || others.length > 0) return key
    const hint = isValueAlone(fault, only)
      ? `If it is what "${only.named}" says, which is missing, write: ${only.named}: ${fault.path.at(-1)}`
      : `If "${only.named}" is meant, which is missing, write that. ${missingKey(only).hint}`
    return { ...key, fault: { ...fault, hint, meant: only.named }, instead: only.named }
  })
}

/** `{ 2026-12-08, cancelled: true }`: the value of a field, without the field. */
const isValueAlone = ({ path }: Fault, { path: around, seen }: Notice): boolean =>
  around.length > 0 && isMapping(seen) && (seen[String(path.at(-1))] ?? '') === ''

/** The places of missing fields that are there under another name. */
const explainedBy = (unknown: readonly UnknownKey[]): ReadonlySet<string> =>
  new Set(unknown.flatMap(({ instead, fault }) => (instead ? [pathKey(fault.path.slice(0, -1), instead)] : [])))

/** `npo { name`, which has no colon, and is told as such. */
const isBelowNameWithBrace = (path: readonly Step[], keyword: string): boolean =>
  keyword !== 'propertyNames' && path.some((step) => typeof step === 'string' && nameBeforeBrace(step) !== undefined)

/** The fields of an entry without a name, in a file of named entries such as funders. */
function unnamedEntry(root: unknown, notices: readonly Notice[]): Fault | undefined {
  const keys = isMapping(root) ? Object.keys(root) : []
  const fields = notices.find(
    ({ path, keyword, schema }) => path.length === 1 && keyword === 'type' && schema.properties,
  )
  const known = Object.keys(fields?.schema.properties ?? {})
  const [first] = keys
  if (first === undefined || keys.length < 2 || !keys.every((key) => known.includes(key))) return undefined
  return {
    path: [first],
    of: 'key',
    code: 'value/group',
    message: `${keys.map((key) => `"${key}"`).join(', ')} are the fields of one entry, and it has no name.`,
    hint: 'Put a short name in small letters and a colon on a line above them, such as "erdf:" for a funder or "npo:" for a role, and begin each of them with two spaces.',
  }
}

/** `toldBefore`: whether another key of the same broken value was reported already. */
interface UnknownKey {
  readonly fault: Fault
  readonly instead?: string
  readonly toldBefore?: true
  /** The field beside it whose value continues in this key. */
  readonly cutShort?: string
}

function unknownKey(notice: Notice): UnknownKey {
  const { path, named, seen, schema } = notice
  const known = Object.keys(schema.properties ?? {})
  const free = known.filter((key) => !(isMapping(seen) && Object.hasOwn(seen, key)))
  const runOn = fieldAndValue(notice, free)
  if (runOn !== undefined) return runOn
  // The fields of a whole file stand on lines of their own, where no comma ends a value.
  const cut = path.length === 0 ? undefined : cutBefore(seen, named, known)
  if (cut?.field === 'email' && /^[a-z]{2,}(?:\.[a-z]{2,})*$/.test(named)) return cutEmail(notice, cut)
  return misspelt(notice, free) ?? (cut === undefined ? stranger(notice, known, free) : cutAtComma(notice, cut))
}

/** A key that is a field with its value: `phone01922 654703`. */
function fieldAndValue(notice: Notice, free: readonly string[]): UnknownKey | undefined {
  const { named, seen } = notice
  const run = runTogether(named, isMapping(seen) ? seen[named] : undefined)
  if (run === undefined || !free.includes(run.field)) return undefined
  const write = `${run.field}: ${run.value}`
  const fault = keyFault(notice, `"${named}" is not a field and its value.`, `${run.hint}${write}`)
  return { fault: { ...fault, code: 'yaml/no-colon', ...(run.isCertain && { write }) }, instead: run.field }
}

/** A field in another spelling, or under another name that people give it. */
function misspelt(notice: Notice, free: readonly string[]): UnknownKey | undefined {
  const { named } = notice
  const synonym = free.some((field) => sameWord(field, named)) ? undefined : synonymOf(asField(named), free)
  const instead = synonym?.field ?? closest(asField(named), free)
  if (instead === undefined) return undefined
  const hint = [`Did you mean "${instead}"?`, synonym?.also ?? ''].join(' ').trim()
  const write = sameWord(instead, named) && { write: instead }
  return { fault: { ...keyFault(notice, noField(named), hint), meant: instead, ...write }, instead }
}

function stranger(notice: Notice, known: readonly string[], free: readonly string[]): UnknownKey {
  const { named, seen, schema, path } = notice
  const present = isMapping(seen) ? Object.keys(seen) : []
  const twice = present.find((key) => known.includes(key) && isOneSlip(asField(named), key))
  const others = free.length > 0 ? `Further fields here: ${free.join(', ')}.` : 'Delete it.'
  const hint =
    twice === undefined
      ? (belongsTo(asField(named), schema, path) ?? others)
      : `Did you mean "${twice}"? It stands here already: keep one of the two.`
  return { fault: keyFault(notice, noField(named), hint) }
}

/** In a longer word there may be two. */
const isOneSlip = (one: string, other: string): boolean =>
  changesBetween(one, other, 3) <= (Math.min(one.length, other.length) > 7 ? 2 : 1)

const noField = (named: string): string => `There is no field "${named}" here.`

/** `Short title` → `short_title` */
const asField = (named: string): string =>
  named
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

const keyFault = ({ path, named }: Notice, message: string, hint: string): Fault => ({
  path: [...path, named],
  of: 'key',
  code: 'field/unknown',
  message,
  hint,
})

/** `sam@example,org` */
function cutEmail(notice: Notice, { pieces }: CutValue): UnknownKey {
  const message = `"${notice.named}" reads as a field of its own: the comma before it ends the e-mail address.`
  const hint = `Put a full stop in the place of the comma: email: ${pieces.join('.')}`
  return { fault: keyFault(notice, message, hint), cutShort: 'email' }
}

/** A value with a comma in `{ … }`, which has to stand in quotation marks. */
function cutAtComma(notice: Notice, cut: CutValue): UnknownKey {
  const { field, pieces } = cut
  const message = `"${notice.named}" reads as a field of its own: the comma before it ends the value.`
  const hint = inDate(cut) ?? `Put quotation marks round the whole value: ${field}: ${quoted(pieces.join(', '))}`
  const toldBefore = pieces[1] !== notice.named && ({ toldBefore: true } as const)
  return { fault: keyFault(notice, message, hint), cutShort: field, ...toldBefore }
}

/** Where an unknown field belongs: in a mapping beside it, or in a file of another type. */
function belongsTo(written: string, { properties = {} }: FieldSchema, path: Fault['path']): string | undefined {
  const group = Object.entries(properties).find(
    ([, field]) => typeof field === 'object' && field.properties?.[written] !== undefined,
  )?.[0]
  if (group !== undefined) return `It belongs under "${group}", with two spaces in front.`
  // Notes are the only kind of file whose day is not in it.
  if (path.length === 0 && 'agreed_on' in properties && /^(?:meeting_)?(?:date|day)$/.test(written))
    return 'Delete it: the day is taken from the name of the file.'
  const [, where] = elsewhere.find(([fields]) => fields.split(' ').includes(written)) ?? []
  return where === undefined || path.length > 0 ? undefined : `It belongs in ${where}.`
}

/** Fields that only one type of file has. */
const elsewhere: readonly (readonly [fields: string, where: string])[] = [
  ['meets starts lasts refreshments dates venue', 'the file of a CAG: areas/…/cags/'],
  ['address postcode access stocks', 'the file of a place: venues/'],
  ['wards officers checked succeeded_by succeeded_on', 'the file of an area: areas/…/area.yaml'],
  ['strapline url alert redirects accessibility privacy logo', 'partnership.yaml'],
  ['fund statement tagline emblem', 'funding.yaml'],
  ['present apologies actions authors agreed_on', 'the details of notes: meetings/'],
  ['editions leaflet poster review_by', 'the details of a sheet: sheets/'],
]

function missingKey({ path, named, schema }: Notice): Fault {
  const field = schema.properties?.[named]
  const about = typeof field === 'object' ? field : {}
  const example = about.examples?.[0]
  return {
    path,
    of: 'value',
    code: 'field/missing',
    field: named,
    message: `The field "${named}" is missing${describedIn(path)}.`,
    hint: [about.description ?? '', example === undefined ? '' : `For example: ${named}: ${example}`].join(' ').trim(),
  }
}

const describedIn = (path: readonly (string | number)[]): string => {
  const [entry, list] = [path.at(-1), path.at(-2)]
  if (typeof entry === 'number') return ` from entry ${entry + 1} of "${list ?? ''}"`
  return entry === undefined ? '' : ` from "${entry}"`
}

/** Of several notices about a value only the most basic counts: what is no date need not be too long as well. */
function onePerPlace(notices: readonly Notice[]): readonly Fault[] {
  const byPlace = new Map<string, Fault>()
  for (const { path, keyword, named, seen, schema } of notices) {
    const isKey = keyword === 'propertyNames'
    const place = isKey ? pathKey(path, named) : pathKey(path, '')
    if (byPlace.has(place)) continue
    byPlace.set(
      place,
      isKey
        ? wrongKey([...path, named], named, isMapping(seen) ? seen[named] : undefined, schema)
        : wrongValue({ path, keyword, seen, schema }),
    )
  }
  return [...byPlace.values()]
}
