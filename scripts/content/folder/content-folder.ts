/** Reads the content folder from the disk; nothing else reads content. */

import { join } from 'node:path'
import type { SourceFile } from '../text/source-file.ts'
import { contentTree } from './content-tree.ts'
import type { FolderParts } from './folder-parts.ts'
import { FolderReader } from './folder-reader.ts'
import { readOne } from './one-file.ts'
import type { FolderMemory } from './recall.ts'

export interface ContentFolder extends FolderParts {
  /** Its path, as it was given. */
  readonly directory: string
}

/**
 * Reads everything that content/ may hold, and reports what it may not. `memory` keeps what was read for the next time.
 * `touched`: the files that may have changed since, and the folders where files may have been added or removed; all else
 * is taken to be unchanged.
 */
export function readContentFolder(
  directory: string,
  memory?: FolderMemory,
  touched?: ReadonlySet<string>,
): ContentFolder {
  const reader = new FolderReader(directory, memory, touched && { paths: touched, within: withFolders(touched) })
  reader.readFolder('', contentTree)
  const { files, images, diagnostics, misplaced, renamed } = reader
  return { directory, files, images, diagnostics, misplaced, renamed }
}

/** Reads only these texts, which were read before; those that are gone or are no longer texts are left out. */
export function readTexts(directory: string, paths: Iterable<string>): Pick<ContentFolder, 'files'> {
  const files = new Map<string, SourceFile>()
  for (const path of paths) {
    const { file } = readOne(path, join(directory, path))
    if (file) files.set(path, file)
  }
  return { files }
}

/** The paths and every folder that contains them. */
function withFolders(paths: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(paths)
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.add(path.slice(0, end))
  return found
}
