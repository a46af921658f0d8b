/** The street of houses on every page: decoration, which screen readers skip. */

import { roofline, windowsOf } from '../../scripts/drawing/roofline.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { memoised } from '../../scripts/memory/memoised.ts'

/** The small street: its height and the foot of its houses in CSS pixels, and its scale. */
const small = { height: 36, foot: 34, scale: 0.72, length: 560 }
/** The large street of the home page, drawn for a screen of 1280 px and scaled up for wider ones. */
const large = { width: 1280, height: 76, foot: 74.5, scale: 1.6 }

/** `defined`: with the definition of its pattern; `used`: by the pattern that the page has defined already. */
export const roof = (street: string, pattern: 'defined' | 'used'): Html => (pattern === 'used' ? used : defined(street))

const drawing = (definition?: Html): Html =>
  html`<svg class="roof" aria-hidden="true" focusable="false">${definition}<rect width="100%" height="${small.height}" fill="url(#_roof)"/></svg>`
const used = drawing()

/** Memoised, because every page of an area has the same street; for as many areas as a large site has. */
const defined = memoised((street: string) => drawing(definition(street)), 1024)

function definition(street: string): Html {
  const { width, outline } = roofline(street, small.length)
  return html`<defs><pattern id="_roof" width="${rounded(width * small.scale)}" height="${small.height}" patternUnits="userSpaceOnUse"><path d="${outline}" transform="translate(0 ${small.foot}) scale(${small.scale})" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linejoin="round"/></pattern></defs>`
}

/** With windows and doors, and filled with the background colour of the page down to its edge. */
export function town(street: string): Html {
  const houses = roofline(street, large.width / large.scale)
  return html`<svg class="town" viewBox="0 0 ${large.width} ${large.height}" preserveAspectRatio="xMinYMax slice" aria-hidden="true" focusable="false"><g transform="translate(0 ${large.foot}) scale(${large.scale})"><path d="${houses.outline}V8H0z" stroke-width="1.9"/><path d="${windowsOf(houses)}" stroke-width="1.2"/></g></svg>`
}

const rounded = (length: number): number => Math.round(length * 100) / 100
