/** Questions put to a page as it stands in a browser. Each gives what is wrong, in words; nothing where all is well. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** In its small form: every page that is asked is sent it. */
const axeProgram = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Sends axe once for all pages that a tab will open. */
export const bringAxe = async (page: Page): Promise<void> => void (await page.addInitScript(axeProgram))

/** Whatever axe can find wrong. */
export const axeViolations = (page: Page): Promise<readonly string[]> => askAxe(page, 'document', {})

/** All of that but the contrast of colours, which axe takes most of its time for. */
export const violationsButContrast = (page: Page): Promise<readonly string[]> =>
  askAxe(page, 'document', { rules: { 'color-contrast': { enabled: false } } })

/**
 * What other colours can make wrong: everything else that axe looks at is the same in them. Of texts that are alike in all
 * that their contrast depends on, their own style and that of all they lie in, the first is asked about; where `asked` is
 * given, the first on all pages that were asked with it.
 */
export async function contrastViolations(page: Page, asked = new Set<string>()): Promise<readonly string[]> {
  const found = await page.evaluate<readonly string[]>(`(() => {
    const looks = new Map([[null, '']])
    const look = (e) => {
      if (!looks.has(e)) {
        const s = getComputedStyle(e)
        looks.set(e, look(e.parentElement) + '/' + [
          s.color, s.backgroundColor, s.backgroundImage, s.opacity, s.filter, s.mixBlendMode, s.textShadow,
          s.fontSize, s.fontWeight, s.textDecorationLine, s.position === 'static' ? '' : s.position + s.inset + s.transform,
        ].join())
      }
      return looks.get(e)
    }
    const words = (e) => e.matches('input, select, textarea') || [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '')
    globalThis.texts = Map.groupBy([...document.querySelectorAll('body *')].filter((e) => words(e) && e.checkVisibility()), look)
    return [...texts.keys()]
  })()`)
  const fresh = found.filter((look) => !asked.has(look))
  for (const look of fresh) asked.add(look)
  if (fresh.length === 0) return []
  const texts = `{ include: ${JSON.stringify(fresh)}.map((look) => texts.get(look)[0]) }`
  return askAxe(page, texts, { runOnly: ['color-contrast', 'link-in-text-block'] })
}

/** `context`: an expression for what axe looks at. */
async function askAxe(page: Page, context: string, options: object): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axeProgram)
  return page.evaluate<readonly string[]>(
    `axe.run(${context}, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
  )
}

/** WCAG 2.2, 1.4.10 and 1.4.4: nothing runs off the side, tables that scroll by themselves apart. */
export const runsOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const beyond = [...document.querySelectorAll('body *')].filter((e) => {
      const { left, right } = e.getBoundingClientRect()
      return (right > innerWidth + 1 || left < -1) && !e.closest('.scroll')
    })
    return ['wider by ' + (document.documentElement.scrollWidth - innerWidth) + ': ' + beyond.slice(0, 3).map((e) => e.outerHTML.slice(0, 80)).join(' ')]
  })()`)

/** WCAG 2.2, 1.4.12: text that is cut off by a box too small for it. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[...document.querySelectorAll('body *')].filter((e) => {
    const { overflowX, overflowY } = getComputedStyle(e)
    return !e.matches('.vh') && /hidden|clip/.test(overflowX + overflowY) && e.clientHeight > 1 &&
      (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2)
  }).map((e) => 'cut off: ' + e.outerHTML.slice(0, 80))`)

/** WCAG 2.2, 2.5.8: targets of at least 24 px, or with so much room round them; links within a sentence apart. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const box = (e) => e.getBoundingClientRect()
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].filter((e) => e.checkVisibility() && box(e).bottom > 0)
    const inSentence = (e) => e.tagName === 'A' && getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim() !== e.textContent.trim()
    const middle = (e) => { const b = box(e); return [b.x + b.width / 2, b.y + b.height / 2] }
    const small = (e) => box(e).width < 24 || box(e).height < 24
    const near = (e, other) => {
      const [x, y] = middle(e)
      const b = box(other)
      const [ox, oy] = middle(other)
      return Math.hypot(Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)) < 12 ||
        (small(other) && Math.hypot(ox - x, oy - y) < 24)
    }
    return targets.filter((e) => !inSentence(e) && small(e) && targets.some((other) => other !== e && near(e, other)))
      .map((e) => 'too small to hit: ' + e.outerHTML.slice(0, 80))
  })()`)

/** WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11: by the tab key through the whole page, in order, always seen. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  // Where the focus goes is noted in the page: a question after each key would take most of the time.
  const all = await page.evaluate<number>(`(() => {
    document.activeElement?.blur()
    const everything = [...document.querySelectorAll('*')]
    globalThis.stops = []
    addEventListener('focusin', ({ target: e }) => {
      const b = e.getClientRects()[0] ?? e.getBoundingClientRect()
      const s = getComputedStyle(e)
      const at = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2)
      stops.push({
        at: everything.indexOf(e),
        words: (e.textContent || e.id).trim().slice(0, 30),
        shown: e.matches(':focus-visible') && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
        free: at !== null && (e === at || e.contains(at) || at.contains(e)),
      })
    })
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((e) => e.tabIndex >= 0 && e.checkVisibility()).length
  })()`)
  await Promise.all(Array.from({ length: all + 1 }, () => page.keyboard.press('Tab')))
  const noted = await page.evaluate<readonly { at: number; words: string; shown: boolean; free: boolean }[]>('stops')
  const stops: number[] = []
  for (const stop of noted) {
    if (stops.includes(stop.at)) break
    if (stop.at < (stops.at(-1) ?? 0)) faults.push(`out of order: ${stop.words}`)
    if (!stop.shown) faults.push(`focus not seen: ${stop.words}`)
    if (!stop.free) faults.push(`covered when focused: ${stop.words}`)
    stops.push(stop.at)
  }
  if (stops.length !== all) faults.push(`reached ${stops.length} of ${all} by keyboard`)
  return faults
}

/** Adds rules to the page for a moment; gives what takes them away again. The site's own policy allows no `<style>`. */
export async function withRules<Result>(page: Page, css: string, ask: () => Promise<Result>): Promise<Result> {
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(${JSON.stringify(css)})
    document.adoptedStyleSheets = [sheet]
  })()`)
  const result = await ask()
  await page.evaluate('document.adoptedStyleSheets = []')
  return result
}

/** Takes out what older browsers do not know: `:has()`, container units, subgrid. */
export const forgetNewCss = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const forget = (rules, owner) => {
      for (let index = rules.length - 1; index >= 0; index--) {
        const rule = rules[index]
        if (rule.cssRules?.length > 0) forget(rule.cssRules, rule)
        if (rule.selectorText?.includes(':has(')) owner.deleteRule(index)
        for (const name of [...(rule.style ?? [])]) {
          if (/cqi|cqw|subgrid/.test(rule.style.getPropertyValue(name)) || name.startsWith('container')) rule.style.removeProperty(name)
        }
      }
    }
    for (const sheet of document.styleSheets) forget(sheet.cssRules, sheet)
  })()`)

/** Whether every telephone number, date and list entry of the page's own part stands whole within the window. */
export const notWhole = (page: Page): Promise<readonly string[]> =>
  page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll('main a[href^="tel:"], main time, main li')].filter((e) => {
    if (!e.checkVisibility() || e.closest('.vh, .scroll')) return false
    const { left, right, height } = e.getBoundingClientRect()
    return left < -1 || right > innerWidth + 1 || height === 0
  }).map((e) => 'not whole: ' + e.outerHTML.slice(0, 80))`)

/** On paper: no navigation, no second street of houses, the heading and the acknowledgement kept. */
export const printFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].some((e) => e.checkVisibility())
    const faults = ['nav', '.skip', '.noprint', 'input', '.foot .roof'].filter(shown).map((selector) => 'printed: ' + selector)
    if (!shown('h1')) faults.push('the heading is not printed')
    if (document.querySelector('.fund') && !shown('.fund svg')) faults.push('the emblem is not printed')
    return faults
  })()`)
