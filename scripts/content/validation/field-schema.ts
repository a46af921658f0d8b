/** The schema of a field, as it is shown to an editor. */

/** The part of a field's schema that messages use. */
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

/** The field's own description, with its example. */
export function advice({ description = '', examples }: FieldSchema): string {
  const example = examples?.[0]
  return [description, example === undefined ? '' : `For example: ${example}`].join(' ').trim()
}
