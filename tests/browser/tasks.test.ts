/** What people come for, done in a browser: find my area, ring, come on the right day, take a leaflet. */

import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withRules } from '../support/browser/page-checks.ts'
import { siteInBrowser } from '../support/browser/site-in-browser.ts'
import { readPdf } from '../support/paper/read-pdf.ts'

const { browser, server } = await siteInBrowser()
const [narrow, wide] = [
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
]
/** A4 with the margins of the print style: the media queries are asked of the sheet, the words fill what is between. */
const sheet = { width: 794, height: 1123 } // 210 by 297 mm, 96 pixels to the inch
const betweenMargins = 'body { max-width: 178mm }'

const [tab, telephone, withoutScript, paper] = await Promise.all([
  browser?.newPage(),
  browser?.newPage({ viewport: narrow, hasTouch: true }),
  browser?.newPage({ viewport: narrow, hasTouch: true, javaScriptEnabled: false }),
  browser?.newPage({ viewport: sheet }),
])

const shown = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#_list > li:visible')
    .evaluateAll((cards) => cards.map((card) => card.querySelector('a')?.textContent ?? ''))

describe.skipIf(browser === undefined)('the field that finds an area', () => {
  describe('finds Canalside', () => {
    beforeAll(async () => void (await tab?.goto(`${server.address}/`)))

    test.each([
      ['part of its name', 'canal'],
      ['a ward of it', 'LOCK KEEPERS'],
      ['a venue of one of its dates', 'town hall'],
      ['a postcode', 'ZZ1 1AA'],
      ['a postcode as it is typed', 'zz11aa'],
      ['the beginning of a postcode', 'zz1'],
    ])('by %s: %s', async (_, asked) => {
      if (tab === undefined) return
      await tab.fill('#_find', 'nowhere at all')
      await expect.poll(() => shown(tab)).toEqual([])
      await tab.fill('#_find', asked)
      await expect.poll(() => shown(tab)).toContain('Canalside')
    })
  })

  describe('tells a district of two figures from one of them', () => {
    const areas = [
      ['Canalside', '/areas/canalside/', ' canalside mill lane ll6'],
      ['Hilltop', '/areas/hilltop/', ' hilltop 12 mill lane ll61'],
    ]
    beforeAll(async () => {
      await tab?.route('**/areas.json', (route) => route.fulfill({ json: areas }))
      await tab?.goto(`${server.address}/areas/`)
    })
    afterAll(() => tab?.unroute('**/areas.json'))

    test.each([
      ['LL6', ['Canalside', 'Hilltop']],
      ['LL61', ['Hilltop']],
      ['LL62', ['Canalside']],
      ['LL6 1', ['Canalside']],
      ['LL61 2', ['Hilltop']],
      ['LL612', ['Hilltop']],
      ['ll6 1aa', ['Canalside']],
      ['ll611aa', ['Hilltop']],
    ])('%s finds %j', async (asked, expected) => {
      if (tab === undefined) return
      await tab.fill('#_find', 'nowhere at all')
      await expect.poll(() => shown(tab)).toEqual([])
      await tab.fill('#_find', asked)
      await expect.poll(() => shown(tab)).toEqual(expected)
    })
  })

  test('tells how many it found, whom to call where it found none, and gives the list back', async () => {
    if (tab === undefined) return
    await tab.setViewportSize(wide)
    await tab.goto(`${server.address}/areas/`)
    const all = await shown(tab)
    await tab.fill('#_find', 'nowhere at all')
    await expect
      .poll(() => tab.locator('#_found').textContent())
      .toBe('No area is called so. Call 01922 654703 to ask.')
    expect(await shown(tab)).toEqual([])
    await tab.fill('#_find', '')
    await expect.poll(() => shown(tab)).toEqual(all)
    await tab.fill('#_find', 'canalside lock')
    await expect.poll(() => shown(tab)).toEqual(['Canalside'])
    await tab.keyboard.press('Enter')
    await tab.waitForURL(`${server.address}/areas/canalside/`)
  })

  test('leaves the list whole while the connection is lost, and asks again with the next letter', async () => {
    if (tab === undefined) return
    const faults: string[] = []
    tab.on('pageerror', ({ message }) => faults.push(message))
    await tab.goto(`${server.address}/areas/`)
    const all = await shown(tab)
    await tab.route('**/areas.json', (route) => route.abort())
    const failed = tab.waitForEvent('requestfailed')
    await tab.fill('#_find', 'canalside loc')
    await failed
    await tab.unroute('**/areas.json')
    expect(await shown(tab)).toEqual(all)
    await tab.locator('#_find').press('k')
    await expect.poll(() => shown(tab)).toEqual(['Canalside'])
    expect(faults).toEqual([])
  })

  test('stands under its label, on a desk as well', async () => {
    if (tab === undefined) return
    await tab.setViewportSize(wide)
    await tab.goto(`${server.address}/`)
    const label = await tab.locator('label[for="_find"]').boundingBox()
    const field = await tab.locator('#_find').boundingBox()
    expect(field?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? 0))
    expect(field?.x).toBe(label?.x)
  })

  test('is not there without a script: the list is whole', async () => {
    if (withoutScript === undefined) return
    await withoutScript.goto(`${server.address}/areas/`)
    expect(await withoutScript.locator('#_find').isVisible()).toBe(false)
    expect((await shown(withoutScript)).length).toBeGreaterThan(0)
  })
})

describe.skipIf(browser === undefined)('on a telephone', () => {
  const onTelephone = async (task: (page: Page) => Promise<void>, tab = telephone) => {
    if (tab === undefined) return
    await tab.goto(`${server.address}/`)
    await task(tab)
  }

  test.each([
    ['with a script', telephone],
    ['without', withoutScript],
  ])('a resident finds their area, whom to ring and when to come, %s', (_, tab) =>
    onTelephone(async (page) => {
      await page.getByRole('link', { name: 'Canalside', exact: true }).first().tap()
      await page.waitForURL(`${server.address}/areas/canalside/`)
      const call = page.getByRole('region', { name: 'Call Canalside' }).getByRole('link').first()
      expect(await call.getAttribute('href')).toBe('tel:+441632960123')
      const next = page.getByRole('region', { name: 'Next meetings' })
      expect(await next.locator('time').first().isVisible()).toBe(true)
    }, tab),
  )

  test('the dates go into a calendar', () =>
    onTelephone(async (page) => {
      await page.goto(`${server.address}/areas/canalside/cags/safer-stronger/`)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Add these dates to your calendar' }).tap(),
      ])
      expect(await text(await file.createReadStream())).toMatch(/^BEGIN:VCALENDAR\r\n/)
    }))

  test('a leaflet is there to print, and its button says what it is', () =>
    onTelephone(async (page) => {
      await page.getByRole('link', { name: 'Leaflets', exact: true }).tap()
      const print = page.getByRole('link', { name: /^Print.*PDF.*KB/ }).first()
      const answer = await page.request.get(new URL((await print.getAttribute('href')) ?? '', page.url()).href)
      expect(answer.headers()['content-type']).toBe('application/pdf')
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
    }))
})

describe.skipIf(browser === undefined)('on paper', () => {
  test.each(['/areas/canalside/', '/calendar/'])(
    '%s has each number on one line, each date beside its words, its text across the sheet',
    async (address) => {
      if (paper === undefined) return
      await paper.emulateMedia({ media: 'print' })
      await paper.goto(server.address + address)
      const laid = await withRules(paper, betweenMargins, () =>
        paper.evaluate<Laid>(`(() => {
        const number = document.querySelector('.tel')
        const dates = [...document.querySelectorAll('.meets .date')]
        const box = (e) => e.getBoundingClientRect()
        return {
          lines: Math.round(box(number).height / parseFloat(getComputedStyle(number).lineHeight)),
          below: dates.filter((date) => box(date.nextElementSibling).top >= box(date).bottom).length,
          roofs: [...new Set(dates.map((date) => getComputedStyle(date, '::before').borderBottomStyle))],
          broken: [...document.querySelectorAll('.num')].filter((e) => {
            const range = document.createRange()
            range.selectNodeContents(e)
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
          }).length,
          narrow: [...document.querySelectorAll('.cols > *')].filter((e) => box(e).width < 0.99 * box(e.parentElement).width).length,
        }
      })()`),
      )
      // A roof that is a border is printed; a background would not be.
      expect(laid).toEqual({ lines: 1, below: 0, roofs: ['solid'], broken: 0, narrow: 0 })
    },
  )

  test.each(['/', '/areas/canalside/', '/areas/canalside/meetings/2026-11-03-safer-stronger/'])(
    '%s has no button and no list of files to print',
    async (address) => {
      if (paper === undefined) return
      await paper.emulateMedia({ media: 'print' })
      await paper.goto(server.address + address)
      const shown = await paper.evaluate<readonly string[]>(
        `[...document.querySelectorAll('.button, .leaf')].filter((each) => each.checkVisibility()).map((each) => each.textContent)`,
      )
      expect(shown).toEqual([])
    },
  )

  test('the list of leaflets has their versions, and no links to the files', async () => {
    if (paper === undefined) return
    await paper.emulateMedia({ media: 'print' })
    await paper.goto(`${server.address}/leaflets/`)
    const cards = await paper.locator('.leaf').allInnerTexts()
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) expect(card).toMatch(/Version [A-Z0-9]{6}\.\s*$/)
  })
})

describe.skipIf(browser === undefined)('a diagram with its text at 200 %', () => {
  test.each([320, 360, 768])('has no letter under the number of its step at %i pixels', async (width) => {
    if (tab === undefined) return
    await tab.setViewportSize({ width, height: 800 })
    await tab.goto(`${server.address}/sheets/what-is-a-cag/`)
    const ends = await withRules(tab, 'html { font-size: 200% }', () =>
      tab.evaluate<readonly (readonly [number, number])[]>(
        `[...document.querySelectorAll('.flow li')].map((step) => [step.querySelector('.n').getBoundingClientRect().right, step.querySelector('b').getBoundingClientRect().left])`,
      ),
    )
    expect(ends.length).toBeGreaterThan(0)
    for (const [number, words] of ends) expect(number).toBeLessThan(words)
  })
})

describe.skipIf(browser === undefined)('a printed diagram', () => {
  test('has its boxes right below each other, on as few pages as hold them', async () => {
    if (paper === undefined) return
    await paper.goto(`${server.address}/sheets/what-is-a-cag/`)
    const { pages } = await readPdf(await paper.pdf({ format: 'A4' }))
    const on = ['Tackling', 'Helping', 'Networking', 'Working'].map((step) =>
      pages.findIndex(({ text }) => text.includes(step)),
    )
    expect(on).not.toContain(-1)
    expect(Math.max(...on) - Math.min(...on)).toBeLessThanOrEqual(1)
    expect(pages.length).toBeLessThanOrEqual(4)
  })
})

interface Laid {
  readonly lines: number
  /** How many dates have their words below them. */
  readonly below: number
  readonly roofs: readonly string[]
  /** How many telephone numbers take two lines. */
  readonly broken: number
  /** How many parts of the page leave half of the sheet empty. */
  readonly narrow: number
}
