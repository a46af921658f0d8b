/** Folders are made with those they lie in; where none can be made that is said, without waiting for ever. */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { machineFault } from '../../../scripts/publish/machine-fault.ts'
import { makeFolders } from '../../../scripts/publish/make-folders.ts'

test('all that are missing, and none that is there', () => {
  const around = mkdtempSync(join(tmpdir(), 'folders-'))
  onTestFinished(() => rmSync(around, { recursive: true }))
  const folder = join(around, 'one', 'two', 'three')
  makeFolders(folder)
  makeFolders(folder)
  makeFolders(around)
  expect(statSync(folder).isDirectory()).toBe(true)
})

test.runIf(process.platform === 'linux')('below /proc there are none', () => {
  const made = () => makeFolders('/proc/site/public')
  expect(made).toThrow('ENOENT')
  try {
    made()
  } catch (error) {
    expect(machineFault(error)).toBe('No folder can be made at /proc/site. Write the website elsewhere with --output.')
  }
})
