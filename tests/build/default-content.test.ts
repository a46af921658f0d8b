/** The project's own content: built whole, and grown by a folder alone. */

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOfContent, fingerprints, temporaryFolder } from '../support/sites/build-site.ts'
import { sharedSite } from '../support/sites/shared-site.ts'
import { writeSite } from '../support/sites/written-site.ts'

test('every kind of page, every leaflet and what stands beside them is written', async () => {
  const { folder, said } = await sharedSite('content')
  expect(said).toMatch(
    /^Written to .+ in [\d.]+ seconds; (?:no file changed|\d+ files? (?:is|are) new or changed)\.\nReady to publish: \d+ pages, \d+ leaflets\.\n$/m,
  )
  const files = fingerprints(folder)
  for (const file of [
    '/index.html',
    '/areas/index.html',
    '/areas/canalside/index.html',
    '/areas/canalside/cags/safer-stronger/index.html',
    '/areas/canalside/sheets/what-is-a-cag/index.html',
    '/areas/canalside/leaflets/what-is-a-cag-a4.pdf',
    '/areas/canalside/leaflets/what-is-a-cag-a4-black.pdf',
    '/areas/canalside/leaflets/what-is-a-cag-a3-poster.pdf',
    '/areas/canalside/leaflets/what-is-a-cag-a4-poster-black.pdf',
    '/sheets/what-is-a-cag/index.html',
    '/leaflets/what-is-a-cag-a4.pdf',
    '/leaflets/what-is-a-cag-a3-poster-black.pdf',
    '/leaflets/what-is-a-cag-a4-poster.pdf',
    '/leaflets/index.html',
    '/calendar/index.html',
    '/officers/index.html',
    '/meetings/index.html',
    '/groups/index.html',
    '/groups/stronger-communities/index.html',
    '/groups/stronger-communities/meetings/2010-10-initial-meeting-notes/index.html',
    '/venues/index.html',
    '/funding/index.html',
    '/accessibility/index.html',
    '/privacy/index.html',
    '/404.html',
    '/sitemap.xml',
    '/robots.txt',
    '/_redirects',
    '/_headers',
    '/assets/style.css',
    '/assets/fonts/latin.woff2',
  ])
    expect([...files.keys()]).toContain(file)
  expect([...files.keys()].filter((file) => file.includes('-press'))).toEqual([])
  expect(readFileSync(join(folder, 'leaflets/index.html'), 'utf8')).not.toContain('press')
})

test('an example is kept out of search engines: noindex, and not in the sitemap', async () => {
  const { folder } = await sharedSite('content')
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
  expect(sitemap).not.toContain('/areas/canalside/')
  expect(sitemap).toContain('/sheets/what-is-a-cag/')
  expect(readFileSync(join(folder, 'areas/canalside/index.html'), 'utf8')).toContain('content="noindex"')
  expect(readFileSync(join(folder, 'sheets/what-is-a-cag/index.html'), 'utf8')).not.toContain('noindex')
})

test('a folder alone adds an area: pages, leaflets, its place in the lists; and files for a print shop, where asked for', async () => {
  const content = copyOfContent()
  const folder = join(content, 'areas/riverside')
  mkdirSync(join(folder, 'cags'), { recursive: true })
  writeFileSync(
    join(folder, 'area.yaml'),
    'name: Riverside\nexample: true\nsummary: Both banks of the river.\nwards: [Weir]\nofficers: []\n',
  )
  writeFileSync(join(folder, 'cags/safer-stronger.yaml'), 'meets: first Monday\nstarts: "18:00"\nlasts: 2 hours\n')
  const output = temporaryFolder()
  await writeSite(content, output, { press: true })
  const files = [...fingerprints(output).keys()]
  const shown = (page: string) => readFileSync(join(output, page), 'utf8')
  expect(files).toContain('/areas/riverside/index.html')
  expect(files).toContain('/areas/riverside/cags/safer-stronger/index.html')
  expect(files).toContain('/areas/riverside/sheets/what-is-a-cag/index.html')
  expect(files).toContain('/areas/riverside/leaflets/what-is-a-cag-a4.pdf')
  for (const list of ['index.html', 'areas/index.html', 'calendar/index.html', 'leaflets/index.html'])
    expect(shown(list)).toContain('Riverside')

  for (const file of files.filter((name) => name.endsWith('-black.pdf')))
    expect(files).toContain(file.replace('-black', '-press'))
  expect(shown('leaflets/index.html')).toContain('href="/areas/riverside/leaflets/what-is-a-cag-a4-press.pdf"')
  expect(shown('leaflets/index.html')).toContain('It makes no claim to be PDF/A or PDF/X')
  expect(shown('areas/riverside/index.html')).not.toContain('press')
})

test('a partnership with one sheet and nothing else has a site', async () => {
  const folder = temporaryFolder()
  await writeSite('tests/sites/minimal', folder)
  const pages = [...fingerprints(folder).keys()].filter((file) => file.endsWith('.html'))
  expect(pages).toEqual(expect.arrayContaining(['/index.html', '/404.html', '/accessibility/index.html']))
  for (const absent of ['/areas/index.html', '/calendar/index.html', '/officers/index.html', '/funding/index.html'])
    expect(pages).not.toContain(absent)
})

test('each page of an area that became part of another leads there', async () => {
  const { folder } = await sharedSite('content')
  const pages = globSync('areas/market-quarter/**/index.html', { cwd: folder })
  const kinds = ['', 'cags/safer-stronger/', 'meetings/2026-03-last-meeting/', 'sheets/what-is-a-cag/']
  expect(pages.toSorted()).toEqual(kinds.map((kind) => `areas/market-quarter/${kind}index.html`).toSorted())
  const notice = 'Market Quarter is now part of <a href="/areas/canalside/">Canalside</a>'
  expect(pages.filter((page) => !readFileSync(join(folder, page), 'utf8').includes(notice))).toEqual([])
})
