/** Validators written out as a program, so that a build compiles none and runs where code from strings is forbidden. */

import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { formats } from '../../content/schemas/formats.ts'
import type { Schema } from './schemas.ts'

const banner = `// One validator a schema. Made by "npm run generate": do not edit.
import { createRequire } from 'node:module'
import { formats } from './formats.ts'
const require = createRequire(import.meta.url)
`

/** The text of scripts/content/schemas/validators.generated.js. */
export function validators(schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: true,
    ownProperties: true,
    strict: true,
    strictTuples: false,
    verbose: true,
    formats: { ...annotations(schemas), ...formats },
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  })
  const names = [...schemas.keys()]
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const exported = Object.fromEntries(names.map((name) => [exportName(name), name]))
  return banner + standaloneCode.default(ajv, exported).replace('"use strict";', '')
}

/** The text of scripts/content/schemas/validators.generated.d.ts. */
export function validatorTypes(schemas: ReadonlyMap<string, Schema>): string {
  const lines = [...schemas.keys()].map((name) => `export declare const ${exportName(name)}: Validator<'${name}'>`)
  return `/** One validator a schema. Made by "npm run generate": do not edit. */

import type { ErrorObject } from 'ajv'
import type { SourceTypes } from './source-types.generated.ts'

export interface Validator<Name extends keyof SourceTypes> {
  (data: unknown): data is SourceTypes[Name]
  errors?: readonly ErrorObject[] | null
}

${lines.join('\n')}
`
}

/** `cag-type` is exported as `cagType`. */
const exportName = (name: string): string => name.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase())

/** Every word that a schema gives as `format`: most only name what the pattern beside them means. */
function annotations(schemas: ReadonlyMap<string, Schema>): Record<string, true> {
  const words = JSON.stringify([...schemas.values()]).matchAll(/"format":"([^"]+)"/g)
  return Object.fromEntries(Array.from(words, ([, word = '']) => [word, true]))
}
