/** Tables of a printed page: nobody can scroll on paper, so each word has to stand within the sheet, whole. */

import { describe, expect, test } from 'vitest'
import { openActions } from '../../layouts/parts/actions.ts'
import { rosterTable } from '../../layouts/parts/roster.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { renderTable } from '../../scripts/html/render-blocks.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { text } from '../support/paper/seed-sheet.ts'
import { siteStyles } from '../support/sites/site-styles.ts'

/** A4, 96 pixels to the inch, of which media queries are asked; and its margins as the print style has them. */
const sheet = { width: 794, height: 1123 }
const margin = 16 // mm

const browser = await sharedBrowser()
const page = await browser?.newPage({ viewport: sheet })

const words = ['Neighbourhood', 'Representative', 'Accessibility', 'Correspondence', 'Responsibility']

/** So many columns, a long word in each of their heads and cells. */
function contentTable(columns: number): Html {
  const row = Array.from({ length: columns }, (_, column) => [text(words[column % words.length] ?? '')])
  return renderTable({ kind: 'table', head: row, rows: [row, row], rowHeaders: true })
}

const roster = rosterTable(
  {
    rows: [
      {
        post: 'Anti-Social Behaviour Representative',
        holder: 'Example Person-Hyphenated',
        organisation: 'Example Neighbourhood Environmental Partnership',
        phone: { text: '01632 960185', href: 'tel:+441632960185' },
        email: 'example.person-hyphenated@environmental-neighbourhoods.example.org',
      },
    ],
    withheld: false,
  },
  'Officers for Example Green',
)

const longNames = rosterTable(
  {
    rows: [
      {
        post: 'Interdepartmental Correspondence',
        holder: 'Wolfeschlegelsteinhausenbergerd',
        organisation: 'Featherstonehaughingtonshire Council',
        phone: { text: '01632 960185', href: 'tel:+441632960185' },
        email: 'wolfeschlegelsteinhausenbergerd@featherstonehaughington.example.org',
      },
    ],
    withheld: false,
  },
  'Officers for Example Green',
)

const actions = openActions({
  caption: '1 action open, 1 overdue',
  rows: [
    {
      action: 'Carry out a survey of anti-social behaviour along the canal path',
      owner: 'Neighbourhood Partnership Officer and Anti-Social Behaviour Representative',
      due: { words: '30 September 2026', datetime: '2026-09-30' },
      status: 'overdue',
      notes: { name: '25 November 2026, Neighbourhood Partnership meeting', address: '/' },
    },
  ],
  more: 0,
})

const tables: Readonly<Record<string, Html>> = {
  ...Object.fromEntries([2, 3, 4, 5, 6, 9, 14].map((columns) => [`of ${columns} columns`, contentTable(columns)])),
  'of officers': roster,
  'of officers with long names': longNames,
  'of open actions': actions,
}

describe.skipIf(browser === undefined)('a printed table', () => {
  test.each(Object.entries(tables))('%s stands within the sheet, its words whole', async (_, table) => {
    if (page === undefined) return
    await page.emulateMedia({ media: 'print' })
    await page.setContent(String(html`<main><div class="wrap">${table}</div></main>`))
    await page.addStyleTag({ content: `${siteStyles} body { margin: 0 ${margin}mm }` })
    const laid = await page.evaluate<Laid>(`(() => {
      const broken = []
      const texts = document.createTreeWalker(document.querySelector('table'), NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { 0: word, index } of node.data.matchAll(/[A-Za-z]+/g)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (range.getClientRects().length > 1) broken.push(word)
        }
      const end = document.body.getBoundingClientRect().right
      const cells = [...document.querySelectorAll('th, td')].map((cell) => cell.getBoundingClientRect().right)
      return { over: Math.max(0, Math.max(...cells) - end), broken }
    })()`)
    expect(laid).toEqual({ over: 0, broken: [] })
  })
})

interface Laid {
  /** How far anything goes into the margin, in pixels. */
  readonly over: number
  /** The words that go over from one line to the next. */
  readonly broken: readonly string[]
}
