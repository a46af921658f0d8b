/** `npm run forget`: what names somebody is listed, until nothing does, in the kept site either. */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runForget } from '../../scripts/commands/forget/run-forget.ts'
import { swap } from '../../scripts/publish/swap.ts'
import { called } from '../support/run-command.ts'
import { project } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'
import { writeSite } from '../support/sites/written-site.ts'

const area = `name: Canalside
summary: The streets along the canal.
wards: [Wharf]
officers:
  - { role: npo, name: Tamsin Vale, phone: "01632 960124", email: tamsin.vale@example.org }
checked: 2026-11-01
`
const notes = `---
title: Street walk
status: published
present: [Tamsin Vale]
---
## Discussion

Tamsin Vale opened the meeting.

## Next steps

None.
`
const draft = notes.replace('published', 'draft')
const cag = 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-12-01, starts: "18:30" }\n'
const files = new Map([
  ['content/areas/canalside/area.yaml', area],
  ['content/areas/canalside/cags/safer.yaml', cag],
  ['content/areas/canalside/meetings/2026-11-03-street-walk.md', notes],
  ['content/areas/canalside/meetings/2026-11-04-second-walk.md', draft],
  ['content/roles.yaml', 'npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }\n'],
  ['content/cag-types/safer.yaml', 'name: Safer\nintroduction: "Present:"\nexpect: [npo]\n'],
])

test('somebody who asks to be forgotten', () =>
  withContent(undefined, files, async (folder) => {
    const content = join(folder, 'content')
    const output = join(folder, 'site')
    for (const file of ['partnership.yaml', 'sheets/welcome.md'])
      withFile(content, file, readFileSync(join(project, 'tests/sites/minimal', file), 'utf8'))
    const make = async () => {
      const staging = join(folder, 'new')
      await writeSite(content, staging)
      swap(staging, output) // the site before it is kept beside it
      rmSync(staging, { recursive: true, force: true })
    }
    await make()
    const before = await forget(content, output)
    expect(before.status).toBe(1)
    for (const place of [
      'areas/canalside/area.yaml:5',
      'areas/canalside/meetings/2026-11-03-street-walk.md:4',
      'areas/canalside/meetings/2026-11-03-street-walk.md:8',
      'areas/canalside/meetings/2026-11-04-second-walk.md:8',
      '/areas/canalside/  page',
      '/officers/  page',
      '/areas/canalside/meetings/2026-11-03-street-walk/notes.pdf  PDF',
      '.pf_fragment  search',
      'Take "Tamsin  VALE" out of those lines.',
      'In the history: not looked into, because the content is not kept in git.',
    ])
      expect(before.said).toContain(place)

    for (const [file, text] of files) withFile(folder, file, text.replaceAll(/Tamsin Vale/g, 'A resident'))
    withFile(content, 'areas/canalside/area.yaml', area.replace(/name: Tamsin.*(?= })/, 'phone: "01632 960124"'))
    expect(await forget(content, output)).toMatchObject({
      status: 1,
      said: expect.stringContaining('The content is free of it.'),
    })
    await make()
    const kept = await forget(content, output)
    expect(kept.status).toBe(1)
    expect(kept.said).toMatch(/In the website \(\S*site; \d+ files read, \d+ without words in them\): nowhere\./)
    expect(kept.said).toMatch(/site\.former; \d+ files read, \d+ without words in them\): in \d+ places:/)
    await make() // it takes the place of the one that is kept
    withFile(content, '.git/logs/HEAD', '0 1 Tamsin Vale <tamsin.vale@example.org> 0 +0000 commit: Begin\n')
    const copy = `${output}.drafts`
    const page = join(folder, 'old.html')
    writeFileSync(page, 'Tamsin Vale')
    mkdirSync(copy)
    for (const file of ['_headers', 'index.html'])
      cpSync(file === 'index.html' ? page : join(output, file), join(copy, file))
    withFile(folder, 'site.notes/page.html', 'Tamsin Vale') // not made by this program
    expect(await forget(content, output)).toMatchObject({
      status: 1,
      said: expect.stringMatching(
        /\nThe content is free of it\.\nBuild \S+site\.drafts anew as well, or remove it\.\n/,
      ),
    })
    rmSync(copy, { recursive: true })
    const after = await forget(content, output)
    expect(after.said).toContain('"Tamsin  VALE" is named in none of these files.')
    expect(after.status).toBe(0)
  }))

async function forget(content: string, output: string) {
  const order = ['--content', content, '--output', output, 'Tamsin  VALE']
  const { status, stdout, stderr } = await called(() => runForget(order))
  return { status, said: stdout + stderr }
}

function withFile(folder: string, file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

test('one name alone is many people’s', async () => {
  const { status, stderr } = await called(() => runForget(['Sam']))
  expect(stderr).toContain('Write the first and the last name in quotation marks')
  expect(status).toBe(2)
})
