/** Audits a stretch of a page: its ids, its links, its markup. */

import { decoded } from '../../html/text-of-markup.ts'
import { type PageNeeds, pageScripts } from '../../pages/frame/content-policy.ts'
import { addressWithin, idOf } from './own-address.ts'

/** What pages are audited against. */
export interface PageRules {
  readonly needs: PageNeeds
  /** The site's own address, ending in "/". */
  readonly url: string
}

export interface Stretch {
  readonly ids: readonly string[]
  /** Links to other pages and files of the site: `/areas/#north`. */
  readonly links: readonly string[]
  /** The ids that it points to, wherever on its page they are. */
  readonly places: readonly string[]
  /** How many main headings (h1) it has. */
  readonly headings: number
  /** Problems, to follow the page's address: `has a script in it.` */
  readonly problems: readonly string[]
}

/** `markup`: a character for each byte; `addresses`: absolute addresses beside it, which must be the site's own. */
export function readStretch(markup: string, rules: PageRules, addresses: readonly string[] = []): Stretch {
  const findings = new Findings(rules)
  telling.lastIndex = 0
  for (let found = telling.exec(markup); found !== null; found = telling.exec(markup)) findings.take(found)
  addresses.forEach(findings.own, findings)
  return findings
}

/**
 * Matches everything of interest in a page, so that it is searched only once. It misses nothing, because `oddMarkup` lets
 * tags be written in one way only.
 */
const telling =
  / (?:(id|href|src|action|data-index|for|aria-(?:labelledby|describedby|controls))="([^"]*)"|((?:on[a-z]+|style|srcset|imagesrcset|srcdoc|formaction|background|poster|ping|data|manifest)="))|<(?:h1|(script[^>]*|link[^>]*|use[^>]*|meta [^>]*)>)| (?:fill|stroke|mask|filter|clip-path|marker(?:-[a-z]+)?|cursor)="([^"]*\([^"]*)"/g

/** The same within a tag. */
const refusedInTag = / (on[a-z]+|style|srcset|imagesrcset|srcdoc|formaction|background|poster|ping|data|manifest)="/g

class Findings implements Stretch {
  readonly ids: string[] = []
  readonly links: string[] = []
  readonly problems: string[] = []
  readonly places: string[] = []
  headings = 0
  readonly #rules: PageRules

  constructor(rules: PageRules) {
    this.#rules = rules
  }

  take({ 0: found, 1: name, 2: value = '', 3: refused, 4: tag, 5: painted }: RegExpExecArray): void {
    if (name === 'id') this.ids.push(text(value))
    else if (name === 'href') this.#link(value)
    else if (name === 'src' || name === 'action') this.#loads(value)
    else if (name === 'data-index') this.#loads(value.endsWith('/') ? `${value}pagefind.js` : value)
    else if (name !== undefined) this.places.push(...text(value).split(' '))
    else if (refused !== undefined) this.problems.push(forbidden(refused.slice(0, -2)))
    else if (tag !== undefined) this.#tag(tag)
    else if (painted !== undefined) this.#paint(painted)
    else if (found === '<h1') this.headings++
  }

  #link(value: string): void {
    if (value.startsWith('#')) this.places.push(idOf(text(value.slice(1))))
    else if (isInside(value)) this.links.push(text(value))
    else if (!/^(?:https:|mailto:|tel:|sms:)/i.test(value))
      this.problems.push(`has a link to ${value}, which leads nowhere.`)
  }

  #loads(value: string): void {
    if (isInside(value)) this.links.push(text(value))
    else this.problems.push(`loads ${value}, which is not part of the site.`)
  }

  #tag(tag: string): void {
    if (isPlainMeta(tag)) return
    for (const [, name = ''] of tag.matchAll(refusedInTag)) this.problems.push(forbidden(name))
    const value = (name: keyof typeof values): string => values[name].exec(tag)?.[1] ?? ''
    if (tag.startsWith('script')) {
      if (tag !== `script type="module" src="${pageScripts[this.#rules.needs]}"`)
        this.problems.push('has a script in it.')
      else this.#loads(value('src'))
    } else if (tag.startsWith('use')) {
      if (!value('href').startsWith('#')) this.problems.push(`loads ${value('href')}, which is not part of the page.`)
    } else if (tag.startsWith('link')) {
      if (value('rel') === 'canonical') this.own(value('href'))
      else this.#loads(value('href'))
    } else this.#meta(tag, value)
  }

  #meta(tag: string, value: (name: 'content') => string): void {
    if (/^meta property="og:(?:url|image)" /.test(tag)) this.own(value('content'))
    else if (tag.startsWith('meta http-equiv="refresh" ')) this.#loads(value('content').replace(/^0; url=/, ''))
    else if (!tag.startsWith('meta http-equiv="Content-Security-Policy" '))
      this.problems.push(`gives the browser an order: ${tag}.`)
  }

  #paint(value: string): void {
    if (!/^url\(#[^()]*\)$/.test(value)) this.problems.push(`is painted with ${value}, which is not part of the page.`)
  }

  /** An absolute address that is to be the site's own. */
  own(value: string): void {
    const inside = addressWithin(this.#rules.url, text(value))
    if (inside === undefined) this.problems.push(`calls itself ${value}, which is not an address of this site.`)
    else this.links.push(inside)
  }
}

/** The value of an attribute in a tag. */
const values = {
  content: / content="([^"]*)"/,
  href: / href="([^"]*)"/,
  rel: / rel="([^"]*)"/,
  src: / src="([^"]*)"/,
}

/** Metadata that neither sends nor loads anything: a name and its content. */
const isPlainMeta = (tag: string): boolean =>
  /^meta (?:charset="utf-8"|name="(?:viewport|theme-color|robots|description)" content="[^"]*"(?: media="[^"]*")?|property="og:(?:type|title|site_name|locale|description|image:alt)" content="[^"]*")$/.test(
    tag,
  )

const isInside = (value: string): boolean => value.startsWith('/') && !value.startsWith('//')

const forbidden = (name: string): string =>
  name === 'style'
    ? 'has a style of its own, which the site’s policy forbids.'
    : name.startsWith('on')
      ? `has a script in the attribute ${name}.`
      : `loads something by the attribute ${name}.`

/** The text with character references decoded. */
const text = (bytes: string): string =>
  decoded(/[\u0080-\u00ff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes)
