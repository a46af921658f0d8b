/** The street that runs over every page: decoration, silent to screen readers. */

import { roofline } from '../../scripts/drawing/roofline.ts'
import { type Html, html } from '../../scripts/html/html.ts'
import { remembered } from '../../scripts/memory/remembered.ts'

/** In CSS pixels: the small street's height, where its houses stand in it, and its scale. */
const small = { height: 36, foot: 34, scale: 0.72, length: 560 }
/** The home page's large one, drawn for a screen of 1280 px and scaled up from there. */
const large = { width: 1280, height: 76, foot: 74.5, scale: 1.6 }

/** `defined`: draws the pattern's houses; `used`: repeats the pattern that the page has defined already. */
export const roof = (street: string, pattern: 'defined' | 'used'): Html => (pattern === 'used' ? used : defined(street))

const drawing = (definition?: Html): Html =>
  html`<svg class="roof" aria-hidden="true" focusable="false">${definition}<rect width="100%" height="${small.height}" fill="url(#_roof)"/></svg>`
const used = drawing()

/** Every page of an area has the same street: of as many areas as a large site has, it is drawn once. */
const defined = remembered((street: string) => drawing(definition(street)), 1024)

function definition(street: string): Html {
  const { width, outline } = roofline(street, small.length)
  return html`<defs><pattern id="_roof" width="${rounded(width * small.scale)}" height="${small.height}" patternUnits="userSpaceOnUse"><path d="${outline}" transform="translate(0 ${small.foot}) scale(${small.scale})" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linejoin="round"/></pattern></defs>`
}

/** With windows and doors, filled with the paper's colour down to the edge. */
export function town(street: string): Html {
  const { outline, windows } = roofline(street, large.width / large.scale)
  return html`<svg class="town" viewBox="0 0 ${large.width} ${large.height}" preserveAspectRatio="xMinYMax slice" aria-hidden="true" focusable="false"><g transform="translate(0 ${large.foot}) scale(${large.scale})"><path d="${outline}V8H0z" stroke-width="1.9"/><path d="${windows}" stroke-width="1.2"/></g></svg>`
}

const rounded = (length: number): number => Math.round(length * 100) / 100
