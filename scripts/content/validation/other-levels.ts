/** Fields that stand a level above or below their own: under a name, or without the name of their group. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { listed } from '../../diagnostics/listed.ts'
import { type Fault, quoted } from '../findings/fault.ts'
import { closest } from '../names/closest.ts'
import { fieldsBeside, fieldsUnder } from '../schemas/field-names.generated.ts'
import { isMapping } from '../yaml/mapping.ts'
import type { LineLeftOut } from './lines-left-out.ts'
import type { Notice } from './notices.ts'
import { pathKey } from './paths.ts'
import { isNone } from './shape-mends.ts'
import { elsewhere } from './unknown-keys.ts'

/** All that can be told from the errors of a file and its value. */
export const otherLevels = (notices: readonly Notice[], root: unknown): readonly LineLeftOut[] => [
  ...underOneName(notices, root),
  ...besideTheirGroup(notices),
  ...nameForField(notices),
  ...fieldsBelowTheirGroup(notices),
  ...namesMovedIn(notices, root),
  ...ofAnotherKind(notices),
  ...entryThatIsNone(notices, root),
]

/** `town-hall:` above all fields of a file that is about one thing. */
function underOneName(notices: readonly Notice[], root: unknown): readonly LineLeftOut[] {
  const names = isMapping(root) ? Object.keys(root) : []
  const stranger = notices.find(({ keyword, path }) => keyword === 'additionalProperties' && path.length === 0)
  const within = isMapping(root) ? root[names[0] ?? ''] : undefined
  if (stranger === undefined || names.length !== 1 || !isMapping(within)) return []
  const known = Object.keys(stranger.schema.properties ?? {})
  const fields = Object.keys(within)
  if (!fields.every((field) => known.includes(field))) return []
  const { named } = stranger
  const fault: Fault = {
    path: [named],
    of: 'key',
    code: 'field/unknown',
    message: `The fields of this file stand under "${named}:", as if there were others beside it.`,
    hint: `Take that line out, and the spaces in front of ${listed(fields)}.`,
  }
  return [{ fault, places: [pathKey([named]), ...missingIn([], notices)] }]
}

/** `phone` and `purpose` at the left edge, where `contact:` above them was deleted. */
function besideTheirGroup(notices: readonly Notice[]): readonly LineLeftOut[] {
  const strangers = notices.filter(({ keyword, path }) => keyword === 'additionalProperties' && path.length === 0)
  const [first] = strangers
  if (first === undefined) return []
  const groups = Object.entries(first.schema.properties ?? {}).flatMap(([name, schema]) => {
    const { properties = {} } = typeof schema === 'object' ? schema : {}
    const names = strangers.map(({ named }) => named).filter((named) => named in properties)
    const isThere = isMapping(first.seen) && name in first.seen
    return isThere || names.length < 2 ? [] : [{ name, names }]
  })
  return groups.map(({ name, names }) => ({
    fault: {
      path: [names[0] ?? ''],
      of: 'key',
      code: 'field/missing',
      field: name,
      message: `The line "${name}:" is missing above this one.`,
      hint: `Write it there on a line of its own, and put two spaces in front of ${listed(names)}.`,
    },
    places: [...names.map((each) => pathKey([each])), pathKey([], name)],
  }))
}

/** A file of another kind in this folder: notes among the sheets. */
function ofAnotherKind(notices: readonly Notice[]): readonly LineLeftOut[] {
  const atTop = (keyword: string) =>
    notices.flatMap((each) => (each.keyword === keyword && each.path.length === 0 ? [each.named] : []))
  const [strangers, missing] = [atTop('additionalProperties'), atTop('required')]
  const [, where] =
    elsewhere.find(([fields]) => strangers.length > 2 && strangers.every((name) => fields.split(' ').includes(name))) ??
    []
  if (where === undefined || missing.length < 2) return []
  const fault: Fault = {
    path: [],
    of: 'value',
    code: 'file/unknown',
    message: 'This file is of another kind than those in this folder.',
    hint: `Move it to where its fields belong: ${where}.`,
  }
  return [
    {
      fault,
      places: [...strangers, ...missing]
        .map((name) => pathKey([], name))
        .concat(strangers.map((name) => pathKey([name]))),
    },
  ]
}

/** `officers: [none]` */
function entryThatIsNone(notices: readonly Notice[], root: unknown): readonly LineLeftOut[] {
  return notices.flatMap(({ keyword, path, seen, schema }): readonly LineLeftOut[] => {
    const [list = '', index, ...more] = path
    const entries = isMapping(root) ? root[list] : undefined
    const isOnly = index === 0 && more.length === 0 && Array.isArray(entries) && entries.length === 1
    if (keyword !== 'type' || schema.type !== 'object' || !isOnly || typeof seen !== 'string' || !isNone(seen))
      return []
    const fault: Fault = {
      path,
      of: 'value',
      code: 'value/group',
      message: `"${seen}" is not an entry of "${list}".`,
      hint: `Write: ${list}: []`,
    }
    return [{ fault, places: [pathKey(path), ...missingIn([], notices)] }]
  })
}

/** `how` beside `tested:` in the place of under it, where it is missing. */
function fieldsBelowTheirGroup(notices: readonly Notice[]): readonly LineLeftOut[] {
  return notices.flatMap(({ keyword, path, named, schema }): readonly LineLeftOut[] => {
    if (keyword !== 'additionalProperties') return []
    const group = notices.find(
      (each) =>
        each.keyword === 'required' && each.named === named && pathKey(each.path.slice(0, -1)) === pathKey(path),
    )?.path
    const name = group?.at(-1)
    if (group === undefined || typeof name !== 'string' || schema.properties?.[name] === undefined) return []
    const fault: Fault = {
      path: [...path, named],
      of: 'key',
      code: 'field/unknown',
      message: `There is no field "${named}" here.`,
      hint: `It belongs under "${name}": put two spaces more in front of it.`,
    }
    return [{ fault, places: [pathKey([...path, named]), pathKey(group, named)] }]
  })
}

/** `  accessibility:` below a contact: it and its own fields are read as those of the contact. */
function namesMovedIn(notices: readonly Notice[], root: unknown): readonly LineLeftOut[] {
  const strangers = notices.filter(({ keyword, path }) => keyword === 'additionalProperties' && path.length === 1)
  const atTop = isMapping(root) ? Object.keys(root) : []
  return strangers.flatMap(({ path, named, seen }): readonly LineLeftOut[] => {
    const fields = fieldsUnder.get(named)
    const isEmpty = isMapping(seen) && seen[named] === ''
    if (!isEmpty || fields === undefined || atTop.includes(named)) return []
    if (!atTop.every((each) => fieldsBeside.get(named)?.has(each))) return []
    const below = strangers.filter((other) => pathKey(other.path) === pathKey(path) && fields.has(other.named))
    if (below.length === 0) return []
    const fault: Fault = {
      path: [...path, named],
      of: 'key',
      code: 'yaml/indent',
      message: 'This line does not stand under the one it belongs to.',
      hint: 'Give it no space in front; the lines under it keep theirs.',
    }
    const told = [named, ...below.map((each) => each.named)].map((each) => pathKey([...path, each]))
    return [{ fault, places: [...told, pathKey([], named)] }]
  })
}

/** `{ police: Your sergeant }` for `{ role: police, as: Your sergeant }`. */
function nameForField(notices: readonly Notice[]): readonly LineLeftOut[] {
  return notices.flatMap(({ keyword, path, named, seen, schema }): readonly LineLeftOut[] => {
    const said = isMapping(seen) && Object.keys(seen).length === 1 ? seen[named] : undefined
    const [name, words, ...others] = Object.keys(schema.properties ?? {})
    const isEntry =
      keyword === 'additionalProperties' &&
      typeof path.at(-1) === 'number' &&
      closest(named, [name ?? '']) === undefined
    if (!isEntry || typeof said !== 'string' || words === undefined || others.length > 0) return []
    const fault: Fault = {
      path: [...path, named],
      of: 'key',
      code: 'field/unknown',
      message: `There is no field "${named}" here.`,
      hint: `Write: { ${name}: ${named}, ${words}: ${quoted(said)} }`,
    }
    return [{ fault, places: [pathKey([...path, named]), ...missingIn(path, notices)] }]
  })
}

const missingIn = (path: Path, notices: readonly Notice[]): readonly string[] =>
  notices.flatMap((each) =>
    each.keyword === 'required' && pathKey(each.path) === pathKey(path) ? [pathKey(path, each.named)] : [],
  )
