/** The footer of every page: the rest of the site, how to get in touch, the acknowledgement. */

import { html } from '../../scripts/html/html.ts'
import { memoisedByObject } from '../../scripts/memory/memoised-by-object.ts'
import type { Funder } from '../../scripts/model/funder.ts'
import { isHome } from '../../scripts/pages/frame/frame.ts'
import { acknowledgement } from './acknowledgement.ts'
import { callSentence, otherWays } from './contact.ts'
import { madeOnce } from './made-once.ts'
import { roof } from './roof.ts'

/** The street of houses is drawn here only on the home page; other pages have drawn it at the top, and use it again. */
export const footer = madeOnce(
  (frame) => `${isHome(frame) && frame.street} ${frame.acknowledgement} ${saidOfAll(frame.funding)}`,
  (frame) => {
    const { footer: entries, contact } = frame.context
    // Without an acknowledgement there is no link to the funders either.
    const links = entries
      .filter(({ section }) => section !== 'funding' || frame.funding.length > 0)
      .map(({ label, address }) => html`<li><a href="${address}">${label}</a></li>`)
    return html`<footer class="foot">${roof(frame.street, isHome(frame) ? 'defined' : 'used')}<div class="wrap"><div><nav aria-label="More"><ul>${links}</ul></nav>
<p class="quiet">${callSentence(contact)}</p>${otherWays(contact).map((way) => html`<p class="quiet">${way}</p>`)}</div>${frame.acknowledgement === 'foot' && acknowledgement(frame.funding)}</div></footer>`
  },
)

/** The words of an acknowledgement as one text, the key of footers that share it. */
const saidOfAll = memoisedByObject((funding: readonly Funder[]): string =>
  JSON.stringify(funding.map(({ emblem, statement, fund, tagline }) => [emblem, statement, fund, tagline])),
)
