/** What somebody meant by an address: of a website, a page, a picture, a person or a file; undefined where nobody can tell. */

import { suggestedId } from '../names/ids.ts'
import { certainly, type Mend, perhaps, probably } from './mend.ts'

/** In characters, of a name between two full stops: RFC 1035, 2.3.4. */
const mostInAPart = 63

/** A missing slash at the end is certain; whether a site has https only its editor knows. */
export function mendSiteAddress(text: string): Mend | undefined {
  const typed = text.trim()
  // `https:/lnp.example.org`, `https://lnp ,example.org`
  const straight = typed
    .replace(/^(https?)\s*[:;]?[\s\\/]+/i, '$1://')
    .replace(/(?<!\s)\s*([.,/]+)\s*/g, '$1')
    // A comma between two addresses has full stops on both sides.
    .replace(/(?<=^[^.,]*),(?=[^,]*$)|(?<=^[^,]*),(?=[^.,]*$)/, '.')
  const [, scheme = '', host] = /^<?(https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/*>?$/i.exec(straight) ?? []
  if (host === undefined) return undefined
  const cannotBe = host.split('.').find((part) => part.length > mostInAPart || /^-|-$/.test(part))
  if (cannotBe !== undefined)
    return perhaps(
      `No website can have "${cannotBe}" in its name: between its full stops stand at most ${mostInAPart} letters, figures and hyphens, no hyphen first or last.`,
    )
  const address = `https://${host}/`
  return scheme.toLowerCase() === 'https://' && straight === typed ? certainly(address) : perhaps(`Write: ${address}`)
}

/** `www.example.org/map` and `calendar`, of a page of this site. */
export function mendLink(text: string): Mend | undefined {
  const typed = text.trim()
  if (/^(?:www\.\S+|(?:[a-z0-9-]+\.)+(?:com|org|net|uk|wales|cymru|scot)(?:\/\S*)?)$/i.test(typed))
    return perhaps(`Write: https://${typed}`)
  const path = /^(?:\.*\/)?([a-z0-9-]+(?:\/[a-z0-9-]+)*)\/?$/.exec(typed)?.[1]
  return path === undefined ? undefined : perhaps(`If it is a page of this site, write: /${path}/`)
}

/** The picture's name in the folder for pictures, from whatever folder it was written in. */
export function mendImagePath(text: string): Mend | undefined {
  const [, name = '', ending = ''] = /(?<![^/\\])([^/\\]+)\.(png|jpe?g|svg)$/i.exec(text.trim()) ?? []
  const path = `images/${suggestedId(name)}.${ending.toLowerCase()}`
  if (suggestedId(name) === '') return undefined
  return perhaps(/^https?:/i.test(text) ? `Put the file into the folder images, and write: ${path}` : `Write: ${path}`)
}

/** The id in the path of a file, without folder and ending. */
export function mendId(text: string): Mend | undefined {
  const [foreign] = text.match(/[^\p{Script=Latin}\P{L}]/u) ?? []
  if (foreign !== undefined)
    return perhaps(`The "${foreign}" in it is a letter of another alphabet: type the name again.`)
  const id = suggestedId(
    text
      .trim()
      .replace(/^.*[/\\](?=.)/, '')
      .replace(/\.(?:ya?ml|md)$/i, ''),
  )
  return id === '' ? undefined : probably(id)
}

/** `https://example.org/lnp/` → `https://example.org/`; undefined where there is no path. */
export function domainAlone(text: string): string | undefined {
  const [, host] = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/+[^\s/]/i.exec(text.trim()) ?? []
  return host === undefined ? undefined : `https://${host}/`
}

/** Whether it is one address, and nothing else. */
export const isLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(text)

/** `Sam <sam@example.org>`, `mailto:sam@example.org` `sam@example..org` and `sam at example,org` hold one address. */
export function mendEmail(text: string): Mend | undefined {
  const found = new Set(
    text
      .replace(/\s*(?:@+|[([]at[)\]]|(?<=^\S+)\s+at\s+(?=\S+$))\s*/gi, '@')
      .replace(/\.{2,}/g, '.')
      .replace(/(?<=^\S+@[a-z0-9-]+),(?=[a-z0-9-]+(?:\.[a-z]+)*$)/i, '.')
      .match(/[a-z0-9][a-z0-9.!#$%&'*+/=?^_`{|}~-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi),
  )
  const [address, ...others] = found
  if (address === undefined) return undefined
  return perhaps(others.length > 0 ? `There is room for one address: write ${address}.` : `Write: ${address}`)
}
