/** A table wider than its column, on a screen too wide to set each row as a block: all of it is reached by keyboard. */

import { describe, expect, test } from 'vitest'
import { actions as meetingActions, openActions } from '../../layouts/parts/actions.ts'
import { rosterTable } from '../../layouts/parts/roster.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { renderTable } from '../../scripts/html/render-blocks.ts'
import { violationsButContrast } from '../support/browser/page-checks.ts'
import { siteInBrowser } from '../support/browser/site-in-browser.ts'
import { text } from '../support/paper/seed-sheet.ts'
import { siteStyles } from '../support/sites/site-styles.ts'

const { browser, server } = await siteInBrowser()
const page = await browser?.newPage({ viewport: { width: 768, height: 1024 } })
const heads = ['Street', 'Lamps', 'Out in October', 'Out in November', 'Reported', 'Mended', 'Owner', 'Neighbourhood']
const row = heads.map((head) => [text(head)])
const table = renderTable({ kind: 'table', head: row, rows: [row], rowHeaders: true })

describe.skipIf(browser === undefined)('a table beside a panel on a tablet', () => {
  test('is a place that the tab key reaches, is called by its first column, and moves sideways', async () => {
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
  })

  test("has no word cut in two, though Chromium leaves a word less room than it takes in the site's face", async () => {
    if (page === undefined) return
    const days = ['Monday 7 December 2026', 'Moor Barn', ...heads.slice(2)].map((words) => [text(words)])
    const dates = renderTable({ kind: 'table', head: row, rows: [days], rowHeaders: true })
    await page.goto(`${server.address}/accessibility/`)
    await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(`${dates}`)}`)
    await page.evaluate('document.fonts.ready')
    expect(await page.evaluate(cutWords)).toEqual([])
  })
})

const long = 'Write to the council about the lamps and the benches between the bridge and the library '.repeat(3)
const phone = { text: '029 2018 0123', href: 'tel:+442920180123' }
const due = { words: '30 September 2026', datetime: '2026-09-30' }
const notes = { name: '28 September 2026', address: '/' }
const actions = openActions({
  caption: 'x',
  rows: [{ action: long, owner: long, due, status: 'overdue', notes }],
  more: 0,
})
const officers = rosterTable(
  { rows: [{ post: long, holder: long, phone, email: 'sam.okafor@neighbourhoods.example.org' }], withheld: false },
  'x',
)

describe.skipIf(browser === undefined)('a table with much to say in one column', () => {
  test.each([
    ['open actions', actions, '.tag'],
    ['open actions', actions, 'td time'],
    ['officers', officers, '.num'],
  ])(
    '%s: numbers, dates and statuses stand on one line, and text of twice the size makes no page wider',
    async (_, markup, kept) => {
      if (page === undefined) return
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`${server.address}/accessibility/`)
      await page.evaluate(`document.querySelector('main .wrap').innerHTML = ${JSON.stringify(`${markup}`)}`)
      await page.evaluate('document.fonts.ready')
      expect(await page.evaluate(linesOf(kept))).toEqual(1)
      for (const width of [1280, 1250, 768]) {
        await page.setViewportSize({ width, height: 800 })
        const wider = `(document.documentElement.style.fontSize = '200%', document.documentElement.scrollWidth - innerWidth)`
        expect([width, await page.evaluate(wider)]).toEqual([width, 0])
      }
    },
  )
})

/** Of 30 letters and more. */
const longName = 'Wolfeschlegelsteinhausenbergerd-Featherstonehaughingtonshire'
const longWords: Readonly<Record<string, (word: string) => Html>> = {
  officers: (word) =>
    rosterTable({ rows: [{ post: word, holder: word, phone, email: `${word}@example.org` }], withheld: false }, 'x'),
  'actions of a meeting': (word) =>
    meetingActions({ caption: 'x', rows: [{ action: `${word}@example.org`, owner: word, due, status: 'overdue' }] }),
  'open actions': (word) =>
    openActions({ caption: 'x', rows: [{ action: word, owner: word, due, status: 'open', notes }], more: 0 }),
}

describe.skipIf(browser === undefined)('a table of long words', () => {
  test.each(Object.entries(longWords))('%s: makes no page wider, its rows are blocks', async (_, tableOf) => {
    if (page === undefined) return
    for (const width of [737, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${server.address}/accessibility/`)
      await page.evaluate(`document.querySelector('main .wrap').innerHTML = ${JSON.stringify(`${tableOf(longName)}`)}`)
      await page.evaluate('document.fonts.ready')
      const wider = await page.evaluate(`document.documentElement.scrollWidth - innerWidth`)
      expect([width, wider, await page.evaluate(headingAgain)]).toEqual([width, 0, expect.stringContaining(': ')])
    }
  })

  test.each(Object.entries(longWords))('%s: those of everyday length stand in columns on a tablet', (_, tableOf) =>
    expect(`${tableOf('Representative')}`).not.toContain('narrow'),
  )
})

/** What stands before the words of a cell: the heading of its column, where its row is a block. */
const headingAgain = `getComputedStyle(document.querySelector('td'), '::before').content`

/** On how many lines the words of an element stand at most. */
const linesOf = (
  kept: string,
): string => `Math.max(...[...document.querySelectorAll(${JSON.stringify(kept)})].map((element) => {
  const range = document.createRange()
  range.selectNodeContents(element)
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
}))`

/** The words of the cells that stand on more than one line. */
const cutWords = `[...document.querySelectorAll('td, th')].flatMap((cell) => {
  const { data } = cell.firstChild
  return [...data.matchAll(/\\S+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(cell.firstChild, index)
    range.setEnd(cell.firstChild, index + word.length)
    return range.getClientRects().length > 1 ? [word] : []
  })
})`
