/** What one written page says of itself: its ids, where its links lead, and what is wrong within it. */

import { decoded } from '../../html/text-of-markup.ts'
import { type Needs, pagePolicy, pageScripts } from '../../pages/content-policy.ts'
import { addressWithin, idOf } from './own-address.ts'
import { oddMarkup } from './plain-markup.ts'
import { type StructuredData, takeOut } from './structured-data.ts'

/** As far as a page is looked at, what its maker said of it. */
export interface AskedPage {
  readonly address: string
  readonly needs: Needs
}

export interface WrittenPage {
  readonly ids: ReadonlySet<string>
  /** Links to other pages and files of the site: `/areas/#north`. */
  readonly links: readonly string[]
  /** Each goes on after the page's address: `has two parts with the id "main".` */
  readonly problems: readonly string[]
}

/** `markup`: one character a byte. `asked` is undefined for a page that nobody asked for; `url` is the site's own. */
export function readPage(markup: string, asked: AskedPage | undefined, url: string): WrittenPage {
  const { rest, data } = takeOut(markup)
  const odd = oddMarkup(rest)
  const page = new Findings(asked?.needs ?? 'nothing', url)
  for (const found of rest.matchAll(telling)) page.take(found)
  if (asked === undefined) page.problems.push('was written, but nobody asked for it.')
  if (odd !== undefined) page.problems.push(`has ${odd} in it, which no page of this site is written with.`)
  return page.close(rest, data)
}

/**
 * Everything in a page that tells something, so that each is gone through only once. That it finds every one is shown
 * by `oddMarkup`: a tag is written in one way alone.
 */
const telling =
  / (?:(id|href|src|action|data-index|for|aria-(?:labelledby|describedby|controls))="([^"]*)"|((?:on[a-z]+|style|srcset|imagesrcset|srcdoc|formaction|background|poster|ping|data|manifest)="))|<(?:h1|(script[^>]*|link[^>]*|use[^>]*|meta [^>]*)>)| (?:fill|stroke|mask|filter|clip-path|marker(?:-[a-z]+)?|cursor)="([^"]*\([^"]*)"/g

/** The same within a tag that is taken whole. */
const refusedInTag = / (on[a-z]+|style|srcset|imagesrcset|srcdoc|formaction|background|poster|ping|data|manifest)="/g

class Findings {
  readonly ids = new Set<string>()
  readonly links: string[] = []
  readonly problems: string[] = []
  private readonly places: string[] = []
  private headings = 0
  private readonly needs: Needs
  private readonly url: string

  constructor(needs: Needs, url: string) {
    this.needs = needs
    this.url = url
  }

  take([found, name, value = '', refused, tag, painted]: RegExpExecArray): void {
    if (name === 'id') this.id(text(value))
    else if (name === 'href') this.link(value)
    else if (name === 'src' || name === 'action') this.loads(value)
    else if (name === 'data-index') this.loads(value.endsWith('/') ? `${value}pagefind.js` : value)
    else if (name !== undefined) this.places.push(...text(value).split(' '))
    else if (refused !== undefined) this.problems.push(forbidden(refused.slice(0, -2)))
    else if (tag !== undefined) this.tag(tag)
    else if (painted !== undefined) this.paint(painted)
    else if (found === '<h1') this.headings++
  }

  close(markup: string, data: StructuredData | undefined): WrittenPage {
    for (const place of this.places)
      if (!this.ids.has(place)) this.problems.push(`points to #${place}, where nothing is called so.`)
    if (this.headings !== 1) this.problems.push(`has ${this.headings} main headings (h1) instead of one.`)
    if (!markup.includes(policy[this.needs])) this.problems.push('does not say what a browser may load for it.')
    if (data?.problem !== undefined) this.problems.push(data.problem)
    data?.addresses.forEach(this.own, this)
    return this
  }

  private id(value: string): void {
    if (this.ids.has(value)) this.problems.push(`has two parts with the id "${value}".`)
    this.ids.add(value)
  }

  private link(value: string): void {
    if (value.startsWith('#')) this.places.push(idOf(text(value.slice(1))))
    else if (isInside(value)) this.links.push(text(value))
    else if (!/^(?:https:|mailto:|tel:|sms:)/i.test(value))
      this.problems.push(`has a link to ${value}, which leads nowhere.`)
  }

  private loads(value: string): void {
    if (isInside(value)) this.links.push(text(value))
    else this.problems.push(`loads ${value}, which is not part of the site.`)
  }

  private tag(tag: string): void {
    for (const [, name = ''] of tag.matchAll(refusedInTag)) this.problems.push(forbidden(name))
    const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    if (tag.startsWith('script')) {
      if (tag !== `script type="module" src="${pageScripts[this.needs]}"`) this.problems.push('has a script in it.')
      else this.loads(value('src'))
    } else if (tag.startsWith('use')) {
      if (!value('href').startsWith('#')) this.problems.push(`loads ${value('href')}, which is not part of the page.`)
    } else if (tag.startsWith('link')) {
      if (value('rel') === 'canonical') this.own(value('href'))
      else this.loads(value('href'))
    } else if (!isPlainMeta(tag)) this.meta(tag, value)
  }

  private meta(tag: string, value: (name: string) => string): void {
    if (/^meta property="og:(?:url|image)" /.test(tag)) this.own(value('content'))
    else if (tag.startsWith('meta http-equiv="refresh" ')) this.loads(value('content').replace(/^0; url=/, ''))
    else if (!tag.startsWith('meta http-equiv="Content-Security-Policy" '))
      this.problems.push(`gives the browser an order: ${tag}.`)
  }

  private paint(value: string): void {
    if (!/^url\(#[^()]*\)$/.test(value)) this.problems.push(`is painted with ${value}, which is not part of the page.`)
  }

  /** An absolute address that is to be the site's own. */
  private own(value: string): void {
    const inside = addressWithin(this.url, text(value))
    if (inside === undefined) this.problems.push(`calls itself ${value}, which is not an address of this site.`)
    else this.links.push(inside)
  }
}

/** Facts about the page, which send and load nothing: a name, and what is said under it. */
const isPlainMeta = (tag: string): boolean =>
  /^meta (?:charset="utf-8"|name="(?:viewport|theme-color|robots|description)" content="[^"]*"(?: media="[^"]*")?|property="og:(?:type|title|site_name|locale|description)" content="[^"]*")$/.test(
    tag,
  )

const isInside = (value: string): boolean => value.startsWith('/') && !value.startsWith('//')

const forbidden = (name: string): string =>
  name === 'style'
    ? 'has a style of its own, which the site’s policy forbids.'
    : name.startsWith('on')
      ? `has a script in the attribute ${name}.`
      : `loads something by the attribute ${name}.`

const meta = (needs: Needs): string =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(needs).replaceAll("'", '&#39;')}">`
const policy: Readonly<Record<Needs, string>> = {
  nothing: meta('nothing'),
  filter: meta('filter'),
  search: meta('search'),
}

/** What the bytes say, without character references. */
const text = (bytes: string): string =>
  decoded(/[\u0080-\u00ff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes)
