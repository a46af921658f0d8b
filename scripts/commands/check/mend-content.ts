/** `npm run check -- --fix`: writes the fixes that are certain into the files, and touches nothing else in them. */

import { join } from 'node:path'
import { readContentFolder } from '../../content/folder/content-folder.ts'
import { loadSite } from '../../content/load-site.ts'
import { isMendable } from '../../diagnostics/apply-fixes.ts'
import { findingsOf } from '../../diagnostics/checked.ts'
import { type MendedFiles, mendFiles } from '../../diagnostics/mend-files.ts'
import { readWhole, replaceFile } from '../whole-file.ts'

/** Reads the folder again after each round of fixes, until no certain one is left. */
export function mendContent(content: string): MendedFiles {
  return mendFiles({
    findings: () => {
      const loaded = loadSite(readContentFolder(content), { drafts: true })
      return findingsOf(loaded).filter(isMendable)
    },
    text: (file) => readWhole(join(content, file))?.text,
    write: (file, text) => {
      const before = readWhole(join(content, file))
      return before !== undefined && replaceFile(join(content, file), `${before.mark}${text}`, before.mode)
    },
  })
}
