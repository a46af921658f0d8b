/** Names longer than those of the examples leave the words beside them where they belong; and which section one is in. */

import { describe, expect, test } from 'vitest'
import { siteInBrowser } from '../support/browser/site-in-browser.ts'

const { browser, server } = await siteInBrowser()
const page = await browser?.newPage({ viewport: { width: 1280, height: 720 } })
const long = 'Saint Bartholomew-the-Great, Holy Trinity Without and the Old Corn Market'

describe.skipIf(browser === undefined)('a long name', () => {
  test('of an area leaves the labels of a search above what they stand for', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/search/`)
    await page.waitForSelector('#_search:not([hidden])')
    await page.evaluate(`document.querySelector('#_area').append(new Option(${JSON.stringify(long)}))`)
    for (const name of ['_q', '_kind', '_area', '_year']) {
      const label = await page.locator(`label[for="${name}"]`).boundingBox()
      const field = await page.locator(`#${name}`).boundingBox()
      expect([name, field?.x]).toEqual([name, label?.x])
      expect(field?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? 0))
    }
  })

  test('of a ward begins no line with the comma that ends it', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/`)
    const [end, comma] = await page.evaluate<readonly [number, number]>(`(() => {
      const link = document.querySelector('.az a')
      link.textContent = ${JSON.stringify(long)}
      const range = document.createRange()
      range.setStart(link.nextSibling, 0)
      range.setEnd(link.nextSibling, 1)
      return [[...link.getClientRects()].at(-1).right, range.getBoundingClientRect().left]
    })()`)
    expect(comma).toBeCloseTo(end, 0)
  })

  test('of an area stands beside the stroke before it in the breadcrumbs', async () => {
    if (page === undefined) return
    await page.setViewportSize({ width: 360, height: 720 })
    await page.goto(`${server.address}/areas/canalside/cags/safer-stronger/`)
    const [step, name] = await page.evaluate<readonly [number, number]>(`(() => {
      const link = document.querySelector('.crumbs li:nth-child(3) a')
      link.textContent = ${JSON.stringify(long)}
      return [link.parentElement, link].map((part) => part.getBoundingClientRect().top)
    })()`)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(name - step).toBeLessThan(4)
  })

  test('of a format leaves each area’s leaflets in lines of several words on a phone', async () => {
    if (page === undefined) return
    await page.setViewportSize({ width: 360, height: 720 })
    await page.goto(`${server.address}/leaflets/`)
    const lines = await page.evaluate<readonly number[]>(
      `[...document.querySelectorAll('.scroll td a')].map((link) => link.getClientRects().length)`,
    )
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((count) => count > 1)).toEqual([])
  })
})

test.skipIf(browser === undefined)('in forced colours the section that one is in is underlined, no other', async () => {
  if (page === undefined) return
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${server.address}/areas/canalside/`)
  const underlined = await page.evaluate(
    `[...document.querySelectorAll('.mast li a')].filter((link) => getComputedStyle(link).borderBlockEndStyle !== 'none').map((link) => link.textContent)`,
  )
  await page.emulateMedia({ forcedColors: null })
  expect(underlined).toEqual(['Areas'])
})
