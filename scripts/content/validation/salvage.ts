/**
 * Reads what can be read of a file with faults: wrong values are mended where that is certain, otherwise left out or
 * replaced by a stand-in, so that everything wrong with the rest is reported in the same run.
 */

import type { ErrorObject } from 'ajv'
import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Fault } from '../findings/fault.ts'
import type { SourceTypes } from '../schemas/source-types.generated.ts'
import { isMapping } from '../yaml/mapping.ts'
import { readYaml } from '../yaml/yaml.ts'
import type { FieldSchema } from './field-schema.ts'
import { pathOf, valueAt } from './paths.ts'
import { standInFor } from './stand-ins.ts'
import { validate } from './validate.ts'

export interface Salvaged<Data> {
  readonly data: Data
  /** The places of faults: other findings there follow from them. */
  readonly faulted: readonly Path[]
  /** Those of them that could not be mended. */
  readonly lost: readonly Path[]
}

export const nothingLost = { faulted: [], lost: [] } satisfies Partial<Salvaged<unknown>>

/** The most rounds: a fault may hide another. */
const mostTimes = 8

/** `value`: as it was read. Undefined where too little would be left. */
export function salvage<Name extends keyof SourceTypes>(
  name: Name,
  value: unknown,
  faults: readonly Fault[],
): Salvaged<SourceTypes[Name]> | undefined {
  // Fields of an entry without a name: nobody knows which.
  if (faults.some(({ of, code }) => of === 'key' && code === 'value/group')) return undefined
  // The fields of another kind of file.
  if (faults.some(({ code }) => code === 'file/unknown')) return undefined
  const root = structuredClone(value)
  for (const fault of faults) mend(root, fault)
  const lost = new Map<string, Path>()
  for (let times = 0; times < mostTimes; times += 1) {
    const read = validate(name, root)
    if (read.ok) {
      const paths = [...lost.values()]
      return { data: read.value, faulted: [...paths, ...faults.flatMap(placesOf)], lost: paths }
    }
    makeRoomForAll(root, read.errors, lost)
  }
  return undefined
}

/** A missing field has a place of its own among the lost ones; it is reported at what lacks it. */
const placesOf = ({ code, path, meant }: Fault): readonly Path[] =>
  code === 'field/missing' ? [] : [path, ...(meant === undefined ? [] : [[...path.slice(0, -1), meant]])]

function mend(root: unknown, { path, of, write, meant, guess }: Fault): void {
  const around = valueAt(root, path.slice(0, -1))
  const step = path.at(-1)
  if (step === undefined) return
  if (meant !== undefined && isMapping(around)) {
    if (!(meant in around)) around[meant] = around[step]
    delete around[step]
  } else if (write !== undefined && of === 'value') put(around, step, writtenValue(write))
  else if (guess !== undefined) put(around, step, guess)
}

/** Each place once, because further errors there may follow from the first. */
function makeRoomForAll(root: unknown, errors: readonly ErrorObject[], lost: Map<string, Path>): void {
  const seen = new Set<string>()
  for (const error of errors.toSorted(choicesFirst)) {
    const path = faultyPath(error, root)
    const place = JSON.stringify(path)
    if (!seen.has(place)) makeRoom(root, path, error, lost.has(place))
    seen.add(place)
    lost.set(place, path)
  }
}

/** Where an entry may be a word or a mapping, the error that says so comes before those of either. */
const choicesFirst = (a: ErrorObject, b: ErrorObject): number =>
  Number(b.keyword === 'anyOf') - Number(a.keyword === 'anyOf')

function faultyPath({ instancePath, params }: ErrorObject, root: unknown): Path {
  const named: unknown = params.additionalProperty ?? params.missingProperty ?? params.propertyName
  return [...pathOf(instancePath, root), ...(typeof named === 'string' ? [named] : [])]
}

/** `again`: whether the value was left out before and turned out to be needed. */
function makeRoom(root: unknown, path: Path, { keyword, data, parentSchema = {} }: ErrorObject, again: boolean): void {
  const step = path.at(-1)
  const around = valueAt(root, path.slice(0, -1))
  if (step === undefined) return
  const schema = asFieldSchema(parentSchema)
  if (keyword === 'required') put(around, step, standInFor(schema.properties?.[step]))
  else if (keyword === 'uniqueItems' && Array.isArray(data)) put(around, step, eachOnce(data, schema.items?.enum))
  else if (keyword === 'maxItems' && Array.isArray(data)) put(around, step, data.slice(0, schema.maxItems))
  else if (isMapping(around) && (ofNames.has(keyword) || (schema.type !== 'object' && !again))) delete around[step]
  else put(around, step, standInFor(schema))
}

/** Errors about a field that has no place here, whose schema is that of what is around it. */
const ofNames: ReadonlySet<string> = new Set(['additionalProperties', 'propertyNames'])

const asFieldSchema = (schema: Readonly<Record<string, unknown>>): FieldSchema => schema

/** Leaves a value out without changing the indices of other entries. `choices`: the only words that may stand there. */
function eachOnce(entries: readonly unknown[], choices: readonly unknown[] = []): readonly unknown[] {
  const others = choices.filter((choice) => !entries.includes(choice))
  return entries.map((entry, index) =>
    entries.indexOf(entry) < index ? (others.shift() ?? `stand-in-${index}`) : entry,
  )
}

function put(around: unknown, step: Path[number], value: unknown): void {
  if (Array.isArray(around) && typeof step === 'number') around[step] = value
  else if (isMapping(around)) around[step] = value
}

function writtenValue(write: string): unknown {
  const read = readYaml(write)
  return read.kind === 'read' ? read.yaml.value : undefined
}
