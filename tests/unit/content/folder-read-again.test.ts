/** A folder that is read again, looking only where something changed, gives what it gives when it is read anew. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFolder } from '../../../scripts/content/folder/content-folder.ts'
import { FolderMemory } from '../../../scripts/content/folder/recall.ts'
import { withContent } from '../../support/sites/content-on-disk.ts'

test('the folder is gone to which files of another seemed to belong', () => {
  const files = new Map([
    ['areas/canalside/area.yaml', 'name: Canalside'],
    ['areas/canalsid/about.md', 'The canal.'],
  ])
  return withContent(undefined, files, (directory) => {
    const memory = new FolderMemory()
    expect(
      readContentFolder(directory, memory)
        .diagnostics.map(({ hint }) => hint)
        .join(),
    ).toContain('areas/canalside')
    rmSync(join(directory, 'areas/canalside'), { recursive: true })
    const again = readContentFolder(directory, memory, new Set(['areas', 'areas/canalside/area.yaml']))
    expect(again.diagnostics).toEqual(readContentFolder(directory).diagnostics)
  })
})
