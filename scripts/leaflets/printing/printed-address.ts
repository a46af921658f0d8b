/** Addresses as they are printed: those of a page, and those in brackets after links, which nobody can follow on paper. */

import { digitsOf, printedNumber } from '../../model/phone-number.ts'

/** Without what need not be typed: `lnp.example.org/sheets/what-is-a-cag`. */
export const printedAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '')

/** A longer one is hardly ever typed right: its site is printed instead. */
const mostCharacters = 45

/**
 * An address, or the number of a telephone. Undefined where the words say it already, and for pages of the site itself, to
 * which the code on a leaflet leads.
 */
export function addressAfterLink(href: string, words: string, siteUrl: string): string | undefined {
  if (href.startsWith(siteUrl)) return undefined
  const [, dialled] = /^tel:(.+)/i.exec(href) ?? []
  if (dialled !== undefined) return numberAfterLink(printedNumber(dialled) ?? dialled, words)
  const [, mail] = /^mailto:([^?]+)/.exec(href) ?? []
  const [site] = /^https:\/\/[^/?#]+/.exec(href) ?? []
  const whole = mail ?? (site === undefined ? '' : printedAddress(href))
  const typed =
    site !== undefined && (whole.length > mostCharacters || /[%?#]/.test(whole)) ? printedAddress(site) : whole
  const name = (site === undefined ? whole : printedAddress(site)).replace(/^www\./, '')
  return typed === '' || words.toLowerCase().includes(name.toLowerCase()) ? undefined : typed
}

const numberAfterLink = (number: string, words: string): string | undefined =>
  digitsOf(words).includes(digitsOf(number)) ? undefined : number
