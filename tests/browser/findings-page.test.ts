/**
 * The page of findings that `npm run check -- --format=html` gives, in a real browser: its policy forbids scripts, so
 * axe comes from outside it.
 */

import { describe, expect, test } from 'vitest'
import { formatHtml } from '../../scripts/diagnostics/formats/html.ts'
import { axeViolations } from '../support/browser/page-checks.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'

const line = `summary: ${'a-very-long-word'.repeat(20)}`
const page = formatHtml(
  [
    { severity: 'warning', code: 'date/ahead', message: 'Later than today.', file: 'sheets/what-is-a-cag.md' },
    {
      severity: 'error',
      code: 'value/too-long',
      message: '"summary" has 320 characters; 140 are the most.',
      hint: 'Take out 180 characters or more.',
      file: 'areas/canalside/area.yaml',
      span: { line: 1, column: 10, endLine: 1, endColumn: 330 },
    },
  ],
  { files: new Map([['areas/canalside/area.yaml', { text: line }]]) },
  'content',
  'The website was not changed.',
)
const browser = await sharedBrowser()
const tab = await browser?.newPage({ viewport: { width: 360, height: 640 }, bypassCSP: true })

describe.skipIf(browser === undefined)('the page of findings', () => {
  test.each(['light', 'dark'] as const)(
    'on a telephone, %s: nothing for axe to find, nothing off the screen',
    async (colorScheme) => {
      await tab?.emulateMedia({ colorScheme })
      await tab?.setContent(page)
      expect(tab && (await axeViolations(tab))).toEqual([])
      expect(await tab?.evaluate('document.documentElement.scrollWidth')).toBe(360)
    },
  )
})
