/** Every kind of finding: its title, why it matters and an example. docs/diagnostics.md is generated from this table. */

export interface CodeEntry {
  /** A few words, as a heading. */
  readonly title: string
  /** Why a partnership cares. */
  readonly why: string
  /** What was written, and what to write. */
  readonly example: { readonly wrong: string; readonly right: string }
}

export const codes = {
  'yaml/syntax': {
    title: 'The file cannot be read as YAML',
    why: 'A program reads these files; a missing quotation mark or a wrong indent hides everything after it.',
    example: { wrong: 'name: "Canalside', right: 'name: Canalside' },
  },
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof codes
