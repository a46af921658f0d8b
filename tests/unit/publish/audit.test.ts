/** Faults of files and of print, planted in a written site that is otherwise right: each is told with where it is. */

import { describe, expect, test } from 'vitest'
import { unfitInWords } from '../../../scripts/publish/audit/in-words.ts'
import { alteredPdf } from '../../support/faults/altered-pdf.ts'
import {
  areasWith,
  auditedSite,
  calendar,
  fragment,
  type Planted,
  png,
  printed,
} from '../../support/sites/small-written-site.ts'

const auditOf = auditedSite()

test('a site that is right has nothing against it', async () => expect(await auditOf()).toEqual([]))

const file = (path: string, content: string | Uint8Array | undefined): Planted => ({ files: { [path]: content } })

const inFiles: readonly (readonly [name: string, planted: Planted, told: string])[] = [
  [
    'a page that nobody asked for',
    file('areas/hilltop/index.html', areasWith('')),
    '/areas/hilltop/ was written, but nobody asked for it.',
  ],
  ['a page that was not written', file('privacy/index.html', undefined), '/privacy/ was not written.'],
  [
    'a leaflet that nobody asked for',
    file('leaflets/old-a4.pdf', printed),
    '/leaflets/old-a4.pdf was written, but nobody asked for it.',
  ],
  ['a program', file('assets/setup.exe', 'MZ'), '/assets/setup.exe is of a kind that no site has.'],
  ['a script that is none of ours', file('assets/more.js', ''), '/assets/more.js is of a kind that no site has.'],
  ['a source map', file('assets/style.css.map', '{}'), '/assets/style.css.map is of a kind'],
  ['what a computer leaves behind', file('areas/.DS_Store', ''), '/areas/.DS_Store is of a kind'],
  [
    'a page as a picture',
    file('assets/images/quay.png', areasWith('')),
    '/assets/images/quay.png is not what its name says.',
  ],
  ['half a page', file('privacy/index.html', ''), '/privacy/ is not what its name says.'],
  [
    'a link to another file',
    { links: { 'areas/passwords.csv': '/etc/passwd' } },
    '/areas/passwords.csv is no file but a link to one.',
  ],
  [
    'a font from elsewhere',
    file('assets/style.css', '@font-face{src:url(https://example.org/a.woff2)}'),
    '/assets/style.css loads https://example.org/a.woff2',
  ],
  [
    'a font that is not there',
    file('assets/style.css', "@font-face{src:url('fonts/gone.woff2')}"),
    '/assets/style.css has a link to /assets/fonts/gone.woff2, where nothing is.',
  ],
  [
    'a stylesheet’s stylesheet',
    file('assets/style.css', '@import "/more.css";'),
    '/assets/style.css loads more than by url()',
  ],
  [
    'a picture of a stylesheet in sizes',
    file('assets/style.css', 'p{background:image-set("https://example.org/a.png" 1x)}'),
    '/assets/style.css loads more than by url()',
  ],
  [
    'a stylesheet in other signs',
    file('assets/style.css', '@\\69mport "https://example.org/";'),
    '/assets/style.css writes something in signs',
  ],
  [
    'a script in a picture',
    file('assets/images/map.svg', '<svg><script>x()</script></svg>'),
    '/assets/images/map.svg holds a script.',
  ],
  [
    'a picture that fetches',
    file('assets/images/map.svg', '<svg><image href="https://example.org/a"/></svg>'),
    '/assets/images/map.svg holds a reference to something outside it.',
  ],
  [
    'where a picture was taken, PNG',
    file('assets/images/quay.png', png('eXIf', 'GPS')),
    '/assets/images/quay.png says where, when or by whom it was made.',
  ],
  [
    'who made a picture, PNG',
    file('assets/images/quay.png', png('iTXt', 'Author')),
    '/assets/images/quay.png says where, when',
  ],
  [
    'where a picture was taken, JPEG',
    file('assets/images/quay.jpg', Buffer.from(`ffd8ffe10040457869660000${'47'.repeat(56)}ffda`, 'hex')),
    '/assets/images/quay.jpg says where, when',
  ],
  [
    'a comment in a picture, JPEG',
    file('assets/images/quay.jpg', Buffer.from('ffd8fffe000841424344ffda', 'hex')),
    '/assets/images/quay.jpg says where, when',
  ],
  [
    'a calendar of no page',
    file('areas/canalside/calendar.ics', calendar('areas/gone-and-forgotten/')),
    '/areas/canalside/calendar.ics has a link to /areas/gone-and-forgotten/',
  ],
  [
    'half a calendar',
    file('areas/canalside/calendar.ics', 'BEGIN:VCALENDAR\r\n'),
    '/areas/canalside/calendar.ics cannot be read by any program.',
  ],
  [
    'news of no page',
    file('feed.xml', '<?xml version="1.0"?><feed><link href="https://lnp.example.org/gone/"/></feed>'),
    '/feed.xml has a link to /gone/',
  ],
  [
    'a feed with entities',
    file('feed.xml', '<?xml version="1.0"?><!DOCTYPE x><feed/>'),
    '/feed.xml cannot be read by any program.',
  ],
  [
    'a list of pages with one that is gone',
    file('sitemap.xml', '<?xml version="1.0"?><loc>https://lnp.example.org/gone/</loc>'),
    '/sitemap.xml has a link to /gone/',
  ],
  [
    'a part of the list of pages with one that is gone',
    file('sitemap-2.xml', '<?xml version="1.0"?><loc>https://lnp.example.org/gone/</loc>'),
    '/sitemap-2.xml has a link to /gone/',
  ],
  [
    'a list of lists with one that is gone',
    file('sitemap.xml', '<?xml version="1.0"?><sitemap><loc>https://lnp.example.org/sitemap-1.xml</loc></sitemap>'),
    '/sitemap.xml has a link to /sitemap-1.xml',
  ],
  ['no list of pages', file('sitemap.xml', undefined), '/robots.txt has a link to /sitemap.xml, where nothing is.'],
  [
    'data of no page',
    file('data/areas.json', '{"page":"https://lnp.example.org/gone/"}'),
    '/data/areas.json has a link to /gone/',
  ],
  ['half of the data', file('data/areas.json', '{"areas":['), '/data/areas.json cannot be read by any program.'],
  [
    'dates of no page',
    file('data/dates.csv', 'date,page\r\n2026-12-08,https://lnp.example.org/gone/\r\n'),
    '/data/dates.csv has a link to /gone/',
  ],
  [
    'an area to be found that is gone',
    file('assets/areas.json', '[["Hilltop","/areas/hilltop/"," hilltop"]]'),
    '/assets/areas.json has a link to /areas/hilltop/',
  ],
  ['an old address that leads nowhere', file('_redirects', '/old/ /gone/ 301\n'), '/_redirects has a link to /gone/'],
  [
    'a search for a page that is gone',
    file('pagefind/fragment/en-gb_1.pf_fragment', fragment('/gone/')),
    'has a link to /gone/, where nothing is.',
  ],
  [
    'a search that nobody can read',
    file('pagefind/fragment/en-gb_1.pf_fragment', Buffer.from('1f8b0000', 'hex')),
    'is no page of a search index',
  ],
  [
    'a draft to be searched',
    file('pagefind/fragment/en-gb_1.pf_fragment', fragment('/areas/', 'A Winter walk & talk.')),
    '/pagefind/fragment/en-gb_1.pf_fragment says "Winter walk & talk"',
  ],
  [
    'a draft in the news',
    file('feed.xml', '<?xml version="1.0"?><title>Winter walk &amp; talk</title>'),
    '/feed.xml says "Winter walk & talk"',
  ],
  [
    'a draft in a calendar, over two lines',
    file('calendar.ics', 'BEGIN:VCALENDAR\r\nSUMMARY:Winter wa\r\n lk & talk\r\nEND:VCALENDAR\r\n'),
    '/calendar.ics says "Winter walk & talk"',
  ],
]

/** Puts something into the objects of the leaflet whose text has a stretch in it. */
const leaflet = (stretch: RegExp, put: string): Planted => {
  let altered = false
  const bytes = alteredPdf(printed, {
    object: (text) => {
      if (altered || !stretch.test(text)) return text
      altered = true
      return text.replace(stretch, put)
    },
  })
  if (!altered) throw new Error(`No object of the leaflet has ${stretch}.`)
  return file('leaflets/welcome-a4.pdf', bytes)
}
const catalog = /\/Type ?\/Catalog/
const action = /\/S ?\/URI/

const inPrint: readonly (readonly [name: string, planted: Planted, told: string])[] = [
  [
    'a script on opening',
    leaflet(catalog, '$&/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'),
    'runs a script (JavaScript), which no leaflet may do.',
  ],
  [
    'something done on opening',
    leaflet(catalog, '$&/OpenAction<</S/GoTo/D[0/Fit]>>'),
    'does something when it is opened (OpenAction)',
  ],
  [
    'something done by itself',
    leaflet(/\/Type ?\/Page\b(?!s)/, '$&/AA<</O<</S/URI/URI(https://example.org/)>>>>'),
    'does something by itself (AA)',
  ],
  ['scripts by name', leaflet(catalog, '$&/Names<</JavaScript<</Names[]>>>>'), 'runs a script (JavaScript)'],
  ['a program started', leaflet(action, '/S/Launch'), 'starts a program (Launch)'],
  ['a form sent', leaflet(action, '/S/SubmitForm'), 'sends a form (SubmitForm)'],
  ['another file opened', leaflet(action, '/S/GoToR'), 'opens another file (GoToR)'],
  ['a file within it opened', leaflet(action, '/S/GoToE'), 'opens a file inside it (GoToE)'],
  [
    'a file brought along',
    leaflet(catalog, '$&/Names<</EmbeddedFiles<</Names[]>>>>'),
    'brings a file along (EmbeddedFiles)',
  ],
  ['a form', leaflet(catalog, '$&/AcroForm<</Fields[]>>'), 'holds a form (AcroForm)'],
  [
    'a note pinned to a page',
    leaflet(/\/Subtype ?\/Link/, '/Subtype/FileAttachment'),
    'has something on a page that is no link (FileAttachment)',
  ],
  ['a link that runs', leaflet(/\/URI ?\(/, '/URI(javascript:'), 'has a link to javascript:'],
  [
    'a link to a file',
    leaflet(/\/URI ?\([^)]*\)/, '/URI(file:///etc/passwd)'),
    'has a link to file:///etc/passwd, which leads nowhere.',
  ],
  [
    'a link to a page that is gone',
    leaflet(/\/URI ?\([^)]*\)/, '/URI(https://lnp.example.org/gone/)'),
    'has a link to /gone/, where nothing is.',
  ],
  ['no PDF', file('leaflets/welcome-a4.pdf', '%PDF-1.7\n'), 'cannot be read as a PDF.'],
]

describe.each([
  ['in other files', inFiles],
  ['in print', inPrint],
])('%s', (_, faults) => {
  test.each(faults)('%s', async (_name, planted, told) =>
    expect(await auditOf(planted)).toEqual(expect.arrayContaining([expect.stringContaining(told)])),
  )
})

test('where nothing was to be printed, what lies there is refused unread', async () =>
  expect(await auditOf({ expected: { readPrinted: undefined } })).toEqual([
    '/leaflets/welcome-a4.pdf was written, but nobody asked for it.',
  ]))

test('a title in the words of a leaflet is found wherever its lines end', async () => {
  const text = 'so that everyone can take part in influencing change'
  const unwanted = [{ text, telling: ['influencing'], what: 'the title of a draft' }]
  expect(await auditOf({ expected: { unwanted } })).toContainEqual(
    expect.stringContaining('/leaflets/welcome-a4.pdf says'),
  )
})

test.each([
  ['Skip to the content', ['skip', 'content']],
  ['Canalside', []],
])('a draft that is called as the program itself may say, "%s", is not told', async (text, telling) => {
  const unwanted = [{ text, telling, what: 'the title of a draft' }]
  expect(await auditOf({ expected: { unwanted } })).toEqual([])
})

test('a draft that is called as something in the code of the program, which nobody reads, is told', async () => {
  const unwanted = [{ text: 'Readonly boolean', telling: ['readonly', 'boolean'], what: 'the title of a draft' }]
  const files = { 'areas/index.html': areasWith('<p>Readonly boolean</p>') }
  expect(await auditOf({ files, expected: { unwanted } })).toContainEqual(
    '/areas/ says "Readonly boolean": the title of a draft.',
  )
})

test('a slip in a layout is told once, and that it is the program’s', async () => {
  const slip = areasWith('<p onclick="x()">x</p>')
  const told = await auditOf({ files: { 'areas/index.html': slip, 'data/index.html': slip } })
  expect(told).toContain('/areas/ and 1 more: each has a script in the attribute onclick.')
  expect(unfitInWords(told)).toContain('This is a fault of the program, not of your content')
})
