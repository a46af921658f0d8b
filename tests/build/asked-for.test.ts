/** What a build makes only where it is asked for it: drafts, files for a print shop, and addresses for any folder. */

import { readFileSync } from 'node:fs'
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

test('drafts, files for a print shop and addresses for any folder, and it is said that this is not for the public', () =>
  withContent(join(project, 'tests/sites/minimal'), overlay, (content) => {
    const output = join(temporaryFolder(), 'site')
    const order = ['--content', content, '--output', output, '--today', today, '--advice=off']
    const { exit, said } = build([...order, '--drafts', '--press', '--relative'])
    expect([exit, said]).toEqual([
      0,
      expect.stringMatching(/Built with its drafts, .*: this is not for the public\.$/m),
    ])
    const files = [...fingerprints(output).keys()]
    const notes = '/areas/canalside/meetings/2026-11-20-winter-supper/index.html'
    expect(files).toContain(notes)
    expect(files).toContain('/leaflets/welcome-a4-press.pdf')
    expect(files.filter((file) => file.startsWith('/pagefind/'))).toEqual([]) // a browser searches nothing on a disk
    const page = readFileSync(join(output, notes), 'utf8')
    expect(page).toContain('href="../../../../assets/style.css"')
    expect(page).not.toMatch(/ (?:href|src|action)="\//)
  }))
