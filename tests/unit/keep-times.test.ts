/** What did not change keeps the time of its last change. */

import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepTimes } from '../../scripts/publish/keep-times.ts'
import { temporaryFolder } from '../support/build-site.ts'

const lastYear = 1_763_800_000.123

test.each([
  ['the same bytes', 'The same.', 'The same.', true],
  ['other bytes, as many', 'The same.', 'The sane.', false],
  ['more bytes', 'The same.', 'The same. And more.', false],
])('%s', (_what, before, after, kept) => {
  const folder = temporaryFolder()
  for (const [site, text] of [
    ['former', before],
    ['made', after],
  ] as const) {
    mkdirSync(join(folder, site, 'areas'), { recursive: true })
    writeFileSync(join(folder, site, 'areas/index.html'), text)
  }
  utimesSync(join(folder, 'former/areas/index.html'), lastYear, lastYear)
  const seconds = () => Math.round(statSync(join(folder, 'made/areas/index.html')).mtimeMs) / 1000
  const written = seconds()
  expect(keepTimes(join(folder, 'made'), join(folder, 'former'))).toBe(kept ? 1 : 0)
  expect(seconds()).toBe(kept ? lastYear : written)
})

test('a file that is new, and a folder where a file was', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'former/page'), { recursive: true })
  mkdirSync(join(folder, 'made'))
  for (const name of ['page', 'new']) writeFileSync(join(folder, 'made', name), '')
  expect(keepTimes(join(folder, 'made'), join(folder, 'former'))).toBe(0)
  expect(keepTimes(join(folder, 'made'), join(folder, 'nowhere'))).toBe(0)
})
