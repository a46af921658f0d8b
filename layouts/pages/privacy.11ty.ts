/** Privacy: nothing is collected; what is published about whom, for how long, and how to be taken off. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { PrivacyPage } from '../../scripts/pages/privacy.ts'
import { otherWaysToAsk, reach } from '../parts/contact.ts'
import { everyOne, type Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const data = everyOne('privacy')

export function render({ privacy }: Given<'privacy'>): string {
  return page(
    privacy.frame,
    html`<div class="wrap"><h1>Privacy</h1><p class="lead">This website of ${privacy.partnership} sets no cookies, counts no visits and asks no other website for anything.</p>
${(privacy.namesOfficers || privacy.namesPeopleInNotes) && published(privacy)}
<h2>To be taken off, or to ask</h2><p>${reach(privacy.contact.first)}. Say which page it is about.</p>${otherWaysToAsk(privacy.contact)}
<p>If you are not happy with the answer, you can complain to the <a href="https://ico.org.uk/">Information Commissioner’s Office (ICO)</a>.</p></div>`,
  )
}

function published({ namesOfficers, namesPeopleInNotes, attendanceMonths }: PrivacyPage): Html {
  const months = attendanceMonths === 1 ? '1 month' : `${attendanceMonths} months`
  return html`<h2>What is published about people</h2><ul>${
    namesOfficers &&
    html`<li><strong>Officers</strong>: name, employer, and the telephone number and e-mail address of the job, as long as they hold the post. What has not been confirmed for 12 months is withheld.</li>`
  }${
    namesPeopleInNotes &&
    html`<li><strong>Meeting notes</strong>: who wrote them, who was there and who sent apologies. Who was there is shown for ${months}, then only how many.</li>`
  }</ul>`
}
