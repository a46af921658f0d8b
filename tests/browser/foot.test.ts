/** The foot of a page of four funders: their words leave room for what stands beside them, and begin level. */

import { describe, expect, test } from 'vitest'
import { siteInBrowser } from '../support/browser/site-in-browser.ts'

const { browser, server } = await siteInBrowser('tests/sites/everything')
const page = await browser?.newPage()

/** In rem: the narrowest column that a sentence is read in, on any telephone. */
const narrowest = 17

describe.skipIf(browser === undefined)('the links and numbers at the foot', () => {
  test.each([320, 800, 900, 1024, 1280, 1920])('are not squeezed at a width of %i pixels', async (width) => {
    await page?.setViewportSize({ width, height: 720 })
    await page?.goto(`${server.address}/venues/`)
    const wide = await page?.evaluate(
      'document.querySelector(".foot nav").getBoundingClientRect().width / parseFloat(getComputedStyle(document.documentElement).fontSize)',
    )
    expect(wide).toBeGreaterThanOrEqual(narrowest)
  })
})

describe.skipIf(browser === undefined)('the words of several funders', () => {
  test('begin level with those they stand beside', async () => {
    await page?.setViewportSize({ width: 1280, height: 720 })
    await page?.goto(`${server.address}/venues/`)
    const all = await page?.evaluate<readonly { readonly top: number; readonly bottom: number }[]>(
      '[...document.querySelectorAll(".fund div")].map((words) => words.getBoundingClientRect().toJSON())',
    )
    const besideTheOneBefore = (all ?? []).filter(({ top }, index) => top < (all?.[index - 1]?.bottom ?? 0))
    expect(besideTheOneBefore.length).toBeGreaterThan(0)
    for (const words of besideTheOneBefore) expect(words.top).toBe(all?.[all.indexOf(words) - 1]?.top)
  })
})
