/** Old addresses: which of them every host and every disk can answer. */

import { expect, test } from 'vitest'
import { oddityOf } from '../../../scripts/content/links/old-address.ts'
import { redirectLines } from '../../../scripts/feeds/redirects.ts'
import { oldPageAddress } from '../../../scripts/routes.ts'

test.each([
  ['/old-page', '/old-page/'],
  ['/old-page/', '/old-page/'],
  ['/old.html', '/old.html'],
  ['/old/index.html', '/old/'],
  ['/leaflet.pdf', '/leaflet.pdf/'], // a page in a file of that name would be taken for a document
])('the page of %s lies at %s', (old, page) => expect(oldPageAddress(old)).toBe(page))

test.each(['/old', '/Old_page.aspx', '/a/b-c/d.html', '/~lnp/'])('%s can be answered', (old) =>
  expect(oddityOf(old)).toBeUndefined(),
)

test.each([
  '',
  'old',
  '//old',
  '/a//b',
  '/é/',
  '/caf%C3%A9/',
  '/a b',
  '/../b',
  '/a?b',
  '/a#b',
  '/a*',
  '/:a',
  '/a.html/b',
])('%j cannot', (old) => expect(oddityOf(old)).toBeDefined())

test('a host is told each old address as it was written, and what is gone as gone', () =>
  expect(redirectLines([{ from: '/old', to: '/areas/' }, { from: '/away' }])).toBe(
    '/old /areas/ 301\n/away /away/ 410\n',
  ))
