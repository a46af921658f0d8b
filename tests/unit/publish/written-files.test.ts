/** Files of a site, written one by one and read back one by one. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileAfterFile } from '../../../scripts/publish/file-after-file.ts'
import { writerInto } from '../../../scripts/publish/write-files.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

test('each file lies in the folder of its address, whether others made that or not', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'areas'))
  const write = writerInto(folder)
  for (const address of ['index.html', '/areas/canalside/calendar.ics', 'areas/canalside/cags/x/index.html'])
    write({ address, content: address })
  for (const file of ['index.html', 'areas/canalside/calendar.ics', 'areas/canalside/cags/x/index.html'])
    expect(readFileSync(join(folder, file), 'utf8')).toContain(file)
})

test('a site that was taken away while it was written does not come back', () => {
  const folder = join(temporaryFolder(), 'site')
  mkdirSync(folder)
  const write = writerInto(folder)
  write({ address: 'areas/index.html', content: '' })
  rmSync(folder, { recursive: true })
  for (const address of ['areas/index.html', 'areas/canalside/index.html', 'venues/index.html'])
    expect(() => write({ address, content: '' })).toThrow('ENOENT')
})

test('files of any length are read whole, one after the other', () => {
  const folder = temporaryFolder()
  const read = fileAfterFile()
  for (const length of [3, 0, 256 * 1024, 1_000_000, 256 * 1024 - 1, 5]) {
    const bytes = Buffer.alloc(length, `${length}.`)
    writeFileSync(join(folder, 'file'), bytes)
    expect(read(join(folder, 'file')).equals(bytes)).toBe(true)
  }
})
