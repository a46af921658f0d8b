/**
 * Implementing Regulation (EU) 821/2014, article 4(3)(a), as a browser shows the home page: the emblem and the words
 * "European Union" whole within the first screen, whatever else a partnership puts at the head of its pages.
 */

import { describe, expect, test } from 'vitest'
import { page } from '../../layouts/parts/skeleton.ts'
import { html } from '../../scripts/html/html.ts'
import type { ImageFile } from '../../scripts/model/image-file.ts'
import type { Site } from '../../scripts/model/site.ts'
import { sharedBrowser } from '../support/browser/shared-browser.ts'
import { everyFunder, funders } from '../support/faults/funded.ts'
import { materialOf } from '../support/sites/sample-material.ts'
import { date, sampleArea, sampleCag, sampleGroup, sampleNotes, sampleSite } from '../support/sites/sample-site.ts'
import { siteStyles } from '../support/sites/site-styles.ts'

/** A drawing that says no size, only what it shows: a browser would give it none. */
const arms = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900"/%3E'
const armsFile: ImageFile = { file: 'images/arms.svg', type: 'svg', width: 900, height: 900, bytes: new Uint8Array() }

/** The home page of a partnership with an entry in every place of the masthead. */
function home(more: Partial<Site['partnership']>): string {
  const { partnership } = sampleSite()
  const dated = sampleCag({ dates: [{ date: date('2026-12-08'), cancelled: false }] })
  const material = materialOf({
    partnership: { ...partnership, funding: [funders['eu-2014-2020']], ...more },
    areas: [
      sampleArea({
        cags: [dated],
        notes: [sampleNotes()],
        roster: { officers: [{ role: { id: 'npo', name: 'NPO' } }] },
      }),
    ],
    groups: [sampleGroup()],
    images: new Map([[armsFile.file, armsFile]]),
  })
  const frame = material.frame({ address: '/', title: 'Home', description: 'Home.', trail: false })
  const markup = page(frame, html`<div class="hero"><div class="wrap"><h1>Have a say</h1></div></div>`)
  return markup
    .replace(/<link rel="stylesheet"[^>]*>/, `<style>${siteStyles}</style>`)
    .replaceAll('/assets/images/arms.svg', arms)
}

const heads: Readonly<Record<string, string>> = {
  'as usual': home({}),
  'with a long alert': home({
    alert: {
      text: 'All meetings are called off because of the flood. '.repeat(12),
      from: date('2026-11-01'),
      until: date('2026-12-01'),
    },
  }),
  'with a long name': home({
    name: 'Local Neighbourhood Partnerships of the Boroughs of Greater Exampleton and the Vale',
  }),
  'with a logo': home({ logo: { image: armsFile.file, alternative: 'The arms' } }),
  'with four funders': home({
    funding: [funders['eu-2014-2020'], ...everyFunder.filter(({ rules }) => rules !== 'eu-2014-2020')],
  }),
  'with its funder last of four': home({
    funding: [...everyFunder.filter(({ rules }) => rules !== 'eu-2014-2020'), funders['eu-2014-2020']],
  }),
}

const measure = `(() => {
  const box = (element) => element.getBoundingClientRect()
  const emblem = document.querySelector('[aria-label="European Union flag"]')
  const words = [...document.querySelectorAll('.fund strong')].find((element) => element.textContent.includes('European Union'))
  const shown = (element) => { const { left, top, right, bottom } = box(element); return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight }
  const { left, top, width, height } = box(emblem)
  const covered = []
  for (let x = 1; x < 12; x++) for (let y = 1; y < 8; y++) {
    const there = document.elementFromPoint(left + (x * width) / 12, top + (y * height) / 8)
    if (!emblem.contains(there)) covered.push(there?.outerHTML.slice(0, 60))
  }
  const logo = document.querySelector('.brand img')
  return { emblem: shown(emblem), words: shown(words), covered, width: Math.round(width), height: Math.round(height), logo: logo ? box(logo).height : 0, style: getComputedStyle(words).fontStyle }
})()`

const browser = await sharedBrowser()
const tab = await browser?.newPage({ bypassCSP: true })

describe.skipIf(browser === undefined).each([
  [1280, 720],
  [360, 640],
])('at %i by %i', (width, height) => {
  test.each(Object.entries(heads))('%s', async (name, markup) => {
    await tab?.setViewportSize({ width, height })
    await tab?.setContent(markup)
    const seen = await tab?.evaluate<Readonly<Record<string, unknown>>>(measure)
    // The flag of 132 by 88 pixels and its white border.
    expect(seen).toMatchObject({ emblem: true, words: true, covered: [], width: 139, height: 95, style: 'normal' })
    expect(seen?.logo).toBe(name === 'with a logo' ? 64 : 0)
  })
})

test.skipIf(browser === undefined).each([
  ['as usual', 2],
  ['with a long name', 2],
])('%s the name of the partnership takes %i lines of a desktop', async (name, lines) => {
  await tab?.setViewportSize({ width: 1280, height: 720 })
  await tab?.setContent(heads[name] ?? '')
  expect(
    await tab?.evaluate(`(() => {
      const words = document.querySelector('.brand span')
      return Math.round(words.clientHeight / parseFloat(getComputedStyle(words).lineHeight))
    })()`),
  ).toBe(lines)
})
