/** Every kind of finding: its title, why it matters and an example. docs/diagnostics.md is generated from this table. */

import { proseCodes } from './prose-codes.ts'
import { referenceCodes } from './reference-codes.ts'
import { valueCodes } from './value-codes.ts'

export interface CodeEntry {
  /** A few words, as a heading. */
  readonly title: string
  /** Why a partnership cares. */
  readonly why: string
  /** What was written, and what to write. */
  readonly example: { readonly wrong: string; readonly right: string }
}

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
  'yaml/syntax': {
    title: 'The file cannot be read as YAML',
    why: 'A program reads these files; a missing quotation mark or a wrong indent hides everything after it.',
    example: { wrong: 'name: "Canalside', right: 'name: Canalside' },
  },
  ...proseCodes,
  ...referenceCodes,
  ...valueCodes,
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof codes
