/** What the machine refuses is told with what to do; what is no fault of the machine is not taken for one. */

import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { machineFault } from '../../../scripts/publish/machine-fault.ts'

const refused = (code: string, path?: string) => Object.assign(new Error(code), { code, ...(path && { path }) })

test.each([
  ['ENOSPC', 'There was no room left for site/index.html. Make room on that disk, or write the website to another'],
  ['EDQUOT', 'There was no room left for site/index.html. Make room on that disk'],
  ['EFBIG', 'There was no room left for site/index.html. Make room on that disk'],
  ['EACCES', 'site/index.html may not be written by you. Ask whoever looks after this machine'],
  ['EROFS', 'site/index.html lies on a disk that cannot be written. Write the website elsewhere with --output.'],
  ['EMFILE', 'too few files at once. Close other programs, or allow more files ("ulimit -n 1024")'],
  ['ENOMEM', 'too little memory left. Close other programs'],
  ['EBUSY', 'Another program keeps site/index.html to itself. Close it'],
  ['ENAMETOOLONG', 'The name site/index.html is too long for this machine.'],
])('%s', (code, words) => expect(machineFault(refused(code, 'site/index.html'))).toContain(words))

test('where no path is given, it is a file', () =>
  expect(machineFault(refused('ENOSPC'))).toContain('There was no room left for a file.'))

test.each([new Error('a slip'), refused('ERR_ACCESS_DENIED'), 'words', undefined])('%s is something else', (error) =>
  expect(machineFault(error)).toBeUndefined(),
)

test.runIf(process.platform === 'linux')('as the system itself says it', () => {
  const answer = (work: () => unknown) => {
    try {
      work()
      return undefined
    } catch (error) {
      return machineFault(error)
    }
  }
  expect(answer(() => writeFileSync('/dev/full', 'words'))).toContain('There was no room left')
  expect(answer(() => readFileSync('/dev/null/words'))).toContain('A part of /dev/null/words is a file')
})
