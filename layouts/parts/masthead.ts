/** The masthead of every page: the name of the site, the navigation, and the street of houses. */

import { type Html, html } from '../../scripts/html/html.ts'
import { type Entry, type Frame, isHome } from '../../scripts/pages/frame/frame.ts'
import { addresses } from '../../scripts/routes.ts'
import { madeOnce } from './made-once.ts'
import { roof } from './roof.ts'

/** The home page has a large street in its hero instead of the small one here. */
export const masthead = (frame: Frame): Html =>
  html`<header class="mast">${navigation(frame)}${!isHome(frame) && roof(frame.street, 'defined')}</header>`

const navigation = madeOnce(
  ({ section, address, context }) =>
    `${section} ${context.navigation.find((entry) => entry.address === address)?.section}`,
  (frame) => {
    const entries = frame.context.navigation.map((entry) => html`<li>${link(entry, frame)}</li>`)
    return html`<div class="wrap"><a class="brand" href="${addresses.home}">${brand(frame)}</a>
${entries.length > 0 && html`<nav aria-label="Main"><ul>${entries}</ul></nav>`}</div>`
  },
)

function brand({ context: { name, logo } }: Frame): Html {
  if (logo === undefined)
    return html`${mark}<span${name.length > mostOfThreeLines && html` class="long"`}>${name}</span>`
  return html`<img src="${logo.address}" alt="${logo.alternative}" width="${logo.width}" height="${logo.height}">`
}

/** Beside the mark, in characters: a longer name has wider lines, not more of them. */
const mostOfThreeLines = 50

const mark = html`<svg viewBox="0 0 52 34" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linejoin="round" stroke-linecap="round"><path d="M2 32V19l9-9 5.5 5.5M50 32V19l-9-9-5.5 5.5M14 32V15L26 3l12 12v17"/><path d="M22.5 32v-8h7v8"/></svg>`

/** `aria-current`: `page` where the entry leads to this very page, `true` where the page is in its section. */
function link({ section, label, address }: Entry, frame: Frame): Html {
  const current = frame.address === address ? 'page' : frame.section === section ? 'true' : undefined
  return html`<a href="${address}"${current && html` aria-current="${current}"`}>${label}</a>`
}
