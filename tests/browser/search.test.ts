/** Searching the built site: a street, a place, a narrowed search; and the page without a script. */

import { beforeAll, describe, expect, test } from 'vitest'
import { searchAddress } from '../../scripts/routes.ts'
import { axeViolations } from '../support/browser/page-checks.ts'
import { siteInBrowser } from '../support/browser/site-in-browser.ts'

const { browser, server } = await siteInBrowser()
const page = await browser?.newPage({ viewport: { width: 360, height: 640 } })

describe.skipIf(browser === undefined)('searching', () => {
  test('a street is found, with the words round it marked, by asking nobody else', async () => {
    if (page === undefined) return
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.address)) complaints.push(`asked for ${request.url()}`)
    })
    await page.goto(`${server.address}/search/`)
    await page.fill('#_q', 'wharf street')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#_results li')
    expect(await page.locator('#_count').textContent()).toMatch(/^\d+ results? for “wharf street”$/)
    expect((await page.locator('#_results mark').allTextContents()).join(' ')).toMatch(/wharf street/i)
    expect(new URL(page.url()).search).toContain('q=wharf+street')
    expect({ violations: await axeViolations(page), complaints }).toEqual({ violations: [], complaints: [] })
  })

  test('it can be narrowed to a kind, an area and a year, and linked to', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/search/?q=canalside`)
    await page.waitForSelector('#_results li')
    const all = Number.parseInt((await page.locator('#_count').textContent()) ?? '', 10)
    await page.selectOption('#_kind', 'Meeting notes')
    await expect
      .poll(async () => Number.parseInt((await page.locator('#_count').textContent()) ?? '', 10))
      .toBeLessThan(all)
    for (const words of await page.locator('#_results li p').allTextContents())
      expect(words).toMatch(/^Meeting notes\./)
    await page.selectOption('#_kind', '')
    await page.selectOption('#_area', 'Canalside')
    await page.selectOption('#_year', '2026')
    await expect.poll(() => page.locator('#_results li').count()).toBeGreaterThan(0)
  })

  test('the words that only the index has find a page and are not shown', async () => {
    if (browser === undefined) return
    const asked = await browser.newPage()
    const excerpt = '\u2063zolwiow <mark>\u2063laka.</mark> Łąka <mark>Meadow</mark>. The fields.'
    const answer = { url: '/areas/meadow/', meta: { title: 'Łąka Meadow' }, filters: { kind: ['Area'] }, excerpt }
    await asked.route('**/pagefind.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const filters = async () => ({}); export const search = async () => ({ results: [{ data: async () => (${JSON.stringify(answer)}) }] })`,
      }),
    )
    await asked.goto(`${server.address}/search/?q=laka`)
    await asked.waitForSelector('#_results li')
    expect(await asked.locator('#_results li p').innerText()).toBe('Area. Łąka Meadow. The fields.')
    expect(await asked.locator('#_count').textContent()).toBe('1 result for “laka”')
    await asked.close()
  })

  test('each thing is found once: a sheet by its own edition, not by every area’s copy', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/search/?q=influential+communities&kind=Information+sheet`)
    await page.waitForSelector('#_results li')
    expect(
      await page.locator('#_results li a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/sheets/what-is-a-cag/'])
  })

  test('all sheets are found without words, as the home page asks for them', async () => {
    if (page === undefined) return
    await page.goto(server.address + searchAddress('Information sheet'))
    await page.waitForSelector('#_results li')
    expect(await page.locator('#_results li a').allTextContents()).toEqual(['What is a Community Action Group (CAG)?'])
    expect(await page.locator('#_kind').inputValue()).toBe('Information sheet')
  })

  describe('in a page that stays open', () => {
    beforeAll(async () => void (await page?.goto(`${server.address}/search/`)))
    const search = async (words: string) => {
      await page?.fill('#_q', words)
      await page?.keyboard.press('Enter')
    }

    test.each(['toddlers', 'axolotl', 'theatre', 'theatre toddlers'])(
      'of a word that is nowhere, %s, no page is found for a little word that it begins with',
      async (word) => {
        await search(word)
        await expect.poll(() => page?.locator('#_count').textContent()).toMatch(`0 results for “${word}”`)
        expect(await page?.locator('#_results li').count()).toBe(0)
      },
    )

    test('a number of results is told once, beside what it counts', async () => {
      await page?.evaluate(`globalThis.told = []
        new MutationObserver(() => {
          const entries = document.querySelectorAll('#_results li').length
          told.push(document.querySelector('#_count').textContent.replace(/\\. Did.*/, '') + ', ' + entries + ' shown')
        }).observe(document.querySelector('#_count'), { childList: true })`)
      await search('theatre')
      await expect.poll(() => page?.locator('#_count').textContent()).toMatch('for “theatre”')
      await search('wharf street')
      await expect.poll(() => page?.locator('#_count').textContent()).toMatch('for “wharf street”')
      const told = (await page?.evaluate<readonly string[]>('told')) ?? []
      expect(new Set(told.filter((words) => words.includes('theatre')))).toEqual(
        new Set(['0 results for “theatre”, 0 shown']),
      )
      for (const words of told.filter((words) => words.includes('wharf'))) expect(words).toMatch(/, [1-9]\d* shown$/)
    })

    // "ins" as "GPs" would be where "GP" stands.
    test.each(['lampposts', 'CAGs', 'the', 'towpaths', 'ins'])('%s is found by its own first letters', async (word) => {
      await search(word)
      await expect
        .poll(() => page?.locator('#_count').textContent())
        .toMatch(new RegExp(`^[1-9]\\d* results? for “${word}”`))
      await expect.poll(() => page?.locator('#_results li').count()).toBeGreaterThan(0)
    })

    test('what finds nothing says so', async () => {
      await search('xyzzyq')
      await expect.poll(() => page?.locator('#_count').textContent()).toBe('0 results for “xyzzyq”')
    })

    test.each([
      ['canlaside', 'canalside'],
      ['wahrf street', 'wharf street'],
      ['lock kepers', 'lock keepers'],
      ['sub gruop', 'sub group'],
    ])('of a misspelt %s it asks whether %s was meant, which is found', async (typed, meant) => {
      await search(typed)
      await expect
        .poll(() => page?.locator('#_count').textContent())
        .toMatch(new RegExp(`results? for “${typed}”. Did you mean “${meant}”\\?$`))
      await search(meant)
      await expect.poll(() => page?.locator('#_count').textContent()).toMatch(new RegExp(`results? for “${meant}”$`))
      await expect.poll(() => page?.locator('#_results mark').count()).toBeGreaterThan(0)
    })
  })

  test('the words that it asks for lead to what they find', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/search/?q=canlaside`)
    await page.click('#_count a')
    await page.waitForSelector('#_results mark')
    expect(await page.locator('#_count').textContent()).toMatch(/results? for “canalside”$/)
  })

  test('with more results, the keyboard goes on at the first of them', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/search/?q=the`)
    await page.waitForSelector('#_results li')
    const shown = await page.locator('#_results li').count()
    await page.locator('#_results button').press('Enter')
    await page.waitForSelector(`#_results li:nth-child(${shown + 1})`)
    await expect
      .poll(() => page.evaluate(`[...document.querySelectorAll('#_results a')].indexOf(document.activeElement)`))
      .toBe(shown)
  })

  test('more results are shown once, even where the button is pressed twice', async () => {
    if (page === undefined) return
    await page.goto(`${server.address}/search/?q=the`)
    await page.waitForSelector('#_results li:nth-child(10)')
    const pressed = Promise.withResolvers<void>()
    // Results that came between the presses would lie under the second.
    await page.route('**/fragment/**', (route) => pressed.promise.then(() => route.continue()))
    await page.locator('#_results button').dblclick()
    pressed.resolve()
    await page.waitForSelector('#_results li:nth-child(11)')
    await page.unrouteAll({ behavior: 'wait' })
    await page.waitForLoadState('networkidle')
    const shown = await page
      .locator('#_results li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(shown).toEqual([...new Set(shown)])
    expect(await page.locator('#_count').textContent()).toBe(`${shown.length} results for “the”`)
    expect(await page.locator('#_results button').isVisible()).toBe(false)
  })

  test('results that come late do not mix with those of the next search', async () => {
    if (page === undefined) return
    const waiting: (() => void)[] = []
    await page.goto(`${server.address}/search/`)
    await page.route('**/fragment/**', async (route) => {
      if (waiting.length < 10) await new Promise<void>((go) => waiting.push(go))
      await route.continue()
    })
    await page.fill('#_q', 'the')
    await page.keyboard.press('Enter')
    await expect.poll(() => waiting.length).toBe(10)
    await page.fill('#_q', 'xyzzyq')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#_count').textContent()).toBe('0 results for “xyzzyq”')
    for (const go of waiting) go()
    await page.unrouteAll({ behavior: 'wait' })
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#_count').textContent()).toBe('0 results for “xyzzyq”')
    expect(await page.locator('#_results li').count()).toBe(0)
  })

  test('after a lost connection the next search and the next press of the button ask again', async () => {
    if (page === undefined) return
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    const counted = () => page.locator('#_count').textContent()
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.goto(`${server.address}/search/`)
    await page.fill('#_q', 'the')
    await page.keyboard.press('Enter')
    await expect.poll(counted).toBe('The search cannot be reached just now. The list below is whole.')
    await page.unroute('**/pagefind/**')
    await page.keyboard.press('Enter')
    await expect.poll(counted).toMatch(/results for “the”$/)

    await page.waitForSelector('#_results li:nth-child(10)')
    await page.route('**/fragment/**', (route) => route.abort())
    await page.locator('#_results button').click()
    await expect.poll(counted).toBe('More results cannot be reached just now.')
    await page.unroute('**/fragment/**')
    await page.locator('#_results button').click()
    await page.waitForSelector('#_results li:nth-child(11)')
    expect(faults).toEqual([])
  })

  test('a lost connection leaves no answer half shown, and is not told as 0 results', async () => {
    if (page === undefined) return
    const unreachable = 'The search cannot be reached just now. The list below is whole.'
    const counted = () => page.locator('#_count').textContent()
    const search = async (words: string) => {
      await page.fill('#_q', words)
      await page.keyboard.press('Enter')
    }
    await page.goto(`${server.address}/search/`)
    await search('the')
    await page.waitForSelector('#_results li:nth-child(10)')
    await page.route('**/fragment/**', (route) => route.abort())
    await search('canalside')
    await expect.poll(counted).toBe(unreachable)
    expect(await page.locator('#_results :is(li, button):visible').count()).toBe(0)
    await page.unroute('**/fragment/**')

    await page.goto(`${server.address}/search/`)
    await page.focus('#_q')
    await page.waitForSelector('#_kind option:nth-child(2)', { state: 'attached' })
    await page.route('**/pagefind/**', (route) => route.abort())
    await search('kerb')
    await expect.poll(counted).toBe(unreachable)
    await page.unroute('**/pagefind/**')
    await search('kerb')
    await expect.poll(counted).toMatch(/results? for “kerb”$/)
  })

  test('without a script there is everything from A to Z', async () => {
    const context = await browser?.newContext({ javaScriptEnabled: false })
    const page = await context?.newPage()
    if (page === undefined) return
    await page.goto(`${server.address}/search/`)
    expect(await page.locator('#_search').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Canalside (area)' }).isVisible()).toBe(true)
    await context?.close()
  })
})
