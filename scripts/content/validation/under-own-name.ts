/** Files of named entries whose entries stand under the name of the file: `roles:` above all roles. */

import type { Fault } from '../findings/fault.ts'
import { isMapping } from '../yaml/mapping.ts'

/** By the schema of a file, what its entries are called. */
const names: Readonly<Record<string, readonly string[]>> = {
  roles: ['roles'],
  funding: ['funding', 'funders'],
  glossary: ['glossary', 'abbreviations'],
}

/** The entries, with what to say of the line above them; undefined where there is no such line. */
export function underOwnName(
  schema: string,
  value: unknown,
): { readonly value: unknown; readonly fault: Fault } | undefined {
  const [[name, entries] = ['', undefined], ...others] = isMapping(value) ? Object.entries(value) : []
  if (others.length > 0 || !names[schema]?.includes(name) || !isMapping(entries)) return undefined
  return {
    value: entries,
    fault: {
      path: [name],
      of: 'key',
      code: 'field/unknown',
      message: `"${name}:" stands above all entries of this file, as if there were others beside them.`,
      hint: 'Take that line out, and the spaces in front of the entries under it.',
    },
  }
}
