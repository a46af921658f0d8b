/** Whom to call, and every other way to reach them. The number is the largest thing after the title. */

import { type Html, html } from '../../scripts/html/html.ts'
import { emailLink, phoneLink } from '../../scripts/html/render-inlines.ts'
import type { Contact } from '../../scripts/model/contact.ts'
import type { PhoneNumber } from '../../scripts/model/phone-number.ts'

/** One a page. The heading says whom: "Call Canalside". */
export function callPanel(heading: string, contact: Contact): Html {
  const { phone, purpose } = contact
  return html`<section class="call" aria-labelledby="_call"><h2 id="_call">${heading}</h2><p><a class="tel" href="${phone.href}">${phone.text}</a></p><p>for ${purpose}</p>${otherWays(contact).map((way) => html`<p>${way}</p>`)}</section>`
}

/** `Call 01922 654703 for venue details and dates for your LNP area.` */
export const callSentence = ({ phone, purpose }: Contact): Html => html`Call ${phoneLink(phone)} for ${purpose}.`

/** Text, Relay UK, e-mail and hours, each a sentence or a part of one; only those that the content gives. */
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
