/** Where a site may not be written, and why. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusal } from '../../scripts/publish/output-folder.ts'
import { temporaryFolder } from '../support/build-site.ts'

test.each([
  ['site', undefined],
  ['my-content', undefined],
  ['content-site', 'its name begins with the whole name of the content folder. Give it another one, like '],
  ['content', 'the content lies in that folder.'],
  ['content/site', 'it lies in the content folder, and would be read as content.'],
  ['site*', 'with an asterisk in the name of a folder'],
])('beside "content", in %s', (output, why) => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  mkdirSync(content)
  const said = refusal(join(folder, output), content, join(folder, 'program'))
  expect(said).toEqual(why && expect.stringContaining(why))
})
