/** What a field asks for, in the words of its schema. */

/** As much of a field's schema as is told to an editor. */
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
