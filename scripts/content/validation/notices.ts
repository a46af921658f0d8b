/** The validator's errors, each with the value and the part of the schema that it is about. */

import type { ErrorObject } from 'ajv'
import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FieldSchema } from './field-schema.ts'
import { pathKey, pathOf } from './paths.ts'

/** An error of the validator, with the value and the part of the schema that it comes from. */
export interface Notice {
  readonly path: Path
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

/**
 * Whether a notice only repeats others: errors of conditions; a key seen from inside; and where an entry may be a word or a
 * mapping, that it is not the other one. `choices`: where that is so.
 */
export function isItsOwnFault({ path, keyword, seen, ofKey }: Notice, choices: ReadonlySet<string>): boolean {
  if (keyword === 'if' || ofKey) return false
  if (keyword === 'anyOf') return Array.isArray(seen)
  return !(keyword === 'type' && choices.has(pathKey(path)))
}
