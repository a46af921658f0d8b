/** What did not change keeps the time of its last change. */

import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepTimes } from '../../../scripts/publish/keep-times.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

const lastYear = 1_763_800_000.123

test.each([
  ['the same bytes', 'The same.', 'The same.', true],
  ['other bytes, as many', 'The same.', 'The sane.', false],
  ['more bytes', 'The same.', 'The same. And more.', false],
])('%s', async (_what, before, after, kept) => {
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
  expect(await keepTimes(join(folder, 'made'), join(folder, 'former'))).toBe(kept ? 1 : 0)
  expect(seconds()).toBe(kept ? lastYear : written)
})

test('a file that is new, and a folder where a file was', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'former/page'), { recursive: true })
  mkdirSync(join(folder, 'made'))
  for (const name of ['page', 'new']) writeFileSync(join(folder, 'made', name), '')
  expect(await keepTimes(join(folder, 'made'), join(folder, 'former'))).toBe(0)
  expect(await keepTimes(join(folder, 'made'), join(folder, 'nowhere'))).toBe(0)
})

test.runIf(process.platform === 'linux')(
  'a time is the very same, by which some servers name what they hand out',
  async () => {
    const folder = temporaryFolder()
    const file = (site: string) => join(folder, site, 'page.html')
    for (const site of ['former', 'made']) {
      mkdirSync(join(folder, site))
      writeFileSync(file(site), 'The same.')
    }
    await keepTimes(join(folder, 'made'), join(folder, 'former'))
    const [before, after] = ['former', 'made'].map((site) => statSync(file(site), { bigint: true }).mtimeNs)
    expect(after).toBe(before)
  },
)

test('elsewhere a time keeps its second, by which rsync and servers compare, however often it is kept', async () => {
  const folder = temporaryFolder()
  const file = (site: string) => join(folder, site, 'page.html')
  for (const site of ['0', '1', '2', '3']) {
    mkdirSync(join(folder, site))
    writeFileSync(file(site), 'The same.')
  }
  for (const fraction of [0, 0.0004, 0.123, 0.5, 0.9989, 0.9996, 0.99999]) {
    utimesSync(file('0'), 1_763_800_000 + fraction, 1_763_800_000 + fraction)
    for (const build of [1, 2, 3])
      await keepTimes(join(folder, String(build)), join(folder, String(build - 1)), () => false)
    const times = ['0', '1', '2', '3'].map((site) => statSync(file(site)).mtimeMs)
    expect(times.map((time) => Math.floor(time / 1000))).toEqual(Array(4).fill(1_763_800_000))
    expect(new Set(times.slice(1)).size).toBe(1)
  }
})
