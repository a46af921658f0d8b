/** What may not be public is nowhere in a built site: not on pages, not on paper, in no list that programs read. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPdf } from '../support/paper/read-pdf.ts'
import { fingerprints, temporaryFolder } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'
import { writeSite } from '../support/sites/written-site.ts'

const partnership = `name: Local Neighbourhood Partnerships
abbreviation: LNP
url: https://lnp.example.org/
about: Neighbours who meet.
contact: { phone: "01922 654703", purpose: venue details and dates, relay: true }
accessibility: { prepared: 2025-11-01, reviewed: 2025-11-01 }
`
const area = `name: Canalside
summary: The streets along the canal.
wards: [Wharf]
officers:
  - { role: npo, name: Tamsin Vale, organisation: Exampleton Council, email: tamsin.vale@example.org }
checked: 2025-11-21
`
const notes = (title: string, status: string, present: string) =>
  `---\ntitle: ${title}\nstatus: ${status}\npresent: [${present}]\n---\n## Discussion\n\nTalk.\n\n## Next steps\n\nWalk.\n`
const files = new Map([
  ['partnership.yaml', partnership],
  ['roles.yaml', 'npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }\n'],
  ['cag-types/safer.yaml', 'name: Safer\nintroduction: "Present:"\nexpect: [npo]\n'],
  [
    'sheets/welcome.md',
    '---\ntitle: Welcome\nlabel: Information sheet\nsummary: Who we are.\neditions: [partnership, areas]\nleaflet: [a4]\nupdated: 2025-11-01\n---\n## Who\n\n{{ officers }}\n\n{{ who to expect: safer }}\n',
  ],
  ['areas/canalside/area.yaml', area],
  ['areas/canalside/cags/safer.yaml', 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\n'],
  ['areas/canalside/meetings/2024-11-20-autumn-walk.md', notes('Autumn walk', 'published', 'Rhys Moss')],
  // Called as the pages themselves call something: its address alone tells it.
  ['areas/canalside/meetings/2026-11-19-spring-gala.md', notes('Next meetings', 'draft', 'Joan Lane')],
  ['areas/canalside/meetings/2026-11-20-winter-supper.md', notes('Winter supper', 'draft', 'Joan Lane')],
])
const secret = /Tamsin|Vale|tamsin.vale|Rhys|Moss|Winter supper|winter-supper|spring-gala|Joan Lane/i

/** Everything that can be read in a site, by file, whatever it is packed in. */
async function saidIn(site: string): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  for (const file of fingerprints(site).keys()) {
    const bytes = readFileSync(join(site, file))
    if (file.endsWith('.pdf')) said.set(file, (await readPdf(bytes)).pages.map(({ text }) => text).join('\n'))
    else if (/\.pf_\w+$/.test(file)) said.set(file, gunzipSync(bytes).toString())
    else said.set(file, bytes.toString().replaceAll('\r\n ', ''))
  }
  return said
}

test('a roster that nobody confirmed for a year, who came long ago, and drafts', () =>
  withContent(undefined, files, async (content) => {
    const made = async (today: string) => {
      const site = temporaryFolder()
      await writeSite(content, site, { today })
      return saidIn(site)
    }
    const naming = (said: ReadonlyMap<string, string>, words: RegExp) =>
      [...said].filter(([file, text]) => words.test(`${file}\n${text}`)).map(([file]) => file)

    const before = await made('2026-11-20')
    const places = naming(before, /Tamsin Vale|Rhys Moss/)
    for (const place of [
      /^\/areas\/canalside\/index\.html$/,
      /officers/,
      /leaflets.*\.pdf$/,
      /notes\.pdf$/,
      /pf_fragment$/,
    ])
      expect(
        places.filter((file) => place.test(file)),
        String(place),
      ).not.toEqual([])
    expect(naming(before, /Winter supper|winter-supper|Joan Lane/i)).toEqual([])

    const after = await made('2026-11-22')
    expect([...after.keys()].sort()).toEqual(expect.arrayContaining(['/data/areas.json', '/calendar.ics', '/feed.xml']))
    expect(naming(after, secret)).toEqual([])
    expect(after.get('/areas/canalside/index.html')).toContain('Neighbourhood Partnership Officer')
  }))

test('drafts are in a site that is asked for with them: marked, on no list that programs read, and nothing else with them', () =>
  withContent(undefined, files, async (content) => {
    const output = temporaryFolder()
    await writeSite(content, output, { drafts: true })
    const draft = '/areas/canalside/meetings/2026-11-20-winter-supper/'
    const site = await saidIn(output)
    const page = site.get(`${draft}index.html`)
    expect(page).toContain('These notes are not agreed.')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(site.get(`${draft}notes.pdf`)).toMatch(/^Draft\. These notes are not agreed\./)
    const elsewhere = [...site].filter(
      ([file, text]) => /winter-supper|Winter supper/.test(text) && !file.startsWith(draft),
    )
    // The search shows what pages show: the list of an area's notes among it.
    expect(elsewhere.filter(([file]) => !/\.html$|\.pf_fragment$/.test(file))).toEqual([])
    expect([...site].filter(([, text]) => /Tamsin|Rhys|Moss/.test(text)).map(([file]) => file)).toEqual([])
  }))
