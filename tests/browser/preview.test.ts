/** The preview in a real browser: the mistake comes over the page by itself, is seen wherever the page is, and goes. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { axeViolations } from '../support/browser/page-checks.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { preview } from '../support/preview.ts'
import { project } from '../support/sites/build-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'preview-'))
const content = join(folder, 'content')
cpSync(join(project, 'content'), content, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

const browser = await sharedBrowser()
const tab = await browser?.newPage({ viewport: { width: 360, height: 640 } })
/** Each test leaves the content as it was. */
const running = browser && (await preview(content, { whenOver: afterAll }))

describe.skipIf(browser === undefined)('the preview', () => {
  test('a mistake is shown at once, with its line and what to do, over a page that can still be read', async () => {
    if (tab === undefined) return
    const area = join(content, 'areas/canalside/area.yaml')
    const right = readFileSync(area, 'utf8')
    await tab.goto(`http://127.0.0.1:${running?.port}/areas/canalside/`)
    await tab.evaluate('window.scrollTo(0, 900)')

    writeFileSync(area, right.replace('summary:', 'sumary:'))
    const panel = tab.getByRole('alert')
    await panel.waitFor()
    expect(await panel.innerText()).toMatch(
      /One thing to put right\. Below is the page as it was before\.\s+There is no field "sumary" here\.\s+areas\/canalside\/area\.yaml, line 3, column 1\s+sumary: The streets along .+\s+Did you mean "summary"\?/,
    )
    expect(await panel.evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(1)
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toBe('Canalside')
    expect(await axeViolations(tab)).toEqual([])

    writeFileSync(area, right)
    await panel.waitFor({ state: 'detached' })
  })

  test('a draft is marked above its words, in line with them', async () => {
    await tab?.setViewportSize({ width: 1280, height: 720 })
    await tab?.goto(`http://127.0.0.1:${running?.port}/areas/canalside/meetings/2026-11-19-health-people/`)
    const [mark, words] = [await tab?.locator('.draft strong').boundingBox(), await tab?.locator('h1').boundingBox()]
    expect(mark?.x).toBe(words?.x)
  })
})
