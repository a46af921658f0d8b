/** Folders are made with those they lie in; where none can be made that is said, without waiting for ever. */

import fs, { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
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

/** Until the test ends, this is how a folder is made. */
function withMaking(make: (folder: string) => void): void {
  const replaced = vi.spyOn(fs, 'mkdirSync').mockImplementation((folder) => void make(String(folder)))
  syncBuiltinESMExports()
  onTestFinished(() => {
    replaced.mockRestore()
    syncBuiltinESMExports()
  })
}

test('those that another build makes at the same time are as good', () => {
  const around = mkdtempSync(join(tmpdir(), 'folders-'))
  onTestFinished(() => rmSync(around, { recursive: true }))
  const make = fs.mkdirSync
  withMaking((folder) => {
    if (existsSync(dirname(folder)) && !existsSync(folder)) make(folder)
    make(folder)
  })
  const folder = join(around, 'one', 'two')
  makeFolders(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

test('the top of a disk, of which Windows says that it may not be made, is there', () => {
  withMaking((folder) => {
    throw Object.assign(new Error(`EPERM: operation not permitted, mkdir '${folder}'`), { code: 'EPERM' })
  })
  expect(() => makeFolders('/')).not.toThrow()
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
