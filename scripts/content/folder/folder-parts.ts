/** What has been read of a folder. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'

/** What lies in a folder, or in one of its folders. */
export interface FolderParts {
  /** YAML and Markdown by path inside the folder, in alphabetical order; content/README.md is not among them. */
  readonly files: ReadonlyMap<string, SourceFile>
  /** By path inside the folder: `images/logo.svg`. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Findings about files in the wrong place, with a wrong name, or that cannot be read. */
  readonly diagnostics: readonly Diagnostic[]
  /** The paths where misplaced files may belong: references to them there are not wrong. */
  readonly misplaced?: readonly string[]
  /** Files with a wrong name, or in a folder with one, by the paths under which they were read: where they lie. */
  readonly renamed?: ReadonlyMap<string, string>
}
