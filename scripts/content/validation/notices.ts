/** The validator's errors, each with the value and the part of the schema that it is about. */

import type { ErrorObject } from 'ajv'
import { isMapping } from '../yaml/mapping.ts'
import type { FieldSchema } from './field-schema.ts'

/** The name of a field, or the number of an entry, counted from 0. */
export type Step = string | number

/** An error of the validator, with the value and the part of the schema that it comes from. */
export interface Notice {
  readonly path: readonly (string | number)[]
  readonly keyword: string
  readonly named: string
  readonly seen: unknown
  readonly schema: FieldSchema
  readonly ofKey: boolean
}

/** An error about a value in `root`. */
export function noticeOf(error: ErrorObject, root: unknown): Notice {
  const { keyword, params, parentSchema = {}, propertyName } = error
  const path = pathOf(error.instancePath, root)
  const named = String(params.additionalProperty ?? params.missingProperty ?? params.propertyName ?? '')
  const schema: FieldSchema = keyword === 'propertyNames' ? (parentSchema.propertyNames ?? {}) : parentSchema
  return { path, keyword, named, seen: error.data, schema, ofKey: propertyName !== undefined }
}

/** `/officers/0/phone`, told apart from a mapping whose keys are digits by looking at the value. */
export function pathOf(pointer: string, root: unknown): readonly Step[] {
  let value = root
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const index = Array.isArray(value) ? Number(step) : step
      value = Array.isArray(value) ? value[Number(step)] : isMapping(value) ? value[step] : undefined
      return index
    })
}

/**
 * Whether a notice only repeats others: errors of conditions; a key seen from inside; and where an entry may be a word or a
 * mapping, that it is not the other one. `choices`: where that is so.
 */
export function isItsOwnFault({ path, keyword, seen, ofKey }: Notice, choices: ReadonlySet<string>): boolean {
  if (keyword === 'if' || ofKey) return false
  if (keyword === 'anyOf') return Array.isArray(seen)
  return !(keyword === 'type' && choices.has(pathKey(path, '')))
}

/** A place as a text, to compare it: of a field in it, or of itself where `key` is empty. */
export const pathKey = (path: readonly (string | number)[], key: string): string => JSON.stringify([...path, key])
