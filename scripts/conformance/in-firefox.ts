/** Checks every page in Firefox, where the machine has it; the tests use Chromium. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Firefox, launchFirefox } from './firefox.ts'
import { serveSite } from './served-site.ts'
import { CheckerBroke, type Verdict } from './verdict.ts'

const standard = 'pages in Firefox'

/** In CSS pixels: 400 % zoom of 1280 (WCAG 2.2, 1.4.10), a telephone, a desk. */
const widths = [320, 360, 1280]

/** Without Firefox there are no verdicts, which is printed. */
export async function judgeInFirefox(sites: readonly string[]): Promise<readonly Verdict[]> {
  const firefox = await launchFirefox()
  if (firefox === undefined) {
    console.log('Firefox is not installed: no page was seen in it.')
    return []
  }
  try {
    console.log(`Looking at every page in ${firefox.version}`)
    const verdicts: Verdict[] = []
    for (const site of sites) verdicts.push(...(await judgeSite(site, firefox)))
    return verdicts
  } finally {
    await firefox.close()
  }
}

async function judgeSite(site: string, firefox: Firefox): Promise<readonly Verdict[]> {
  const server = await serveSite(site)
  try {
    await firefox.open(`${server.address}/404.html`)
    await prove(firefox)
    const verdicts: Verdict[] = []
    for (const file of pagesOf(site)) {
      const address = relative(site, file).split(sep).join('/')
      await firefox.open(`${server.address}/${address}`)
      verdicts.push({ file, standard, faults: await faultsAtEveryWidth(firefox) })
    }
    return verdicts
  } finally {
    server.close()
  }
}

/** Not among them are pages that forward: Firefox has left them before it can answer. */
const pagesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(site, name))
    .filter((file) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'))

async function faultsAtEveryWidth(firefox: Firefox): Promise<readonly string[]> {
  const faults: string[] = []
  for (const width of widths) {
    await firefox.resize(width, 720)
    const said = await firefox.ask(question)
    if (!Array.isArray(said)) throw new CheckerBroke('Firefox gave no list of faults.')
    faults.push(...said.map((fault) => `at ${width} pixels ${fault}`))
  }
  return faults
}

/** Finds what overflows the window (but for scrolling tables), broken numbers and dates, and unstyled pages. */
const question = `(() => {
  const faults = []
  const wider = document.documentElement.scrollWidth - innerWidth
  if (wider > 0) faults.push('the page is wider than the window by ' + wider)
  for (const e of document.querySelectorAll('h1, main a[href^="tel:"], main time, main li')) {
    if (!e.checkVisibility() || e.closest('.vh, .scroll')) continue
    const { left, right, height } = e.getBoundingClientRect()
    if (left < -1 || right > innerWidth + 1 || height === 0) faults.push('not whole: ' + e.outerHTML.slice(0, 80))
  }
  if (!getComputedStyle(document.body).fontFamily.includes('Hyperlegible')) faults.push('the styles did not come')
  return faults
})()`

/** Plants a fault, a number out of sight, to show that the check can fail. */
async function prove(firefox: Firefox): Promise<void> {
  const plant = `(() => {
    const link = document.createElement('a')
    link.href = 'tel:101'
    link.textContent = '101'
    link.id = 'planted'
    const adopted = new CSSStyleSheet()
    adopted.replaceSync('#planted { position: absolute; left: 3000px }')
    document.adoptedStyleSheets = [adopted]
    document.querySelector('main').append(link)
    return []
  })()`
  await firefox.ask(plant)
  const faults = await faultsAtEveryWidth(firefox)
  if (!faults.some((fault) => fault.includes('planted'))) throw new CheckerBroke('Firefox did not see a planted fault.')
}
