/** Every kind of finding: its title, why it matters and an example. docs/diagnostics.md is generated from this table. */

import type { CodeEntry } from './code-entry.ts'
import { fieldCodes } from './field-codes.ts'
import { fileCodes } from './file-codes.ts'
import { proseCodes } from './prose-codes.ts'
import { referenceCodes } from './reference-codes.ts'
import { valueCodes } from './value-codes.ts'
import { yamlCodes } from './yaml-codes.ts'

export const codes = {
  'leaflet/character-missing': {
    title: 'The print typeface does not have a character',
    why: 'It would be printed as an empty box, on every copy.',
    example: { wrong: 'Come along 🙂', right: 'Come along' },
  },
  'leaflet/does-not-fit': {
    title: 'The text is longer than the sides of the leaflet',
    why: 'Type is never made smaller to fit: some readers could no longer read it. So the text must be shortened.',
    example: { wrong: 'A section of forty lines before {{ overleaf }}', right: 'The same section in thirty' },
  },
  ...fieldCodes,
  ...fileCodes,
  ...proseCodes,
  ...referenceCodes,
  ...valueCodes,
  ...yamlCodes,
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof codes
