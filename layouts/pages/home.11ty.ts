/** Home: find your area, then the date, then the place. */

import { html } from '../../scripts/html/html.ts'
import { callPanel } from '../parts/contact.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('home')

export function render({ home }: Given<'home'>): string {
  return page(
    home.frame,
    html`<div class="hero"><div class="wrap cols"><div><h1>${home.heading}</h1><p class="lead">${home.about}</p></div>
<div class="side">${callPanel('Not online? Call', home.frame.surroundings.contact)}</div></div></div>`,
  )
}
