/** Before a site's time counts: whatever the content says and a program did not write is seen, on every kind of page. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { renderPages } from '../../../layouts/layouts.ts'
import { readBare } from '../../../scripts/bench/site/bare-content.ts'
import { barePages } from '../../../scripts/bench/site/bare-pages.ts'
import { lostWords, missingPages } from '../../../scripts/bench/site/same-words.ts'
import { writeSiteContent } from '../../../scripts/bench/site-content.ts'
import { kinds } from '../../../scripts/pages/kinds.ts'
import { preparePublication } from '../../../scripts/publication.ts'
import { fileOf } from '../../../scripts/publish/site-files.ts'
import { SiteWriter } from '../../../scripts/publish/site-writer.ts'
import { writerInto } from '../../../scripts/publish/write-files.ts'
import { contentOver } from '../../support/sites/content-on-disk.ts'

type Program = 'ours' | 'the bare loop'

const folder = mkdtempSync(join(tmpdir(), 'same-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const content = join(folder, 'content')
const sites: Readonly<Record<Program, string>> = { ours: join(folder, 'ours'), 'the bare loop': join(folder, 'bare') }

// So many that the list of all notes goes on on a second page.
writeSiteContent(content, { areas: 8, notes: 13 })
const add = writerInto(content)
add({ address: 'groups/executive/group.yaml', content: 'name: Executive\nabout: Reports on the work.\n' })
add({ address: 'areas/area-1/about.md', content: 'Beside the old canal.\n' })
const said = readBare(content)
await writeOurs(sites.ours)
mkdirSync(sites['the bare loop'])
const writeBare = writerInto(sites['the bare loop'])
for (const [address, page] of barePages(said)) writeBare({ address: fileOf(address), content: page })
const over = { ours: contentOver(sites.ours), 'the bare loop': contentOver(sites['the bare loop']) }

async function writeOurs(folder: string): Promise<void> {
  mkdirSync(folder)
  const today = Temporal.PlainDate.from('2026-11-22')
  const checked = await preparePublication({ content, today, drafts: false, only: 'site' })
  if (!checked.ok) throw new Error('The generated content has mistakes.')
  const writer = new SiteWriter(folder, checked.value, true)
  for (const kind of kinds) for (const page of renderPages(kind, checked.value.pages)) writer.page(page)
  writer.end()
}

/** A file of a site as something has changed it. */
function changed(program: Program, address: string, change: (page: string) => string): readonly [string, string] {
  const file = fileOf(address)
  const before = readFileSync(join(sites[program], file), 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${address} does not hold what is to be changed.`)
  return [file, after]
}

/** What is said of a site with other files in it. */
const faultsWith = (program: Program, files: ReadonlyMap<string, string | undefined>) =>
  over[program](files, (folder) => lostWords(said, folder, program === 'ours' ? 'every page' : 'some pages'))

test('two sites of the same content have no differences and no missing pages', () => {
  expect(lostWords(said, sites.ours, 'every page')).toEqual([])
  expect(lostWords(said, sites['the bare loop'], 'some pages')).toEqual([])
  expect(missingPages(sites['the bare loop'], sites.ours)).toEqual([])
})

const areaOf = (id: string) => {
  const area = said.areas.find(({ address }) => address === `/areas/${id}/`)
  if (area === undefined) throw new Error(`The generated content has no area ${id}.`)
  return area
}
const notesOf = (id: string): string => `/areas/${id}/meetings/2026-08-10-meeting/`
const officer = areaOf('area-8').officers[0]?.name ?? ''

/** Each on a page of its own: what is lost there, of which words nothing is left. */
const planted: readonly (readonly [lost: string, address: string, words: string, only?: Program])[] = [
  ['the telephone number in the last copy of a sheet', '/areas/area-8/sheets/sheet-2/', areaOf('area-8').contact.phone],
  ['who is expected, in a copy of a sheet', '/areas/area-8/sheets/sheet-1/', 'General public'],
  ['a step of a diagram, in a copy of a sheet', '/areas/area-7/sheets/sheet-1/', 'Answer'],
  ['a line of a sheet', '/sheets/sheet-2/', 'What this is about'],
  ['the area of a CAG', '/areas/area-8/cags/health-people/', areaOf('area-8').name],
  ['the venue of a CAG', '/areas/area-7/cags/health-people/', 'Market Square'],
  ['when a CAG meets', '/areas/area-8/cags/safer-stronger/', 'irst Tuesday'],
  ['whom to expect at a CAG', '/areas/area-7/cags/safer-stronger/', 'Police Sergeant Representative'],
  ['an officer of an area', '/areas/area-8/', officer],
  ['what an area is about', '/areas/area-1/', 'Beside the old canal'],
  ['a title of notes', notesOf('area-8'), 'Notes of meeting 4'],
  ['who was there', notesOf('area-7'), 'Example Resident'],
  ['a venue’s postcode', '/venues/town-hall/', 'ZZ1 1AA'],
  ['what a group is for', '/groups/executive/', 'Reports on the work'],
  ['what the partnership is about', '/', 'Neighbours who meet'],
  ['an area in the list of areas', '/areas/', areaOf('area-8').name],
  ['the way to notes in a list that goes on', '/meetings/page/2/', 'href="/areas/area-', 'ours'],
  ['the way to some notes in a list of all', '/meetings/', '/2026-08-10-meeting/', 'the bare loop'],
  ['an officer in the list of officers', '/officers/', officer, 'ours'],
  ['a venue in the list of venues', '/venues/', 'Town Hall'],
  ['a group in the list of groups', '/groups/', 'Reports on the work', 'ours'],
  ['the way to an area in the list of everything', '/search/', 'href="/areas/area-1/"', 'ours'],
  ['an area’s name in its feed', '/areas/area-8/feed.xml', areaOf('area-8').name],
  ['notes in the feed of an area', '/areas/area-7/feed.xml', '2026-08-10-meeting'],
  ['a title in the feed of an area', '/areas/area-6/feed.xml', 'Notes of meeting 4'],
  ['titles in the feed of the site', '/feed.xml', 'Notes of meeting 1', 'ours'],
]

test.each(['ours', 'the bare loop'] as const)(
  'whatever one page of %s lost is said, and of no other page',
  async (program) => {
    const pages = planted.filter(([, , , only = program]) => only === program)
    const overlay = pages.map(([, address, words]) =>
      changed(program, address, (page) => page.replaceAll(words, 'Other')),
    )
    const faults = await faultsWith(program, new Map(overlay))
    for (const [lost, address] of pages) {
      const list = address.replace(/page\/\d+\/$/, '')
      const own = faults.filter((fault) => fault.startsWith(`${list} `))
      expect(own, lost).toEqual([expect.stringMatching(/ (?:does not say ".+"|has no link to \/.+)\.$| of \/.+\.$/)])
    }
    expect(faults).toHaveLength(pages.length)
  },
)

test('a way in a list that is gone, though its words are there', async () => {
  const way = (page: string) => page.replaceAll('href="/areas/area-8/"', 'href="/"')
  for (const program of ['ours', 'the bare loop'] as const)
    expect(await faultsWith(program, new Map([changed(program, '/areas/', way)]))).toEqual([
      '/areas/ has no link to /areas/area-8/.',
    ])
})

test('a CAG that is not in the calendar', async () => {
  const way = '/areas/area-8/cags/health-people/'
  const pages = [
    'calendar/index.html',
    ...Array.from({ length: 9 }, (_, page) => `calendar/page/${page + 2}/index.html`),
  ]
  const without = pages
    .filter((file) => existsSync(join(sites.ours, file)))
    .map(
      (file) => [file, readFileSync(join(sites.ours, file), 'utf8').replaceAll(`href="${way}"`, 'href="/"')] as const,
    )
  expect(await faultsWith('ours', new Map(without))).toEqual([`/calendar/ has no link to ${way}.`])
})

test.each([
  [
    'all but the newest notes',
    (feed: string) => feed.replace(/<entry>[\s\S]*?<\/entry>/, ''),
    / does not tell of the newest notes\.$/,
  ],
  [
    'what the content does not have',
    (feed: string) => feed.replaceAll('/areas/area-1/meetings/', '/elsewhere/'),
    / tells of something that the content does not have\.$/,
  ],
  ['too little', (feed: string) => feed.split('<entry>').slice(0, 3).join('<entry>'), / has 2 entries, not 20\.$/],
])('a feed of %s', async (_, change, said) =>
  expect(await faultsWith('ours', new Map([changed('ours', '/feed.xml', change)]))).toEqual([
    expect.stringMatching(new RegExp(`^/feed\\.xml${said.source}`)),
  ]),
)

test('a page that is not there: ours has to make each, a peer those that the bare loop makes', async () => {
  const notes = fileOf(notesOf('area-8'))
  const gone = [notesOf('area-8'), '/officers/', '/areas/area-8/cags/health-people/', '/feed.xml']
  const without = new Map(gone.map((address) => [fileOf(address), undefined]))
  expect((await faultsWith('ours', without)).toSorted()).toEqual(
    gone.map((address) => `${address} is not there.`).toSorted(),
  )
  await over.ours(without, (folder) =>
    expect(missingPages(sites['the bare loop'], folder)).toEqual([expect.stringMatching(/^2 addresses are missing, /)]),
  )
  expect(await faultsWith('the bare loop', new Map([[notes, undefined]]))).toEqual([])
})

test('the list of what is printed is not missed among pages alone', () =>
  over['the bare loop'](new Map([['leaflets/index.html', 'What we do']]), (folder) =>
    expect(missingPages(folder, sites.ours)).toEqual([]),
  ))
