/** Types of what the files say, made from the schemas: a changed schema stops compiling at its parser. */

import { compile } from 'json-schema-to-typescript'
import type { Schema } from './schemas.ts'

/** The text of scripts/content/schemas/source-types.generated.ts. */
export async function sourceTypes(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const everything = {
    title: 'SourceTypes',
    description: 'By the name of the schema.',
    type: 'object' as const,
    additionalProperties: false as const,
    required: [...schemas.keys()],
    properties: JSON.parse(JSON.stringify(Object.fromEntries(schemas))),
  }
  const text = await compile(everything, 'SourceTypes', {
    bannerComment:
      '/** What the files of content/ say, before it is parsed. Made by "npm run generate": do not edit. */',
    additionalProperties: false,
    maxItems: 3,
    strictIndexSignatures: false,
    unknownAny: true,
    style: { singleQuote: true, semi: false, printWidth: 120 },
  })
  return text.endsWith('\n') ? text : `${text}\n`
}
