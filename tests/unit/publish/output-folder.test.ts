/** Where a site may not be written, and why. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusal } from '../../../scripts/publish/output-folder.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

test.each([
  ['site', undefined],
  ['my-content', undefined],
  ['content-site', undefined],
  ['content', 'the content lies in that folder.'],
  ['content/site', 'it lies in the content folder, and would be read as content.'],
  ['site*', 'with an asterisk in the name of a folder'],
  ['program/site', undefined],
  ['program/scripts-site', undefined],
  ['program/scripts/site', 'everything in scripts belongs to this program.'],
  ['program/node_modules/.cache/site', 'everything in node_modules belongs to this program.'],
  ['program/.git/site', 'everything in .git belongs to this program.'],
])('beside "content", in %s', (output, why) => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  mkdirSync(content)
  const said = refusal(join(folder, output), content, join(folder, 'program'))
  expect(said).toEqual(why && expect.stringContaining(why))
})

test.each<[string, (folder: string) => void, string, string]>([
  ['a file', (folder) => writeFileSync(join(folder, 'file'), ''), 'file', 'that is a file, not a folder.'],
  ['below a file', (folder) => writeFileSync(join(folder, 'file'), ''), 'file/a/site', 'file, on the way to it, is no'],
  ['a link', (folder) => symlinkSync('content', join(folder, 'link')), 'link', 'the content lies in that folder.'],
  ['a link to nothing', (folder) => symlinkSync('nowhere', join(folder, 'link')), 'link', 'that is a link to another'],
  ['below it', (folder) => symlinkSync('nowhere', join(folder, 'link')), 'link/site', 'link, on the way to it, is no'],
  [
    'below a link into the content',
    (folder) => symlinkSync('content', join(folder, 'link')),
    'link/site',
    'lies in the',
  ],
  ...['site.former', 'site.waiting', 'site.former.waiting', 'site.lock'].map(
    (name): [string, (folder: string) => void, string, string] => [
      `beside somebody's "${name}"`,
      (folder) => mkdirSync(join(folder, name)),
      'site',
      `${name} for itself, and something lies there that this program did not make.`,
    ],
  ),
])('%s is refused', (_where, make, output, why) => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  mkdirSync(content)
  make(folder)
  expect(refusal(join(folder, output), content, join(folder, 'program'))).toContain(why)
})
