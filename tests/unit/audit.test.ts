/** Each fault is planted in a written site that is otherwise right, and must be told with where it is. */

import { describe, expect, test } from 'vitest'
import { unfitInWords } from '../../scripts/publish/audit/in-words.ts'
import { alteredPdf } from '../support/altered-pdf.ts'
import {
  areasBut,
  areasWith,
  auditOf,
  calendar,
  fragment,
  type Planted,
  png,
  printed,
} from '../support/small-written-site.ts'

test('a site that is right has nothing against it', () => expect(auditOf()).toEqual([]))

const areas = (markup: string): Planted => ({ files: { 'areas/index.html': areasWith(markup) } })
const areasPage = (markup: string): Planted => ({ files: { 'areas/index.html': markup } })
const file = (path: string, content: string | Uint8Array | undefined): Planted => ({ files: { [path]: content } })

const inPages: readonly (readonly [name: string, planted: Planted, told: string])[] = [
  [
    'two parts with one id',
    areas('<h2 id="next">A</h2><h2 id="next">B</h2>'),
    '/areas/ has two parts with the id "next".',
  ],
  ['a second main heading', areas('<h1>More</h1>'), '/areas/ has 2 main headings (h1) instead of one.'],
  ['no main heading', areasPage(areasBut(/<h1>.*?<\/h1>/, '')), '/areas/ has 0 main headings (h1) instead of one.'],
  [
    'a link to no heading',
    areas('<a href="#nowhere">x</a>'),
    '/areas/ points to #nowhere, where nothing is called so.',
  ],
  [
    'a label for nothing',
    areas('<label for="_nothing">x</label>'),
    '/areas/ points to #_nothing, where nothing is called so.',
  ],
  [
    'a name by nothing',
    areas('<p aria-labelledby="main _nothing">x</p>'),
    '/areas/ points to #_nothing, where nothing',
  ],
  ['a link to no page', areas('<a href="/gone/">x</a>'), '/areas/ has a link to /gone/, where nothing is.'],
  [
    'a link to no file',
    areas('<a href="/leaflets/gone-a4.pdf">x</a>'),
    '/areas/ has a link to /leaflets/gone-a4.pdf, where nothing is.',
  ],
  [
    'a link to another page’s heading that it lacks',
    areas('<a href="/areas/canalside/#x">x</a>'),
    'has a link to /areas/canalside/#x, where no heading',
  ],
  [
    'a link without security',
    areas('<a href="http://example.org/">x</a>'),
    '/areas/ has a link to http://example.org/, which leads nowhere.',
  ],
  ['a link that runs', areas('<a href="javascript:alert(1)">x</a>'), 'has a link to javascript:alert(1)'],
  ['a link of any host’s', areas('<a href="//example.org/">x</a>'), 'has a link to //example.org/'],
  [
    'a link by a path that hangs on where one is',
    areas('<a href="next/">x</a>'),
    'has a link to next/, which leads nowhere.',
  ],
  [
    'a picture from elsewhere',
    areas('<img src="https://example.org/a.png" alt="">'),
    '/areas/ loads https://example.org/a.png',
  ],
  [
    'a picture that is not there',
    areas('<img src="/assets/images/gone.png" alt="">'),
    'has a link to /assets/images/gone.png, where nothing is.',
  ],
  [
    'a picture in sizes',
    areas('<img src="/assets/images/quay.png" srcset="https://example.org/2.png 2x" alt="">'),
    'loads something by the attribute srcset.',
  ],
  ['a script', areas('<script src="/x.js"></script>'), 'has a script in it.'],
  ['a script within the page', areas('<script>x()</script>'), 'has a script in it.'],
  [
    'facts for search engines out of place',
    areas('<script type="application/ld+json">{}</script>'),
    'has a script in it.',
  ],
  ['a script in an attribute', areas('<p onclick="x()">x</p>'), 'has a script in the attribute onclick.'],
  ['a style', areas('<style>p{}</style>'), 'has <style> in it, which no page of this site is written with.'],
  ['a style in an attribute', areas('<p style="color:red">x</p>'), 'has a style of its own'],
  ['a page in the page', areas('<iframe src="/areas/"></iframe>'), 'has <iframe src="/areas/"> in it'],
  [
    'a drawing of others in a drawing',
    areas('<svg><use href="https://example.org/a.svg#b"/></svg>'),
    'loads https://example.org/a.svg#b',
  ],
  [
    'a drawing painted with others',
    areas('<svg><rect fill="url(https://example.org/a)"/></svg>'),
    'is painted with url(https://example.org/a)',
  ],
  ['a web page in a drawing', areas('<svg><foreignObject></foreignObject></svg>'), 'has <foreignObject> in it'],
  [
    'a name in capitals',
    areas('<IMG SRC="https://example.org/a.png">'),
    'has <IMG SRC="https://example.org/a.png"> in it',
  ],
  ['an event in capitals', areas('<p onClick="x()">x</p>'), 'has <p onClick="x()"> in it'],
  ['single quotation marks', areas("<a href='javascript:x()'>x</a>"), "has <a href='javascript:x()'> in it"],
  ['no quotation marks', areas('<img src=//example.org/a.png>'), 'has <img src=//example.org/a.png> in it'],
  ['a line between name and value', areas('<p onclick\n="x()">x</p>'), 'has <p onclick ="x()"> in it'],
  ['a slash before an attribute', areas('<p/onclick="x()">x</p>'), 'has <p/onclick="x()"> in it'],
  ['a comment', areas('<!-- seen by nobody -->'), 'has <!-- seen by nobody --> in it'],
  ['a tag that does not end', areas('<p class="x'), 'which no page of this site is written with.'],
  ['a form that is sent elsewhere', areas('<form action="https://example.org/"></form>'), 'loads https://example.org/'],
  [
    'a button that sends elsewhere',
    areas('<button formaction="https://example.org/">x</button>'),
    'by the attribute formaction.',
  ],
  [
    'an address for everything',
    areasPage(areasBut('</head>', '<base href="https://example.org/"></head>')),
    'has <base href="https://example.org/"> in it',
  ],
  [
    'a stylesheet from elsewhere',
    areasPage(areasBut('href="/assets/style.css"', 'href="https://example.org/style.css"')),
    'loads https://example.org/style.css',
  ],
  [
    'something fetched beforehand',
    areasPage(areasBut('</head>', '<link rel="preconnect" href="https://example.org"></head>')),
    'loads https://example.org',
  ],
  [
    'a page that sends on',
    areasPage(areasBut('</head>', '<meta http-equiv="refresh" content="0; url=https://example.org/"></head>')),
    'loads https://example.org/',
  ],
  [
    'a cookie',
    areasPage(areasBut('</head>', '<meta http-equiv="set-cookie" content="a=b"></head>')),
    'gives the browser an order: meta http-equiv="set-cookie"',
  ],
  [
    'no policy',
    areasPage(areasBut(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')),
    'does not say what a browser may load for it.',
  ],
  [
    'a wider policy',
    areasPage(areasBut('default-src &#39;none&#39;', 'default-src *')),
    'does not say what a browser may load for it.',
  ],
  [
    'another site’s name for it',
    areasPage(areasBut('rel="canonical" href="https://lnp.', 'rel="canonical" href="https://www.')),
    'calls itself https://www.example.org/areas/',
  ],
  [
    'facts about a page that is not there',
    areasPage(areasBut('"url":"https://lnp.example.org/"', '"url":"https://lnp.example.org/gone/"')),
    'has a link to /gone/',
  ],
  [
    'facts that nobody can read',
    areasPage(areasBut('"url":', 'url:')),
    'has facts for search engines that no program can read.',
  ],
  [
    'no acknowledgement',
    areasPage(areasBut(/<svg[^>]*aria-label="[^"]*European[\s\S]*?<\/svg>/, '')),
    '/areas/ breaks funding/',
  ],
  [
    'the title of a draft',
    areas('<p>Winter walk &amp; talk</p>'),
    '/areas/ says "Winter walk & talk": the title of a draft, areas/canalside/meetings/2026-12-walk.md.',
  ],
  [
    'a folder of the machine',
    areas('<p>/srv/builder/site</p>'),
    '/areas/ says "/srv/builder/": a folder of the machine that built it.',
  ],
]

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
  ['in pages', inPages],
  ['in other files', inFiles],
  ['in print', inPrint],
])('%s', (_, faults) => {
  test.each(faults)('%s', (_name, planted, told) =>
    expect(auditOf(planted)).toEqual(expect.arrayContaining([expect.stringContaining(told)])),
  )
})

test('a title in the words of a leaflet is found wherever its lines end', () => {
  const unwanted = [{ text: 'so that everyone can take part in influencing change', what: 'the title of a draft' }]
  expect(auditOf({ asked: { unwanted } })).toContainEqual(expect.stringContaining('/leaflets/welcome-a4.pdf says'))
})

test('a draft that is called as the program calls something of its own is not looked for', () => {
  const unwanted = [{ text: 'Skip to the content', what: 'the title of a draft' }]
  expect(auditOf({ asked: { unwanted } })).toEqual([])
})

test('a slip in a layout is told once, and that it is the program’s', () => {
  const slip = areasWith('<p onclick="x()">x</p>')
  const told = auditOf({ files: { 'areas/index.html': slip, 'data/index.html': slip } })
  expect(told).toContain('/areas/ and 1 more: each has a script in the attribute onclick.')
  expect(unfitInWords(told)).toContain('This is a fault of the program, not of your content')
})
