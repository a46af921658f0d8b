/** One table of policy, and what hosts are told by it: each in its own way, none of it less. */

import { describe, expect, test } from 'vitest'
import { headers } from '../../../scripts/publish/headers.ts'
import { htaccess } from '../../../scripts/publish/hosts/apache.ts'
import { nginx } from '../../../scripts/publish/hosts/nginx.ts'
import { always } from '../../../scripts/publish/hosts/policy.ts'
import { bothWays, readRedirects } from '../../../scripts/publish/hosts/redirects.ts'

const list =
  '/old-page /areas/ 301\n/fete-2019/ /fete-2019/ 410\n/old.html /old.html 410\n/~sam/a.b(1) /venues/hall/ 301\n'
const redirects = readRedirects(list)
const origin = { day: '2026-11-22', content: 'a'.repeat(64) }
const made = { _headers: headers(origin, true), '.htaccess': htaccess(redirects), nginx: nginx(redirects) }

describe.each(Object.entries(made))('%s', (_, text) => {
  test.each(always)('says %s', (name, value) => {
    expect(text).toContain(name)
    expect(text).toContain(value)
  })

  test('keeps for a year what is named by its content, and nothing else', () =>
    expect(text.match(/immutable/g)).toHaveLength(text === made._headers ? 3 : 1))
})

test('nothing is allowed that is not asked for', () => {
  const policy = new Map(always)
  expect(policy.get('Content-Security-Policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
  expect(policy.get('Content-Security-Policy')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/)
  expect(policy.get('Permissions-Policy')).toMatch(/^(?:[a-z-]+=\(\)(?:, |$))+$/)
})

test('Netlify and Cloudflare join what two rules say: no name is said twice for one file', () => {
  const rules = made._headers.split('\n').filter((line) => line.startsWith('/'))
  expect(rules).toEqual(['/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*', '/data/*'])
  expect(made._headers.match(/Cache-Control/g)).toHaveLength(3)
})

describe('old addresses', () => {
  test('are read from the list, with and without the slash', () => {
    expect(redirects.map(({ from, isGone }) => [from, isGone])).toEqual([
      ['/old-page', false],
      ['/fete-2019/', true],
      ['/old.html', true],
      ['/~sam/a.b(1)', false],
    ])
    expect(['/old-page', '/old/', '/old.html', '/'].map(bothWays)).toEqual([
      ['/old-page', '/old-page/'],
      ['/old', '/old/'],
      ['/old.html'],
      ['/'],
    ])
  })

  test('Apache', () => {
    expect(
      made['.htaccess'].split('\n').filter((line) => /^RedirectMatch 3|^RedirectMatch 41|^ErrorDocument/.test(line)),
    ).toEqual([
      'ErrorDocument 403 /404.html',
      'ErrorDocument 404 /404.html',
      'ErrorDocument 410 /fete-2019/index.html',
      'RedirectMatch 301 "^(?:/old-page|/old-page/)$" "/areas/"',
      'RedirectMatch 410 "^(?:/fete-2019|/fete-2019/)$"',
      'RedirectMatch 410 "^(?:/old\\.html)$"',
      'RedirectMatch 301 "^(?:/~sam/a\\.b\\(1\\)|/~sam/a\\.b\\(1\\)/)$" "/venues/hall/"',
    ])
  })

  test('nginx', () => {
    expect(made.nginx.split('\n').filter((line) => line.startsWith('location = '))).toEqual([
      'location = "/old-page" { return 301 "/areas/"; }',
      'location = "/old-page/" { return 301 "/areas/"; }',
      'location = "/fete-2019" { error_page 410 @gone; return 410; }',
      'location = "/fete-2019/" { error_page 410 @gone; return 410; }',
      'location = "/old.html" { error_page 410 @gone; return 410; }',
      'location = "/~sam/a.b(1)" { return 301 "/venues/hall/"; }',
      'location = "/~sam/a.b(1)/" { return 301 "/venues/hall/"; }',
    ])
  })

  test('no line can hold more than an old address and where it leads', () =>
    expect(readRedirects('/a /b 301\n/a";} /b 301 x\n/a b /c 301\n  /a /b 301\n/x /y 200\n')).toEqual([
      { from: '/a', to: '/b', isGone: false },
    ]))
})
