/** Each fault is planted in a page that is otherwise right, and must be seen. */

import { expect, test } from 'vitest'
import type { Frame } from '../../scripts/pages/frame.ts'
import { readPage } from '../../scripts/publish/written-page.ts'
import { materialOf } from '../support/sample-material.ts'

const frame: Frame = materialOf().frame({ address: '/areas/', title: 'Areas', description: '' })

const page = (main: string): string =>
  `<html><head><link rel="stylesheet" href="/assets/style.css"></head><body><main id="main"><h1>Areas</h1>${main}</main><footer></footer></body></html>`

const problems = (markup: string): readonly string[] => readPage(Buffer.from(markup).toString('latin1'), frame).problems

test('a page that is right has nothing against it', () => {
  expect(problems(page('<a href="/areas/canalside/">Canalside</a><a href="#main">Up</a>'))).toEqual([])
})

test('links within the site are handed on to be looked up, without character references', () => {
  const { links } = readPage(page('<a href="/areas/?a=1&amp;b=2#north">North</a>'), frame)
  expect(links).toEqual(['/assets/style.css', '/areas/?a=1&b=2#north'])
})

test.each([
  ['two parts with one id', page('<h2 id="next">A</h2><h2 id="next">B</h2>'), 'has two parts with the id "next".'],
  ['a second main heading', page('<h1>More</h1>'), 'has 2 main headings (h1) instead of one.'],
  ['a link to no heading', page('<a href="#nowhere">x</a>'), 'has a link to #nowhere, where no heading is called so.'],
  ['a picture from elsewhere', page('<img src="https://example.org/a.png" alt="">'), 'loads https://example.org/a.png'],
  ['a link without security', page('<a href="http://example.org/">x</a>'), 'has a link to http://example.org/'],
  ['a link that runs', page('<a href="javascript:alert(1)">x</a>'), 'has a link to javascript:alert(1)'],
  ['a script', page('<script src="/x.js"></script>'), 'has a script in it.'],
  ['a script in an attribute', page('<p onclick="x()">x</p>'), 'has a script in the attribute onclick.'],
  ['a style', page('<style>p{}</style>'), 'has a style of its own'],
  ['a style in an attribute', page('<p style="color:red">x</p>'), 'has a style of its own'],
])('%s is seen', (_, markup, problem) =>
  expect(problems(markup)).toEqual(expect.arrayContaining([expect.stringContaining(problem)])),
)
