/** The one policy for what a link may lead to: outside, inside, refused. */

import { expect, test } from 'vitest'
import { readLinkAddress } from '../../../scripts/content/prose/link-address.ts'

test.each([
  'https://www.example.org/',
  'https://example.org/a?b=c#d',
  'mailto:lnp@example.org',
  'mailto:lnp@example.org?subject=Dates%20for%20your%20area',
  'tel:01632960123',
  'tel:101',
])('%s leads outside', (href) => expect(readLinkAddress(href)).toEqual({ kind: 'outside', href }))

test.each([
  ['/', { path: '/' }],
  ['/areas/canalside/', { path: '/areas/canalside/' }],
  ['/sheets/what-is-a-cag/#who-should-attend', { path: '/sheets/what-is-a-cag/', heading: 'who-should-attend' }],
  ['#next-steps', { path: '', heading: 'next-steps' }],
  ['#%C5%82%C3%B3d%C5%BA', { path: '', heading: 'łódź' }],
])('%s stays inside', (href, parts) => expect(readLinkAddress(href)).toEqual({ kind: 'inside', ...parts }))

test.each([
  ['', 'Say where the link leads.'],
  ['//example.org/', 'Write the whole address: https://example.org/'],
  ['http://example.org/', 'https://example.org/'],
  ['http://localhost:8080/areas/?page=2', 'after its number: /areas/'],
  ['http://127.0.0.1:8080', 'after its number: /'],
  ['http://localhost.example.org/', 'https://localhost.example.org/'],
  ['www.example.org', 'Write https://www.example.org.'],
  ['lnp@example.org', 'Write mailto:lnp@example.org.'],
  ['areas/canalside/', 'begins with /'],
  ['../areas/', 'begins with /'],
  ['/areas/../', 'without dots'],
  ['/areas/?page=2', 'Leave out the ?'],
  ['/\\example.org', 'no \\'],
  ['javascript:alert(1)', 'Write https://'],
  ['JavaScript:alert(1)', 'Write https://'],
  ['data:text/html,x', 'Write https://'],
  ['blob:https://example.org/1', 'Write https://'],
  ['intent://x#Intent;end', 'Write https://'],
  ['ftp://example.org/', 'Write https://'],
  ['https:example.org', 'Write the whole address'],
  ['https://user:secret@example.org/', 'before the @'],
  ['mailto:', 'after mailto:'],
  ['mailto:a@example.org?cc=b@example.org', 'Write mailto:a@example.org, with nothing but a subject'],
  ['mailto:a@example.org?subject=x&body=y', 'nothing but a subject'],
  ['tel:01632 960123', 'no spaces'],
  ['tel:call-us', 'after tel:'],
  ['#', 'after one #'],
])('%s is refused', (href, hint) => {
  const address = readLinkAddress(href)
  expect(address.kind === 'refused' && address.hint).toContain(hint)
})
