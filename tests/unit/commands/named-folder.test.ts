/** A folder that is named on the command line and is none: what is said instead. */

import { symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { whyNoFolder } from '../../../scripts/commands/command-line/named-folder.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

test('what is no folder is told with what is there instead', () => {
  const here = temporaryFolder()
  const [missing, file, circle] = [join(here, 'missing'), join(here, 'file.txt'), join(here, 'circle')]
  writeFileSync(file, '')
  symlinkSync(circle, circle)

  const write = 'Write after --content in which folder the content is.'
  expect(whyNoFolder(here)).toBeUndefined()
  expect(whyNoFolder(missing)).toBe(`There is no folder "${missing}". ${write}`)
  expect(whyNoFolder(join(file, 'in'))).toBe(`There is no folder "${join(file, 'in')}". ${write}`)
  expect(whyNoFolder(file)).toBe(`"${file}" is a file, not a folder. ${write}`)
  expect(whyNoFolder(circle)).toBe(`The folder "${circle}" cannot be opened. ${write}`)
})

test('where a part of the path was left out, the whole of it is told', () => {
  const missing = join(temporaryFolder(), 'missing')
  const named = relative(process.cwd(), missing)
  expect(whyNoFolder(named, 'output')).toBe(
    `There is no folder "${named}". It was looked for at ${missing}. Write after --output in which folder the website is.`,
  )
})
