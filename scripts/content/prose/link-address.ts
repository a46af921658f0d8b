/**
 * The one policy for what a link may lead to, on the page and in the PDF alike:
 * `https:`, `mailto:`, `tel:`, `#heading` or a path inside the site.
 */

import { readPhoneNumber } from '../../model/phone-number.ts'
import { editDistance } from '../names/edit-distance.ts'
import { anyOf } from '../text/any-of.ts'
import { addressOfFile } from './address-of-file.ts'

export type LinkAddress =
  | { readonly kind: 'outside'; readonly href: string }
  /** `path` is empty for a link within its page; `heading` is without `#`. */
  | { readonly kind: 'inside'; readonly path: string; readonly heading?: string }
  | { readonly kind: 'refused'; readonly hint: string }

const allowed = 'Write https://…, mailto:…, tel:…, #heading, or a path of this site such as /areas/.'

/** `https//www.example.org/`, `https:\\\\www.example.org`, `https;//www.example.org` as it was meant; undefined for all else. */
function nearlyWebAddress(href: string): string | undefined {
  const [, rest] =
    /^https?(?:[;:]?(?:\\|%5c)+\/*|\/\/|;\/\/)((?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.exec(href) ?? []
  return rest === undefined ? undefined : `https://${rest}`
}

/** What other sites offer to be saved. */
const fileOfOffice = /\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|csv)$/i

/** Judges an address as it was written. */
export function readLinkAddress(href: string): LinkAddress {
  if (href === '') return refused(`Say where the link leads. ${allowed}`)
  const web = nearlyWebAddress(href)
  if (web !== undefined) return refused(`Write: ${web}`)
  if (/[\s\\\p{Cc}]/u.test(href)) return refused('An address has no spaces and no \\ in it.')
  if (href.startsWith('#')) return insideAddress(href)
  if (href.startsWith('//')) return refused(`Write the whole address: https:${href}`)
  if (href.startsWith('/')) return insideAddress(href)
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase()
  switch (scheme) {
    case 'https:':
      return webAddress(href)
    case 'http:': {
      const [preview, page = '/'] = /^http:\/\/(?:localhost|127\.[\d.]+)(?::\d+)?(?![^/?#])(\/[^?]*)?/i.exec(href) ?? []
      if (preview !== undefined)
        return refused(`That is the preview on your own machine. Write what stands after its number: ${page}`)
      return refused(`Write https:${href.slice('http:'.length)}, if the other site answers there; most do.`)
    }
    case 'mailto:':
      return mailAddress(href)
    case 'tel:':
      return telephoneAddress(href)
    case undefined:
      return refused(relativeHint(href))
    default:
      return refused(otherScheme(href, scheme))
  }
}

/** `htps://www.example.org/` is mistyped; `file:///C:/notes.docx` and `C:\notes.docx` lie on the writer's own computer. */
function otherScheme(href: string, scheme: string): string {
  if (scheme === 'file:' || scheme.length === 'c:'.length)
    return 'That is a file on your own computer, which no reader can open: make a page of its words, or link to a website that has it.'
  const rest = href.slice(scheme.length).replace(/^\/*/, '')
  return editDistance(scheme, 'https:') <= 2 && rest.includes('.') ? `Did you mean https://${rest}?` : allowed
}

/** Numbers of other countries are not checked. */
function telephoneAddress(href: string): LinkAddress {
  const number = /^tel:(\+?[0-9]{3,15})$/i.exec(href)?.[1]
  if (number === undefined) return refused('Write the number after tel: without spaces, such as tel:01632960123.')
  return /^\+(?!44)/.test(number) || readPhoneNumber(number).kind !== 'unknown'
    ? { kind: 'outside', href }
    : refused(`${number} is not a telephone number of the United Kingdom: look it up, and write all its digits.`)
}

/** An e-mail link may have a subject. Other fields, such as copies, are refused: the writer might not notice them. */
function mailAddress(href: string): LinkAddress {
  const [, address, asked] = /^mailto:([^@:?]+@[^@:?]+\.[^@:?.]+)(?:\?(.*))?$/i.exec(href) ?? []
  const slashed = /^mailto:\/+([^@:?/]+@[^@:?/]+)$/i.exec(href)?.[1]
  if (slashed !== undefined) return refused(`Write mailto:${slashed}.`)
  if (address === undefined) return refused('Write one e-mail address after mailto:, such as mailto:lnp@example.org.')
  if (asked === undefined || /^subject=[^&]+$/i.test(asked)) return { kind: 'outside', href }
  return refused(`Write mailto:${address}, with nothing but a subject after it: ?subject=Dates%20for%20your%20area.`)
}

/** The address of a link within the site, to be checked when all pages are known; undefined for any other. */
export function toLookUp(address: LinkAddress): { readonly path: string; readonly heading?: string } | undefined {
  if (address.kind === 'refused') return undefined
  if (address.kind === 'outside') return /^https:/i.test(address.href) ? { path: address.href } : undefined
  return { path: address.path, ...(address.heading !== undefined && { heading: address.heading }) }
}

/**
 * The path and the heading of a whole address, where it is one of the site itself. `host`: the site's, as in
 * `lnp.example.org`. Undefined for any other.
 */
export function onThisSite(
  address: string,
  host: string,
): { readonly path: string; readonly heading?: string } | undefined {
  const from = 'https://'.length
  if (address.slice(from, from + host.length).toLowerCase() !== host) return undefined
  const url = URL.parse(address)
  if (url?.host !== host) return undefined
  return { path: url.pathname, ...(url.hash !== '' && { heading: decoded(url.hash.slice(1)) }) }
}

function webAddress(href: string): LinkAddress {
  const url = URL.parse(href)
  if (url === null || !/^https:\/\/[^/]/i.test(href))
    return refused(
      `Write the whole address: ${/^https:\/?[^/.]+\.[^/]/i.test(href) ? href.replace(/^https:\/?/i, 'https://') : 'https://www.example.org/.'}`,
    )
  if (!/\.[a-z]{2,}$|\.xn--[a-z0-9-]+$|^\[?[\d.:a-f]+\]?$/i.test(url.hostname))
    return refused(`"${url.hostname}" is not the whole name of a website: write it as in https://www.example.org/.`)
  if (url.username !== '' || url.password !== '') return refused('Leave out what stands before the @ of the address.')
  return { kind: 'outside', href }
}

/** Addresses of other programs in front of the one that was meant, which is one of what is asked of them. */
const inFront: readonly (readonly [program: string, begin: RegExp, asked: string])[] = [
  ['Outlook', /^https:\/\/[a-z0-9.]*safelinks\.protection\.outlook\.com\//i, 'url'],
  ['Google', /^https:\/\/www\.google\.[a-z.]+\/url\?/i, 'q'],
  ['Facebook', /^https:\/\/l\.facebook\.com\/l\.php\?/i, 'u'],
]

/** The address that was meant by one that a program put its own in front of, with that program's name; undefined for any other. */
export function behindAnother(href: string): { readonly program: string; readonly meant: string } | undefined {
  const [program, , asked] = inFront.find(([, begin]) => begin.test(href)) ?? []
  const meant = asked === undefined ? undefined : URL.parse(href)?.searchParams.get(asked)
  return program === undefined || !meant ? undefined : { program, meant }
}

/** What programs add to an address to count who follows it. */
const counting = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid)=/i

/** An address without the parts by which a program counts who follows it; undefined for one that has none. */
export function withoutCounting(href: string): string | undefined {
  const [, page = '', query = '', heading = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(href) ?? []
  const parts = query.split('&')
  const kept = parts.filter((part) => !counting.test(part)).join('&')
  return kept.length === query.length ? undefined : `${page}${kept === '' ? '' : '?'}${kept}${heading}`
}

/**
 * Where staff themselves see and change files, as they copy it from their browser. Links that were made for others to follow
 * may be open to everybody: `/:b:/g/…`, `/:b:/s/…`, `?usp=sharing`, all of `1drv.ms`.
 */
const stores = anyOf([
  /(?:[a-z0-9-]+\.)?sharepoint\.com(?!\/:[a-z]:\/(?!r\/)|[^#]*[?&]share=)/,
  /onedrive\.live\.com(?![^#]*(?:authkey=|redeem=|embed|redir))/,
  /drive\.google\.com(?=\/drive\/(?:u\/\d+\/)?(?:computers|home|my-drive|recent|shared-with-me|starred)\b)/,
  /docs\.google\.com(?=\/(?:document|forms|presentation|spreadsheets)\/(?:u\/\d+\/)?d\/(?!e\/)[^/?#]+\/edit(?![^#]*[?&]usp=))/,
  /www\.dropbox\.com(?=\/(?:home|work)\b)/,
  /(?:outlook\.(?:office|office365|live)|mail\.google)\.com(?=\/mail\b)/,
  /(?:[a-z0-9-]+\.)+[a-z]+(?=\/(?:[a-z0-9-]+\/)*wp-admin\/(?!admin-))/,
])
const inStore = new RegExp(`^https://(${stores.source})(?:[/?#]|$)`, 'i')

/** The name of a website where staff keep files, at an address for themselves; undefined for any other address. */
export const storeOfFiles = (href: string): string | undefined => inStore.exec(href)?.[1]?.toLowerCase()

function insideAddress(href: string): LinkAddress {
  const [path = '', heading, ...more] = href.split('#')
  if (more.length > 0 || heading === '') return refused('Write the heading once, after one #.')
  if (path.includes('?')) return refused('Leave out the ? and what follows it.')
  if (path.split('/').some((part) => part === '.' || part === '..'))
    return refused('Write the path from the top, without dots: /areas/.')
  return { kind: 'inside', path, ...(heading !== undefined && { heading: decoded(heading) }) }
}

/** markdown-it writes letters beyond ASCII as `%C5%82`. */
function decoded(heading: string): string {
  try {
    return decodeURIComponent(heading)
  } catch {
    return heading
  }
}

const noFiles =
  'This site has no such files. Make a sheet of its words, or write the whole address of a website that has it: https://….'

function relativeHint(href: string): string {
  if (/^www\./i.test(href)) return `Write https://${href}.`
  if (/^[^@/]+@[^@/]+$/.test(href)) return `Write mailto:${href}.`
  if (/^(?:[a-z0-9-]+\.)+(?:com|eu|gov|info|net|org|uk)(?:[/?#]|$)/i.test(href)) return `Write https://${href}.`
  if (fileOfOffice.test(href)) return noFiles
  if (/^\+?\d[\d()-]{6,}$/.test(href)) return `Write tel:${href.replace(/(?!^\+)\D/g, '')}.`
  const notes = /^(?:\.\/)?(\d{4}-\d{2}[a-z0-9-]*)\.md$/.exec(href)?.[1]
  if (notes !== undefined)
    return `Write the address of its page, with the folder of the area in it: /areas/…/meetings/${notes}/`
  const page = addressOfFile(href)
  if (page !== undefined) return `Write the address of its page: ${page}`
  if (/^images\/[^/]+\.(?:png|jpe?g|svg)$/i.test(href))
    return `For a picture write, on a line of its own: ![what one sees](${href})`
  const [path = '', heading] = href.replace(/^(?:\.{1,2}\/)+/, '').split('#')
  if (/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\/?$/.test(path))
    return `A path of this site begins with / and ends with one: /${path.replace(/\/$/, '')}/${heading ? `#${heading}` : ''}, if there is such a page.`
  return `A path of this site begins with /. ${allowed}`
}

/** An address as it was typed: markdown-it encodes letters and backslashes, as `%C3%A9` and `%5C`. */
export function asTyped(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

const refused = (hint: string): LinkAddress => ({ kind: 'refused', hint })
