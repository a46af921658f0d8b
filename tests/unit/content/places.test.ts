/** Places are those of the file as its author sees it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */

import { expect, test } from 'vitest'
import { loadSite } from '../../../scripts/content/load-site.ts'
import { findingsOf } from '../../../scripts/diagnostics/checked.ts'
import { folderOf, folderOfBytes } from '../../support/sites/content-in-memory.ts'

const bytes = new TextEncoder()
const small = new Map(Array.from(folderOf({}).files, ([path, { text }]) => [path, bytes.encode(text)] as const))

/** `2:10-2:14 code` of everything that is told about a file. */
function told(path: string, text: string): readonly string[] {
  const loaded = loadSite(folderOfBytes(new Map(small).set(path, bytes.encode(text))), { drafts: true })
  return findingsOf(loaded)
    .filter(({ file }) => file === path)
    .map(
      ({ code, span }) =>
        `${span ? `${span.line}:${span.column}-${span.endLine}:${span.endColumn}` : 'nowhere'} ${code}`,
    )
}

const venue = (lines: string, end: string) =>
  ['name: Town Hall', 'address: Market Square', ...lines.split('\n')].join(end) + end

test.each([
  ['a line end of LF', venue('postcode: zz11aa', '\n'), '3:11-3:17 value/postcode'],
  ['CR LF', venue('postcode: zz11aa', '\r\n'), '3:11-3:17 value/postcode'],
  ['CR alone', venue('postcode: zz11aa', '\r'), '3:11-3:17 value/postcode'],
  ['a byte order mark', `\ufeff${venue('postcode: zz11aa', '\n')}`, '3:11-3:17 value/postcode'],
  [
    'a byte order mark on the line itself',
    '\ufeffnme: Town Hall\naddress: Market Square\npostcode: ZZ1 1AA\n',
    '1:1-1:4 field/unknown',
  ],
  ['no line end at the end', venue('postcode: zz11aa', '\n').trimEnd(), '3:11-3:17 value/postcode'],
  [
    'empty lines and remarks before it',
    venue('\n# By the market\n\npostcode: zz11aa', '\n'),
    '6:11-6:17 value/postcode',
  ],
  ['quotation marks, which belong to it', venue("postcode: 'zz11aa'", '\n'), '3:11-3:19 value/postcode'],
  ['a remark behind it', venue('postcode: zz11aa   # to be checked', '\n'), '3:11-3:17 value/postcode'],
  ['a Tab before the value', venue('postcode:\tzz11aa', '\n'), '3:11-3:17 value/postcode'],
  ['pictures before it on the line', venue('postcode: ZZ1 1AA\naccess: [👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿, ""]', '\n'), '4:32-4:34 value/empty'],
  [
    'letters put together of two signs',
    venue('postcode: ZZ1 1AA\naccess: [cafe\u0301, ""]', '\n'),
    '4:17-4:19 value/empty',
  ],
  ['wide letters', venue('postcode: ZZ1 1AA\naccess: [図書館, ""]', '\n'), '4:15-4:17 value/empty'],
  ['a value over several lines', venue('postcode: >\n  zz1\n  1aa', '\n'), '3:11-5:6 value/postcode'],
  [
    'one of several on a line',
    venue('{ postcode: zz11aa }', '\n').replace(/name.*\naddress.*\n/, ''),
    '1:13-1:19 value/postcode',
  ],
])('a value behind %s', (_what, text, expected) => expect(told('venues/town-hall.yaml', text)).toContain(expected))

const sheet = (body: string, end = '\n') =>
  [
    '---',
    'title: Welcome',
    'label: Sheet',
    'summary: Who we are.',
    'editions: [partnership]',
    'leaflet: []',
    'updated: 2026-11-22',
    '---',
    ...body.split('\n'),
    '',
  ].join(end)

test.each([
  ['in the first line of the text', 'Call {{ fone }}.', '9:6-9:16 placeholder/unknown'],
  ['under empty lines', '\n\nCall {{ fone }}.', '11:6-11:16 placeholder/unknown'],
  ['in the second line of a paragraph', 'Call us,\nor call {{ fone }}.', '10:9-10:19 placeholder/unknown'],
  ['the second of its kind in a paragraph', '{{ phone }} or {{ fone }} or {{ fone }}', '9:30-9:40 placeholder/unknown'],
  ['behind pictures', '🙂🙂 {{ fone }}', '9:6-9:16 placeholder/unknown'],
  ['behind letters put together of two signs', 'cafe\u0301 {{ fone }}', '9:7-9:17 placeholder/unknown'],
  ['behind Urdu', 'فون {{ fone }}', '9:5-9:15 placeholder/unknown'],
  ['behind a Tab', 'Call\t{{ fone }}', '9:6-9:16 placeholder/unknown'],
  ['in bold', 'Call **{{ fone }}** now', '9:8-9:18 placeholder/unknown'],
  ['in an entry of a list in a list', '- a\n  - b {{ fone }}', '10:7-10:17 placeholder/unknown'],
  ['in a quotation', '> a\n> {{ fone }}', '10:3-10:13 placeholder/unknown'],
  ['in a cell of a table', '| a | b |\n| --- | --- |\n| c | {{ fone }} |', '11:7-11:17 placeholder/unknown'],
  ['a link', 'See [all\nareas](/arae/) or [here](/arae/).', '10:8-10:14 link/broken'],
  ['a second link to the same place', 'See [all](/arae/) or [here](/arae/).', '9:29-9:35 link/broken'],
  ['a heading', 'Come.\n\n#### Too deep', '11:1-11:14 heading/skipped'],
  ['a picture', 'Come.\n\n![A map](images/map.png)', '11:1-11:25 image/missing'],
])('prose: %s', (_what, body, expected) => {
  expect(told('sheets/welcome.md', sheet(body))).toContain(expected)
  expect(told('sheets/welcome.md', `\ufeff${sheet(body, '\r\n')}`), 'on Windows').toContain(expected)
})

test.each([
  ['details', 'title: Welcome', 'titel: Welcome', '2:1-2:6 field/unknown'],
  ['the last of the details', 'updated: 2026-11-22', 'updated: 2026-02-30', '7:10-7:20 value/date'],
])('%s of a text', (_what, right, wrong, expected) =>
  expect(told('sheets/welcome.md', sheet('Come along.').replace(right, wrong))).toContain(expected),
)
