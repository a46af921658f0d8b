/** E-mail addresses of a printed page: nobody can scroll on paper, so the longest there may be stands within its panel. */

import { describe, expect, test } from 'vitest'
import { callPanel } from '../../layouts/parts/contact.ts'
import { html } from '../../scripts/html/html.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { sampleContact } from '../support/sites/sample-site.ts'
import { siteStyles } from '../support/sites/site-styles.ts'

/** A5 less the margins that the print style has, 96 pixels to the inch. */
const width = ((148 - 2 * 16) / 25.4) * 96

const browser = await sharedBrowser()
const page = await browser?.newPage({ viewport: { width: Math.floor(width), height: 600 } })

const letters = (count: number): string => 'neighbourhoodpartnerships'.repeat(3).slice(0, count)

describe.skipIf(browser === undefined)('a printed e-mail address', () => {
  test.each([
    ['canalside@lnp.example.org'],
    [`canalside@${letters(50)}.example.org`],
    [`${letters(64)}@${letters(63)}.example.org`], // as long as may be: RFC 5321, 4.5.3.1.1; RFC 1035, 2.3.4
  ])('%s', async (email) => {
    if (page === undefined) return
    await page.emulateMedia({ media: 'print' })
    await page.setContent(String(html`<main>${callPanel('Call Canalside', sampleContact({ email }))}</main>`))
    await page.addStyleTag({ content: siteStyles })
    const over = await page.evaluate<number>(`(() => {
      const lines = [...document.querySelector('[href^="mailto"]').getClientRects()]
      return Math.max(...lines.map(({ right }) => right)) - document.querySelector('.call').getBoundingClientRect().right
    })()`)
    expect(over).toBeLessThan(0)
  })
})
