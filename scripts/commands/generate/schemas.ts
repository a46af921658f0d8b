/** The schemas in `schemas/`, each with what it refers to in common.json put in its place. */

import { readdirSync, readFileSync } from 'node:fs'

/** As much of JSON Schema as the schemas here use. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer'
  readonly format?: string
  readonly enum?: readonly string[]
  readonly examples?: readonly string[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxLength?: number
}

const folder = new URL('../../../schemas/', import.meta.url)
const read = (file: string): Schema => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** By name, in alphabetical order: `area` is schemas/area.json. */
export function wholeSchemas(): ReadonlyMap<string, Schema> {
  const definitions = read('common.json').$defs ?? {}
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'common.json')
  return new Map(files.sort().map((file) => [file.slice(0, -'.json'.length), whole(read(file), definitions)]))
}

/** What stands beside a `$ref` comes before what the definition says, the description above all. */
function whole<Node>(node: Node, definitions: Readonly<Record<string, Schema>>): Node {
  return JSON.parse(JSON.stringify(node), (_key, value: unknown) => {
    const reference = referenceOf(value)
    if (reference === undefined || typeof value !== 'object') return value
    const definition = definitions[reference.replace('common.json#/$defs/', '')]
    if (definition === undefined) throw new Error(`No schema has ${reference}.`)
    const { $ref, ...beside } = { $ref: '', ...value }
    return { ...whole(definition, definitions), ...beside }
  })
}

function referenceOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return undefined
  return typeof value.$ref === 'string' ? value.$ref : undefined
}
