/** The faults of keys that their schema does not have: a field misspelt, misplaced, run together with its value, or a part of one. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { type Fault, quoted } from '../findings/fault.ts'
import { closest, sameWord } from '../names/closest.ts'
import { editDistance } from '../names/edit-distance.ts'
import { isMapping } from '../yaml/mapping.ts'
import { type CutValue, cutBefore, inDate } from './cut-values.ts'
import type { FieldSchema } from './field-schema.ts'
import type { Notice } from './notices.ts'
import { runTogether } from './run-together.ts'
import { synonymOf } from './synonyms.ts'

/** `toldBefore`: whether another key of the same broken value was reported already. */
export interface UnknownKey {
  readonly fault: Fault
  readonly instead?: string
  readonly toldBefore?: true
  /** The field beside it whose value continues in this key. */
  readonly cutShort?: string
}

/** What is said of a key that its schema does not have. */
export function unknownKey(notice: Notice): UnknownKey {
  const { path, named, seen, schema } = notice
  const known = Object.keys(schema.properties ?? {})
  const free = known.filter((key) => !(isMapping(seen) && Object.hasOwn(seen, key)))
  const runOn = fieldAndValue(notice, free)
  if (runOn !== undefined) return runOn
  const twice = writtenTwice(notice, known, free)
  if (twice !== undefined) return twice
  // The fields of a whole file stand on lines of their own, where no comma ends a value.
  const cut = path.length === 0 ? undefined : cutBefore(seen, named, known)
  if (cut?.field === 'email' && /^[a-z]{2,}(?:\.[a-z]{2,})*$/.test(named)) return cutEmail(notice, cut)
  return misspelt(notice, free) ?? (cut === undefined ? stranger(notice, free) : cutAtComma(notice, cut))
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
  const inRound = /^\( *([a-z_]+)$/.exec(named)?.[1]
  if (inRound !== undefined && free.includes(inRound))
    return {
      fault: keyFault(notice, noField(named), 'Put braces in the place of the round brackets: { … }'),
      instead: inRound,
    }
  const synonym = free.some((field) => sameWord(field, named)) ? undefined : synonymOf(asField(named), free)
  const instead =
    synonym?.field ?? closest(asField(named), free) ?? free.find((field) => asField(named).startsWith(`${field}_`))
  if (instead === undefined) return undefined
  const hint = [`Did you mean "${instead}"?`, synonym?.also ?? ''].join(' ').trim()
  const write = sameWord(instead, named) && { write: instead }
  return { fault: { ...keyFault(notice, noField(named), hint), meant: instead, ...write }, instead }
}

/** A slip in the name of a field that is there as well. In a longer name there may be two. */
function writtenTwice(notice: Notice, known: readonly string[], free: readonly string[]): UnknownKey | undefined {
  const written = asField(notice.named)
  const meant = closest(written, [...free, ...known.filter((key) => !free.includes(key))])
  if (meant === undefined || free.includes(meant)) return undefined
  if (editDistance(written, meant, 3) > (Math.min(written.length, meant.length) > 7 ? 2 : 1)) return undefined
  const hint = `Did you mean "${meant}"? It stands here already: keep one of the two.`
  return { fault: keyFault(notice, noField(notice.named), hint) }
}

function stranger(notice: Notice, free: readonly string[]): UnknownKey {
  const { named, schema, path } = notice
  if (path.length > 0 && /^\d+$/.test(named)) return { fault: keyFault(notice, cutOff(named), wholeInMarks) }
  const others = free.length > 0 ? `Further fields here: ${free.join(', ')}.` : 'Delete it.'
  return { fault: keyFault(notice, noField(named), belongsTo(asField(named), schema, path) ?? others) }
}

const cutOff = (named: string): string => `"${named}" reads as a field of its own: the comma before it ends the value.`

const wholeInMarks = 'Put quotation marks round the whole value that this comma is in.'

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
  const hint = inDate(cut) ?? `Put quotation marks round the whole value: ${field}: ${quoted(pieces.join(', '))}`
  const toldBefore = pieces[1] !== notice.named && ({ toldBefore: true } as const)
  return { fault: keyFault(notice, cutOff(notice.named), hint), cutShort: field, ...toldBefore }
}

/** Where an unknown field belongs: in a mapping beside it, or in a file of another type. */
function belongsTo(written: string, { properties = {} }: FieldSchema, path: Path): string | undefined {
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
export const elsewhere: readonly (readonly [fields: string, where: string])[] = [
  ['meets starts lasts refreshments dates venue', 'the file of a CAG: areas/…/cags/'],
  ['address postcode access stocks', 'the file of a place: venues/'],
  ['wards officers checked succeeded_by succeeded_on', 'the file of an area: areas/…/area.yaml'],
  ['strapline url alert redirects accessibility privacy logo', 'partnership.yaml'],
  ['fund statement tagline emblem', 'funding.yaml'],
  ['present apologies actions authors agreed_on cag status', 'the details of notes: meetings/'],
  ['editions leaflet poster review_by', 'the details of a sheet: sheets/'],
]
