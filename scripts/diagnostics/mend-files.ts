/** Applies certain fixes to the files, round after round: one fix may uncover the next. */

import { applyFixes, type Mendable, type Replacement } from './apply-fixes.ts'
import { inOrder } from './in-order.ts'

/** The files, and what is wrong with them now. */
export interface MendableFiles {
  readonly findings: () => readonly Mendable[]
  /** The text of a file without its byte order mark; undefined for a link and the like. */
  readonly text: (file: string) => string | undefined
  /** Gives whether the file could be written. */
  readonly write: (file: string, text: string) => boolean
}

export interface MendedFile {
  /** Inside the content folder. */
  readonly file: string
  readonly mended: readonly Replacement[]
}

export interface MendedFiles {
  readonly files: readonly MendedFile[]
  /** Files that have fixes but are links or cannot be written: they stay as they were. */
  readonly refused: readonly string[]
}

/** Asks for the findings again after each round, until one writes nothing. */
export function mendFiles({ findings, text, write }: MendableFiles): MendedFiles {
  const mended = new Map<string, readonly Replacement[]>()
  const refused = new Set<string>()
  /** The texts that each file has had. A file that would become one of them again is left: two of its fixes undo each other. */
  const seen = new Map<string, Set<string>>()
  /** Gives whether the file was changed. */
  const mend = (file: string, certain: readonly Mendable[]): boolean => {
    const before = text(file)
    if (before === undefined) {
      refused.add(file)
      return false
    }
    const after = applyFixes(before, certain)
    const known = seen.get(file) ?? new Set([before])
    seen.set(file, known)
    if (after.mended.length === 0 || known.has(after.text)) return false
    if (!write(file, after.text)) {
      refused.add(file)
      return false
    }
    known.add(after.text)
    mended.set(file, [...(mended.get(file) ?? []), ...after.mended])
    return true
  }
  for (let changed = true; changed; ) {
    const certain = inOrder(findings()).filter(({ file }) => !refused.has(file))
    const byFile = Map.groupBy(certain, ({ file }) => file)
    changed = Array.from(byFile, ([file, ofFile]) => mend(file, ofFile)).includes(true)
  }
  return {
    files: Array.from(mended, ([file, replacements]) => ({ file, mended: replacements })),
    refused: [...refused],
  }
}
