/** A table wider than its column, on a screen too wide to set each row as a block: all of it is reached by keyboard. */

import { describe, expect, test } from 'vitest'
import { html } from '../../scripts/html/html.ts'
import { renderTable } from '../../scripts/html/render-blocks.ts'
import { violationsButContrast } from '../support/page-checks.ts'
import { text } from '../support/seed-sheet.ts'
import { sharedBrowser } from '../support/shared-browser.ts'
import { siteStyles } from '../support/site-styles.ts'

const browser = await sharedBrowser()
const heads = ['Street', 'Lamps', 'Out in October', 'Out in November', 'Reported', 'Mended', 'Owner', 'Neighbourhood']
const row = heads.map((head) => [text(head)])
const table = renderTable({ kind: 'table', head: row, rows: [row], rowHeaders: true })

describe.skipIf(browser === undefined)('a table beside a panel on a tablet', () => {
  test('is a place that the tab key reaches, is called by its first column, and moves sideways', async () => {
    const page = await browser?.newPage({ viewport: { width: 768, height: 1024 } })
    if (page === undefined) return
    const body = html`<main><div class="wrap"><h1>Lamps</h1><div class="cols"><div>${table}</div><p class="side">Call</p></div></div></main>`
    await page.setContent(`<!doctype html><html lang="en"><title>Lamps</title>${body}</html>`)
    await page.addStyleTag({ content: siteStyles })
    const moved = () => page.evaluate<number>(`document.querySelector('.scroll').scrollLeft`)
    expect(
      await page.evaluate(
        `(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('.scroll'))`,
      ),
    ).toBe(true)
    expect(await violationsButContrast(page)).toEqual([])
    expect(await page.getByRole('group', { name: 'Table: Street' }).count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(moved).toBeGreaterThan(0)
    await page.close()
  })
})
