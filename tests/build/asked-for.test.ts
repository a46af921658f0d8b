/** What a build makes only where it is asked for it: drafts, and files for a print shop. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, fingerprints, project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'

const draft = `---
title: Winter supper
status: draft
---
## Discussion

Talk.

## Next steps

Walk.
`
const overlay = new Map([
  ['areas/canalside/area.yaml', 'name: Canalside\nsummary: Streets.\nwards: [Wharf]\nofficers: []\n'],
  ['areas/canalside/meetings/2026-11-20-winter-supper.md', draft],
])

test('drafts and files for a print shop, and it is said that this is not for the public', () =>
  withContent(join(project, 'tests/sites/minimal'), overlay, (content) => {
    const output = join(temporaryFolder(), 'site')
    const order = ['--content', content, '--output', output, '--today', today, '--advice=off']
    const { exit, said } = build([...order, '--drafts', '--press'])
    expect([exit, said]).toEqual([
      0,
      expect.stringMatching(/Built with its drafts, .*: this is not for the public\.$/m),
    ])
    const files = [...fingerprints(output).keys()]
    expect(files).toContain('/areas/canalside/meetings/2026-11-20-winter-supper/index.html')
    expect(files).toContain('/leaflets/welcome-a4-press.pdf')
  }))
