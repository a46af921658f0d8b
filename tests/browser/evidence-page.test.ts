/** The page of evidence that `npm run evidence -- --report` writes, in a real browser. */

import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../scripts/evidence/evidence.ts'
import { reportPage } from '../../scripts/evidence/report-page.ts'
import { axeViolations } from '../support/browser/page-checks.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { dueTo, everyFunder, funders } from '../support/faults/funded.ts'

const emblem = { artwork: 'colour', place: 'side 1', width: 36, height: 24, left: 18, top: 263 } as const
const rows = evidenceOf([
  { due: dueTo([]), sha256: 'a'.repeat(64), shown: { words: [] }, breaches: [] },
  {
    due: dueTo(everyFunder, { address: `/leaflets/${'long-name-'.repeat(6)}a4.pdf`, kind: 'leaflet' }),
    sha256: 'b'.repeat(64),
    shown: { words: [funders.none.statement], emblem },
    breaches: [{ rule: 'funding/emblem', message: 'The file shows the European emblem 2 times instead of once.' }],
  },
])
const origin = { day: '2026-11-22', version: '1.0.0', content: 'c'.repeat(64), press: false }
const page = reportPage('Exampleton <Neighbours>', rows, origin, ['/areas/ is new.'])
const browser = await sharedBrowser()
const tab = await browser?.newPage({ bypassCSP: true })

describe.skipIf(browser === undefined)('the page of evidence', () => {
  test.each([360, 1280])(
    'at %i pixels: nothing for axe to find, and only the table is wider than the screen',
    async (width) => {
      await tab?.setViewportSize({ width, height: 640 })
      await tab?.setContent(page)
      expect(tab && (await axeViolations(tab))).toEqual([])
      expect(await tab?.evaluate('document.documentElement.scrollWidth')).toBe(width)
    },
  )

  test('sets the words that were found in lines of several words, on a screen', async () => {
    await tab?.setViewportSize({ width: 1280, height: 640 })
    await tab?.setContent(page)
    const found = tab?.getByRole('cell', { name: funders.none.statement })
    expect((await found?.boundingBox())?.height).toBeLessThan(150) // five lines of the row's names
  })
})
