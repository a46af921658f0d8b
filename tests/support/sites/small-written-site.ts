/** A site of a few files, whole and right as it lies on disk, to plant faults in; and what the audit says of it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll } from 'vitest'
import { page } from '../../../layouts/parts/skeleton.ts'
import { html } from '../../../scripts/html/html.ts'
import { readPrinted } from '../../../scripts/publish/audit/print.ts'
import { audit, type ExpectedSite } from '../../../scripts/publish/audit.ts'
import { dueTo, funders, writtenPrint } from '../faults/funded.ts'
import { contentOver, type Placed } from './content-on-disk.ts'
import { materialOf } from './sample-material.ts'
import { sampleArea } from './sample-site.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const url = 'https://lnp.example.org/'
const { frame } = materialOf({ areas: [sampleArea()] })
/** Of its pages. */
export const addresses = [
  '/',
  '/areas/',
  '/areas/canalside/',
  '/accessibility/',
  '/privacy/',
  '/search/',
  '/data/',
  '/sheets/what-is-a-cag/',
]
const erdf = funders['eu-2000-2006']

/** Its pages, before anything is put into them. */
const written = (address: string): string =>
  page(
    frame({
      address,
      title: 'Areas',
      description: 'Every area.',
      funding: [erdf],
      things: [{ '@type': 'Organization', name: 'LNP', url }],
    }),
    html`<div class="wrap"><h1>Areas</h1><p><a href="/areas/canalside/">Canalside</a></p></div>`,
  )

/** The page of all areas with something in its main part. */
export const areasWith = (markup: string): string => written('/areas/').replace('</main>', `${markup}</main>`)
/** The same with one stretch of it written otherwise. */
export function areasBut(found: string | RegExp, put: string): string {
  const before = written('/areas/')
  const after = before.replace(found, put)
  if (after === before) throw new Error(`The page does not have ${found}.`)
  return after
}

export const fragment = (address: string, words = 'Canalside'): Buffer =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url: address, content: words })}`)

export const calendar = (address: string): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `URL:${url}${address}`.replace(/.{40}/, '$&\r\n '),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

/** With one note of a kind in it. */
export const png = (kind: string, note: string): Buffer =>
  Buffer.from(`\u0089PNG\r\n\u001a\n\0\0\0${String.fromCharCode(note.length)}${kind}${note}0000`, 'latin1')

export const printed = writtenPrint([erdf])
const needs = { search: 'nothing' } as const

const files: Files = {
  ...Object.fromEntries(addresses.map((address) => [`${address.slice(1)}index.html`, written(address)])),
  'leaflets/welcome-a4.pdf': printed,
  'assets/style.css': '@font-face{src:url("fonts/latin.woff2")}',
  'assets/fonts/latin.woff2': 'wOF2',
  'assets/images/quay.png': png('IHDR', ''),
  'assets/images/map.svg':
    '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0z" fill="url(#a)"/></svg>',
  'assets/areas.json': '[["Canalside, \\"the cut\\"","/areas/canalside/"," canalside"]]',
  'areas/canalside/calendar.ics': calendar('areas/canalside/'),
  'areas/canalside/feed.xml': `<?xml version="1.0"?><feed><link rel="alternate" href="${url}areas/canalside/"/></feed>`,
  'feed.xml': '<?xml version="1.0"?><feed></feed>',
  'data/areas.json': `{"areas":[{"summary":"\\"page\\":\\"x\\"","page":"${url}areas/canalside/"}]}`,
  'data/dates.csv': `date,note,page\r\n2026-12-08,${url}no-page/ as somebody wrote,${url}areas/canalside/\r\n`,
  'sitemap.xml': `<?xml version="1.0"?><urlset><url><loc>${url}areas/</loc></url></urlset>`,
  'robots.txt': `Sitemap: ${url}sitemap.xml\n`,
  _redirects: '/old/ /areas/ 301\n',
  _headers: '/*\n',
  'pagefind/fragment/en-gb_1.pf_fragment': fragment('/areas/canalside/'),
}

const expected: ExpectedSite = {
  url,
  readPrinted,
  pages: addresses.map((address) => ({ address, needs: needs.search })),
  dues: [
    ...addresses.map((address) => dueTo([erdf], { address })),
    dueTo([erdf], { address: '/leaflets/welcome-a4.pdf', kind: 'leaflet' }),
  ],
  unwanted: [
    {
      text: 'Winter walk & talk',
      telling: ['winter'],
      what: 'the title of a draft, areas/canalside/meetings/2026-12-walk.md',
    },
    { text: '/srv/builder/', telling: ['/srv/builder/'], what: 'a folder of the machine that built it' },
  ],
}

export interface Planted {
  /** By path inside the site; what is undefined is taken away, a link is given as where it leads. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>
  readonly links?: Readonly<Record<string, string>>
  readonly expected?: Partial<ExpectedSite>
}

/**
 * For the tests of one file: what the audit says of the site with faults in it. It is written once; what a test puts over it
 * is put back.
 */
export function auditedSite(): (planted?: Planted) => Promise<readonly string[]> {
  const whole = mkdtempSync(join(tmpdir(), 'written-'))
  afterAll(() => rmSync(whole, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(whole, path)), { recursive: true })
    writeFileSync(join(whole, path), content)
  }
  const withFaults = contentOver(whole)
  return ({ files: overlay = {}, links = {}, expected: more = {} } = {}) => {
    const placed = new Map<string, Placed>(Object.entries(overlay))
    for (const [path, link] of Object.entries(links)) placed.set(path, { link })
    return withFaults(placed, (folder) => audit(folder, { ...expected, ...more }).problems)
  }
}
