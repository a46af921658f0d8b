/** Where words are read from right to left, a telephone number keeps its order: its groups would change places. */

import { describe, expect, test } from 'vitest'
import { textInOrder } from '../../scripts/html/direction.ts'
import { html } from '../../scripts/html/html.ts'
import { renderBlocks } from '../../scripts/html/render-blocks.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { text } from '../support/paper/seed-sheet.ts'
import { siteStyles } from '../support/sites/site-styles.ts'

const browser = await sharedBrowser()
const page = await browser?.newPage({ viewport: { width: 360, height: 640 } })
const phone = { kind: 'phone', text: '01922 654703', href: 'tel:+441922654703' } as const

describe.skipIf(browser === undefined)('from right to left', () => {
  test.each([
    ['in a paragraph', renderBlocks([{ kind: 'paragraph', content: [text('نہر '), phone, text('.')] }])],
    [
      'in a list',
      renderBlocks([
        { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'paragraph', content: [text('نہر '), phone] }]] },
      ]),
    ],
    [
      'in the panel that says whom to call',
      html`<div dir="rtl">${renderBlocks([{ kind: 'call', lead: 'Call', phone, purpose: [text('نہر')] }])}</div>`,
    ],
    [
      'typed in a list that begins in English',
      renderBlocks([
        {
          kind: 'list',
          ordered: true,
          start: 1,
          items: ['Call us.', 'نہر 01922 654703 فون'].map((words) => [{ kind: 'paragraph', content: [text(words)] }]),
        },
      ]),
    ],
    ['in words that are not Markdown', html`<p>Action: ${textInOrder('نہر 01922 654703 فون')}</p>`],
    ['typed in a paragraph', renderBlocks([{ kind: 'paragraph', content: [text('نہر 01922 654703 فون')] }])],
    [
      'typed in a quotation, at whose end a link is',
      renderBlocks([
        {
          kind: 'quote',
          blocks: [{ kind: 'paragraph', content: [text('نہر 01922 654703 '), { ...phone, text: '101' }] }],
        },
      ]),
    ],
  ])('a number %s', async (_, markup) => {
    if (page === undefined) return
    await page.setContent(`<!doctype html><html lang="en"><title>x</title><main>${markup}</main>`)
    await page.addStyleTag({ content: siteStyles })
    const [code, own] = await page.evaluate<readonly [number, number]>(`(() => {
      const words = document.querySelector('.num, .tel').firstChild
      return [[0, 5], [6, 12]].map(([from, to]) => {
        const range = document.createRange()
        range.setStart(words, from)
        range.setEnd(words, to)
        return range.getBoundingClientRect().left
      })
    })()`)
    expect(code).toBeLessThan(own)
  })
})
