/** Turns the validator's errors into one fault for each thing that is wrong. */

import type { ErrorObject } from 'ajv'
import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Fault } from '../findings/fault.ts'
import { isMapping } from '../yaml/mapping.ts'
import { linesLeftOut } from './lines-left-out.ts'
import { isItsOwnFault, type Notice, noticeOf } from './notices.ts'
import { otherLevels } from './other-levels.ts'
import { partedEntries } from './parted-entries.ts'
import { pathKey } from './paths.ts'
import { type UnknownKey, unknownKey } from './unknown-keys.ts'
import { nameBeforeBrace, wrongKey, wrongValue } from './value-faults.ts'
import { asEntry } from './written-entries.ts'

/** `errors`: those of the value `root`. Errors that repeat others, or follow from them, are dropped. */
export function faultsOf(errors: readonly ErrorObject[], root: unknown): readonly Fault[] {
  const all = errors.map((error) => noticeOf(error, root))
  const choices = new Set(all.filter(({ keyword }) => keyword === 'anyOf').map(({ path }) => pathKey(path)))
  const notices = all.filter((notice) => isItsOwnFault(notice, choices))
  const unnamed = unnamedEntry(root, notices)
  if (unnamed !== undefined) return [unnamed]
  const unknown = withMissing(
    notices.filter(({ keyword }) => keyword === 'additionalProperties').map(unknownKey),
    notices,
  )
  const explained = explainedBy(unknown)
  const leftOut = [...linesLeftOut(notices, root), ...otherLevels(notices, root), ...partedEntries(notices, root)]
  const outside = new Set(leftOut.flatMap(({ places }) => places))
  const missing = notices
    .filter(
      ({ keyword, path, named }) =>
        keyword === 'required' && !explained.has(pathKey(path, named)) && !outside.has(pathKey(path, named)),
    )
    .map(missingKey)
  const cutShort = new Set(
    unknown.flatMap(({ cutShort: field, fault }) => (field ? [pathKey([...fault.path.slice(0, -1), field])] : [])),
  )
  const bare = bareEntries(notices)
  const wrong = onePerPlace(
    notices.filter(
      ({ keyword, path }) =>
        !['additionalProperties', 'required'].includes(keyword) &&
        !cutShort.has(pathKey(path)) &&
        !isBelowNameWithBrace(path, keyword) &&
        !outside.has(pathKey(path)) &&
        !bare.places.has(pathKey(path)),
    ),
  )
  const strangers = unknown.flatMap(({ fault, toldBefore }) =>
    toldBefore || outside.has(pathKey(fault.path)) ? [] : [fault],
  )
  return [...leftOut.map(({ fault }) => fault), ...strangers, ...missing, ...bare.faults, ...wrong]
}

/** `dates: [2026-12-08, 2027-01-12]`: entries without the one field that they have to have are one slip. */
function bareEntries(notices: readonly Notice[]): {
  readonly faults: readonly Fault[]
  readonly places: ReadonlySet<string>
} {
  const entries = notices.filter(
    ({ path, keyword, seen, schema }) =>
      keyword === 'type' && typeof path.at(-1) === 'number' && schema.required?.length === 1 && isText(seen),
  )
  const lists = [...Map.groupBy(entries, ({ path }) => pathKey(path.slice(0, -1))).values()].flatMap((list) => {
    const written = list.map(({ seen, schema }) => asEntry(String(seen), schema))
    return list.length > 1 && !written.includes(undefined) ? [{ list, written }] : []
  })
  return {
    faults: lists.flatMap(({ list: [first, ...others], written }): readonly Fault[] =>
      first === undefined
        ? []
        : [
            {
              path: first.path,
              of: 'value',
              code: 'value/group',
              message: `"${first.seen}" and ${others.length === 1 ? 'another entry' : `${others.length} more entries`} of "${first.path.at(-2)}" stand there without the name of their field.`,
              hint: `Write each between braces: ${written.slice(0, 3).join(', ')}${written.length > 3 ? ' and so on' : ''}`,
            },
          ],
    ),
    places: new Set(lists.flatMap(({ list }) => list.map(({ path }) => pathKey(path)))),
  }
}

const isText = (seen: unknown): boolean => typeof seen === 'string' && seen !== ''

/** The only unknown field beside the only missing one may be meant as that. */
function withMissing(unknown: readonly UnknownKey[], notices: readonly Notice[]): readonly UnknownKey[] {
  const placeOf = ({ fault }: UnknownKey) => pathKey(fault.path.slice(0, -1))
  const explained = explainedBy(unknown)
  const unexplained = notices.filter(
    ({ keyword, path, named }) => keyword === 'required' && !explained.has(pathKey(path, named)),
  )
  const missing = Map.groupBy(unexplained, ({ path }) => pathKey(path))
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
const isBelowNameWithBrace = (path: Path, keyword: string): boolean =>
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

const describedIn = (path: Path): string => {
  const [entry, list] = [path.at(-1), path.at(-2)]
  if (typeof entry === 'number') return ` from entry ${entry + 1} of "${list ?? ''}"`
  return entry === undefined ? '' : ` from "${entry}"`
}

/** Of several notices about a value only the most basic counts: what is no date need not be too long as well. */
function onePerPlace(notices: readonly Notice[]): readonly Fault[] {
  const byPlace = new Map<string, Fault>()
  for (const { path, keyword, named, seen, schema } of notices) {
    const isKey = keyword === 'propertyNames'
    const place = isKey ? pathKey(path, named) : pathKey(path)
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
