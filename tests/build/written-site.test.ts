/** What tests write within their own process, to ask what is in a site, is what the command writes. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprints, temporaryFolder } from '../support/sites/build-site.ts'
import { sharedSite } from '../support/sites/shared-site.ts'
import { writeSite } from '../support/sites/written-site.ts'

test('every file of the site with everything, byte for byte', async () => {
  const content = 'tests/sites/everything'
  const folder = join(temporaryFolder(), 'site')
  await writeSite(content, folder)
  expect(fingerprints(folder)).toEqual(fingerprints((await sharedSite(content)).folder))
})
