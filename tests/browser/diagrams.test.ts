/** A flow diagram keeps its words readable beside other columns, whatever the width of the screen. */

import { describe, expect, test } from 'vitest'
import { siteInBrowser } from '../support/browser/site-in-browser.ts'

const { browser, server } = await siteInBrowser()
const page = await browser?.newPage()
const sheet = `${server.address}/sheets/what-is-a-cag/`

/** Of the words of each step, in rem. */
const widths = `[...document.querySelectorAll('.flow p:not(.then)')].map(({ clientWidth }) => clientWidth / 16)`

describe.skipIf(browser === undefined)('the steps of a diagram', () => {
  test.each([320, 360, 600, 768, 1024, 1280])('have room for words at a width of %i pixels', async (width) => {
    await page?.setViewportSize({ width, height: 720 })
    await page?.goto(sheet)
    const found = (await page?.evaluate<readonly number[]>(widths)) ?? []
    expect(found.length).toBeGreaterThan(0)
    expect(Math.min(...found)).toBeGreaterThan(9)
  })

  test('have the words of their arrows right below their own, however long the label beside both', async () => {
    await page?.setViewportSize({ width: 1280, height: 720 })
    await page?.goto(sheet)
    const white = await page?.evaluate<number>(`(() => {
      const then = document.querySelector('.flow .then')
      then.parentElement.querySelector('b').textContent = 'Working towards changes that last'
      then.previousElementSibling.textContent = 'Together'
      return then.getBoundingClientRect().top - then.previousElementSibling.getBoundingClientRect().bottom
    })()`)
    expect(white).toBeLessThan(16)
  })
})
