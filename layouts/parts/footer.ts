/** The foot of every page: the rest of the site, every way to reach somebody, who paid. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame.ts'
import { acknowledgement } from './acknowledgement.ts'
import { callSentence, otherWays } from './contact.ts'
import { roof } from './roof.ts'

/** Where nobody is acknowledged there is no link to the funders either. */
export function footer(frame: Frame, isHome: boolean): Html {
  const { footer: entries, contact } = frame.surroundings
  const links = entries
    .filter(({ section }) => section !== 'funding' || frame.funding.length > 0)
    .map(({ label, address }) => html`<li><a href="${address}">${label}</a></li>`)
  return html`<footer class="foot">${roof(frame.street, isHome ? 'defined' : 'used')}<div class="wrap"><div><nav aria-label="More"><ul>${links}</ul></nav>
<p class="quiet">${callSentence(contact)}</p>${otherWays(contact).map((way) => html`<p class="quiet">${way}</p>`)}</div>${frame.acknowledgement === 'foot' && acknowledgement(frame.funding)}</div></footer>`
}
