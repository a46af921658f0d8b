/** An audit that begins while other programs still write. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readPrinted } from '../../../scripts/publish/audit/print.ts'
import { Audit } from '../../../scripts/publish/audit.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'
import { fragment } from '../../support/sites/small-written-site.ts'

test('each file is read once and whole: those that come later too', () => {
  const folder = temporaryFolder()
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  put('assets/more.js', '')
  put('data/areas.json', '{}')
  put('pagefind/fragment/en-gb_1.pf_fragment', 'half')
  const begun = new Audit(folder, { url: 'https://lnp.example.org/', pages: [], dues: [], unwanted: [], readPrinted })
  begun.readAllBut('/pagefind/')
  put('data/areas.json', 'Read twice.')
  put('pagefind/fragment/en-gb_1.pf_fragment', fragment('/nowhere/'))
  put('feeds/index.html', 'late')
  expect(begun.finish()).toEqual({
    files: 4,
    problems: [
      '/assets/more.js is of a kind that no site has.',
      '/feeds/ is not what its name says.',
      '/pagefind/fragment/en-gb_1.pf_fragment has a link to /nowhere/, where nothing is.',
    ],
  })
})
