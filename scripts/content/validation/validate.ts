/** Validates a file's value against its schema: gives the typed value, or one fault for each thing that is wrong. */

import type { ErrorObject } from 'ajv'
import type { Fault } from '../findings/fault.ts'
import type { SourceTypes } from '../schemas/source-types.generated.ts'
import type { Validator } from '../schemas/validators.generated.js'
import * as generated from '../schemas/validators.generated.js'
import { faultsOf } from './schema-faults.ts'

export type Validated<Name extends keyof SourceTypes> =
  | { readonly ok: true; readonly value: SourceTypes[Name] }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly errors: readonly ErrorObject[] }

const validators: { readonly [Name in keyof SourceTypes]: Validator<Name> } = {
  area: generated.area,
  cag: generated.cag,
  'cag-type': generated.cagType,
  diagram: generated.diagram,
  funding: generated.funding,
  glossary: generated.glossary,
  group: generated.group,
  notes: generated.notes,
  partnership: generated.partnership,
  roles: generated.roles,
  sheet: generated.sheet,
  venue: generated.venue,
}

/** `value`: text, lists and mappings. Where the schema says so, text is converted to a boolean or a whole number in place. */
export function validate<Name extends keyof SourceTypes>(name: Name, value: unknown): Validated<Name> {
  const validator: Validator<Name> = validators[name]
  if (validator(value)) return { ok: true, value }
  const errors = validator.errors ?? []
  return { ok: false, faults: faultsOf(errors, value), errors }
}
