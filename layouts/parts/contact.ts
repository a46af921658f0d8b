/** How to get in touch. The number is the largest thing on the page after the title. */

import { type Html, html } from '../../scripts/html/html.ts'
import { emailLink, phoneLink } from '../../scripts/html/render-inlines.ts'
import type { Contact } from '../../scripts/model/contact.ts'
import type { Reach } from '../../scripts/model/partnership.ts'
import type { PhoneNumber } from '../../scripts/model/phone-number.ts'
import type { StatementContact } from '../../scripts/pages/entries/statement-contact.ts'

/** There is one on a page. The heading says whom: "Call Canalside". */
export function callPanel(heading: string, contact: Contact): Html {
  const { phone, purpose } = contact
  return html`<section class="call" data-pagefind-ignore aria-labelledby="_call"><h2 id="_call">${heading}</h2><p><a class="tel" href="${phone.href}">${phone.text}</a></p><p>for ${purpose}</p>${otherWays(contact).map((way) => html`<p>${way}</p>`)}</section>`
}

/** `Call 01922 654703 for venue details and dates for your LNP area.` */
export const callSentence = ({ phone, purpose }: Contact): Html => html`Call ${phoneLink(phone)} for ${purpose}.`

/** `Call 01922 654703` or `Email …`, to begin a sentence or within one. */
export function reach(way: Reach, first: 'capital' | 'lower' = 'capital'): Html {
  const [verb, link] =
    way.kind === 'phone' ? (['call', phoneLink(way.phone)] as const) : (['email', emailLink(way.email)] as const)
  return html`${first === 'capital' ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb} ${link}`
}

/** All other ways, below a sentence that names one of them. Nothing where no other is known. */
export function otherWaysToAsk({ partnership }: StatementContact): Html | undefined {
  const ways = partnership ? otherWays(partnership) : []
  return ways.length === 0
    ? undefined
    : html`<p>Other ways to reach us:</p><ul>${ways.map((way) => html`<li>${way}</li>`)}</ul>`
}

/** Text, Relay UK, e-mail and hours, as far as the content gives them; each is a sentence or part of one. */
export function otherWays({ phone, text, relay, email, hours }: Contact): readonly Html[] {
  return [
    hours !== undefined && html`${hours}`,
    text && html`Text <a class="num" href="${text.href.replace(/^tel:/, 'sms:')}">${text.text}</a>`,
    email !== undefined && html`Email ${emailLink(email)}`,
    relay && html`Relay UK: dial <a class="num" href="${relayAddress(phone)}">18001 ${phone.text}</a>`,
  ].filter((way) => way !== undefined && way !== false)
}

/** Relay UK is reached by 18001 before the whole national number (relayuk.bt.com). */
const relayAddress = ({ text }: PhoneNumber): string => `tel:18001${text.replaceAll(' ', '')}`
