/** Faults of pages, planted in a written site that is otherwise right: each is told with where it is. */

import { expect, test } from 'vitest'
import { addresses, areasBut, areasWith, auditedSite, type Planted } from '../../support/sites/small-written-site.ts'

const auditOf = auditedSite()

const areas = (markup: string): Planted => ({ files: { 'areas/index.html': areasWith(markup) } })
const areasPage = (markup: string): Planted => ({ files: { 'areas/index.html': markup } })

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
    'a question to a page that answers none',
    areas('<a href="/areas/?kind=Area">x</a>'),
    '/areas/ has a link to /areas/?kind=Area, where nothing is.',
  ],
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
    'a page that sends on, the other way round',
    areasPage(areasBut('</head>', '<meta content="0; url=https://example.org/" http-equiv="refresh"></head>')),
    'gives the browser an order: meta content="0; url=https://example.org/" http-equiv="refresh".',
  ],
  [
    'a picture of others for those who share it',
    areasPage(areasBut('</head>', '<meta name="twitter:image" content="https://example.org/a.png"></head>')),
    'gives the browser an order: meta name="twitter:image"',
  ],
  [
    'who is told where one comes from',
    areasPage(areasBut('</head>', '<meta name="referrer" content="unsafe-url"></head>')),
    'gives the browser an order: meta name="referrer"',
  ],
  [
    'pictures in sizes, fetched beforehand',
    areasPage(
      areasBut(
        '</head>',
        '<link rel="preload" href="/assets/style.css" imagesrcset="https://example.org/a 1x"></head>',
      ),
    ),
    'loads something by the attribute imagesrcset.',
  ],
  [
    'a script in the attribute of a link to a stylesheet',
    areasPage(areasBut('href="/assets/style.css"', 'href="/assets/style.css" onload="x()"')),
    'has a script in the attribute onload.',
  ],
  [
    'a script in the attribute of a part that is drawn again',
    areas('<svg><use href="#_roof" onclick="x()"/></svg>'),
    'has a script in the attribute onclick.',
  ],
  [
    'a drawing painted with others after a colour',
    areas('<svg><rect mask="none URL(https://example.org/a)"/></svg>'),
    'is painted with none URL(https://example.org/a)',
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

test.each(inPages)('%s', async (_, planted, told) =>
  expect(await auditOf(planted)).toEqual(expect.arrayContaining([expect.stringContaining(told)])),
)

/** What stands round a page is read once for all that have the same: so each of these stands round two. */
const roundTwoPages = (found: string, put: string): Planted => ({
  files: { 'areas/index.html': areasBut(found, put), 'data/index.html': areasBut(found, put) },
})

test.each([
  ['in the masthead', '<header ', '<header onclick="x()" ', 'has a script in the attribute onclick.'],
  ['in the foot', '<footer ', '<footer onclick="x()" ', 'has a script in the attribute onclick.'],
  ['an id that the page has as well', '<footer ', '<footer id="main" ', 'has two parts with the id "main".'],
  ['a heading', '<footer ', '<h1>More</h1><footer ', 'has 2 main headings (h1) instead of one.'],
  ['an acknowledgement cut short', 'European Regional', 'Regional', 'breaks funding/fund: It does not name'],
  ['an acknowledgement out of sight', '<body>', '<body hidden>', 'breaks funding/place: The emblem stands in a part'],
  ['the title of a draft', '</footer>', 'Winter walk &amp; talk</footer>', 'says "Winter walk & talk": the title'],
])('twice %s', async (_, found, put, told) =>
  expect(await auditOf(roundTwoPages(found, put))).toEqual(
    expect.arrayContaining([expect.stringMatching(new RegExp(` and 1 more: each ${RegExp.escape(told)}`))]),
  ),
)

test.each([
  ['in', 'class="mast"'],
  ['behind', '</header>\n\n<nav class="crumbs'],
  ['before', '</head>\n<body>'],
  ['at the end of', '</div></main>\n<footer'],
])('words that must be nowhere are found %s the parts that a page is read in', async (_, text) => {
  const unwanted = [{ text, telling: ['winter'], what: 'the title of a draft' }]
  expect(await auditOf({ expected: { unwanted } })).not.toEqual([])
})

const oldPages = ['/old.htm', '/Older.HTML'].map((address) => ({ address, needs: 'nothing' as const }))

test.each<readonly [string, Planted]>([
  [
    'a heading in letters beyond a to z',
    areas(
      '<h2 id="привет">Привет</h2><a href="#%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82">x</a><a href="/areas/#привет">x</a>',
    ),
  ],
  [
    'a page of an old address in another spelling',
    {
      files: { 'old.htm': areasWith(''), 'Older.HTML': areasWith('') },
      expected: { pages: [...addresses.map((address) => ({ address, needs: 'nothing' as const })), ...oldPages] },
    },
  ],
  ['a table of an editor’s own', areas('<table><tbody><tr><td data-th="Name">Anybody</td></tr></tbody></table>')],
  [
    'what looks like markup in words',
    areas('<p>onclick=&quot;x()&quot; href=javascript:x() E = mc2 url(https://example.org/)</p>'),
  ],
  ['a word of a draft’s title', areas('<p>A winter walk</p>')],
])('%s is right', async (_, planted) => expect(await auditOf(planted)).toEqual([]))

test('an address may begin in capitals, as the content may write it: RFC 3986, 3.1', async () => {
  const links = ['HTTPS://example.org/', 'Mailto:lnp@example.org', 'TEL:101'].map((to) => `<a href="${to}">x</a>`)
  expect(await auditOf(areas(links.join('')))).toEqual([])
})
