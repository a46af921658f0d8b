/** Puts in what is certain, again and again: one mend uncovers the next. */

import { applyFixes, type Mendable, type Replacement } from './apply-fixes.ts'
import { inOrder } from './in-order.ts'

/** Where the files are, and what is wrong with them as they are now. */
export interface MendableFiles {
  readonly findings: () => readonly Mendable[]
  /** Without a byte order mark; undefined for what is no file of its own. */
  readonly text: (file: string) => string | undefined
  /** Whether it could be written. */
  readonly write: (file: string, text: string) => boolean
}

export interface MendedFile {
  /** Inside the content folder. */
  readonly file: string
  readonly mended: readonly Replacement[]
}

export interface MendedFiles {
  readonly files: readonly MendedFile[]
  /** What is no file of its own, or cannot be written: it stays as it was. */
  readonly refused: readonly string[]
}

/** Asks for the findings again after each round that wrote something, until none does. */
export function mendFiles({ findings, text, write }: MendableFiles): MendedFiles {
  const mended = new Map<string, readonly Replacement[]>()
  const refused = new Set<string>()
  /** A file that would become what it was before is left: two mends undo each other. */
  const seen = new Map<string, Set<string>>()
  for (let changed = true; changed; ) {
    changed = false
    for (const [file, certain] of Map.groupBy(inOrder(findings()), ({ file }) => file)) {
      if (refused.has(file)) continue
      const before = text(file)
      if (before === undefined) {
        refused.add(file)
        continue
      }
      const after = applyFixes(before, certain)
      const known = seen.get(file) ?? new Set([before])
      seen.set(file, known)
      if (after.mended.length === 0 || known.has(after.text)) continue
      if (!write(file, after.text)) {
        refused.add(file)
        continue
      }
      known.add(after.text)
      mended.set(file, [...(mended.get(file) ?? []), ...after.mended])
      changed = true
    }
  }
  return {
    files: Array.from(mended, ([file, replacements]) => ({ file, mended: replacements })),
    refused: [...refused],
  }
}
