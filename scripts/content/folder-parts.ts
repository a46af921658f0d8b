/** What was read of a folder. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceFile } from './source-file.ts'

/** What lies in a folder, or in one of its folders. */
export interface FolderParts {
  /** YAML and Markdown by path inside the folder, in alphabetical order; content/README.md is not among them. */
  readonly files: ReadonlyMap<string, SourceFile>
  /** By path inside the folder: `images/logo.svg`. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** What stands in the wrong place, has no fitting name or cannot be read. */
  readonly diagnostics: readonly Diagnostic[]
  /** Where what stands in the wrong place may have been meant to be: what refers to it there has nothing wrong. */
  readonly misplaced?: readonly string[]
}
