/** Lines that were left out, or lost their indent, so that what should stand under them became part of something else. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { listed } from '../../diagnostics/listed.ts'
import type { Fault } from '../findings/fault.ts'
import { fieldNames, fieldsBeside, fieldsUnder, listNames } from '../schemas/field-names.generated.ts'
import { isMapping } from '../yaml/mapping.ts'
import type { Notice } from './notices.ts'
import { pathKey, valueAt } from './paths.ts'

/** `places`: those of which nothing else is to be said. */
export interface LineLeftOut {
  readonly fault: Fault
  readonly places: readonly string[]
}

/** All that can be told from the errors of a file and its value. */
export const linesLeftOut = (notices: readonly Notice[], root: unknown): readonly LineLeftOut[] => [
  ...emptiedGroups(notices),
  ...listsRunOn(notices, root),
  ...groupsRunOn(notices, root),
]

/** Mappings that seem empty, because their fields lost their indent. */
function emptiedGroups(notices: readonly Notice[]): readonly LineLeftOut[] {
  const strangers = notices.filter(({ keyword }) => keyword === 'additionalProperties')
  const texts = notices.flatMap(({ keyword, path, seen }) => (keyword === 'type' && seen !== '' ? [path] : []))
  return notices.flatMap(({ path, seen, schema: { type, properties = {} } }) => {
    const around = path.slice(0, -1)
    if (seen !== '' || type !== 'object') return []
    const isBeside = (each: Path) => pathKey(each) === pathKey(around)
    const names = [
      ...strangers.flatMap((each) => (isBeside(each.path) ? [each.named] : [])),
      // In a file of named entries each would be an entry.
      ...texts.flatMap((each) => (isBeside(each.slice(0, -1)) ? [String(each.at(-1))] : [])),
    ].filter((name) => name in properties)
    if (names.length === 0) return []
    const fault: Fault = {
      path,
      of: 'key',
      code: 'yaml/indent',
      message: `Nothing stands under "${path.at(-1)}": ${listed(names)} ${names.length === 1 ? 'begins' : 'begin'} as far left as it does.`,
      hint: `Put two spaces in front of ${names.length === 1 ? 'that line' : 'each of those lines'}.`,
    }
    return [{ fault, places: [pathKey(path), ...names.map((name) => pathKey([...around, name]))] }]
  })
}

/** The entries at the end of a list that are those of another: arrows under `steps`, actions under `present`. */
function listsRunOn(notices: readonly Notice[], root: unknown): readonly LineLeftOut[] {
  const wrong = notices.filter(({ keyword, path }) => keyword === 'type' && typeof path.at(-1) === 'number')
  const lists = Map.groupBy(wrong, ({ path }) => pathKey(path.slice(0, -1)))
  return Array.from(lists.values()).flatMap((strangers): readonly LineLeftOut[] => {
    const { path } = strangers[0] ?? { path: [] }
    const list = valueAt(root, path.slice(0, -1))
    const first = Number(path.at(-1))
    if (first === 0 || !Array.isArray(list) || first + strangers.length !== list.length) return []
    const around = path.slice(0, -2)
    const name = strangers.every(({ seen }) => Array.isArray(seen))
      ? listOfLists(notices, around)
      : nameOver(keysOf(strangers), valueAt(root, around), true)
    return name === undefined
      ? []
      : [leftOut(name, path, [...strangers.map((each) => pathKey(each.path)), pathKey(around, name)])]
  })
}

/** The list of lists that is missing. */
const listOfLists = (notices: readonly Notice[], around: Path): string | undefined =>
  notices.find(({ keyword, path, named, schema }) => {
    const list = schema.properties?.[named]
    const holdsLists = typeof list === 'object' && list.items?.type === 'array'
    return keyword === 'required' && holdsLists && pathKey(path) === pathKey(around)
  })?.named

/** The unknown fields of a group that are those of another, which is missing beside it. */
function groupsRunOn(notices: readonly Notice[], root: unknown): readonly LineLeftOut[] {
  const unknown = notices.filter(({ keyword, path }) => keyword === 'additionalProperties' && path.length === 1)
  const groups = Map.groupBy(unknown, ({ path }) => pathKey(path))
  return Array.from(groups.values()).flatMap((strangers): readonly LineLeftOut[] => {
    const { path, named } = strangers[0] ?? { path: [], named: '' }
    const names = strangers.map((each) => each.named)
    const name = names.length < 2 ? undefined : nameOver(names, root, false)
    return name === undefined
      ? []
      : [
          leftOut(
            name,
            [...path, named],
            [...strangers.map((each) => pathKey([...each.path, each.named])), pathKey([], name)],
            'key',
          ),
        ]
  })
}

function leftOut(name: string, path: Path, places: readonly string[], of: Fault['of'] = 'value'): LineLeftOut {
  const fault: Fault = {
    path,
    of,
    code: 'field/missing',
    field: name,
    message: `The line "${name}:" is missing above this one.`,
    hint: `Write it there on a line of its own, as far left as "${path.at(-2)}:".`,
  }
  return { fault, places }
}

/** The only group or list with all these fields that may stand in the mapping and does not. */
function nameOver(names: readonly string[], within: unknown, isList: boolean): string | undefined {
  const present = isMapping(within) ? Object.keys(within).filter((name) => fieldNames.has(name)) : []
  const [found, ...others] = Array.from(fieldsUnder).flatMap(([name, fields]) => {
    const mayStand = !present.includes(name) && present.every((each) => fieldsBeside.get(name)?.has(each))
    return listNames.has(name) === isList && mayStand && names.every((each) => fields.has(each)) ? [name] : []
  })
  return others.length > 0 || names.length === 0 ? undefined : found
}

const keysOf = (strangers: readonly Notice[]): readonly string[] =>
  strangers.flatMap(({ seen }) => (isMapping(seen) ? Object.keys(seen) : ['']))
