/** What one written page says of itself: its ids, where its links lead, and what is wrong within it. */

import { decoded } from '../html/text-of-markup.ts'
import { type Needs, pageScripts } from '../pages/content-policy.ts'
import type { Frame } from '../pages/frame.ts'

export interface WrittenPage {
  readonly ids: ReadonlySet<string>
  /** Links to other pages and files of the site: `/areas/#north`. */
  readonly links: readonly string[]
  /** Each goes on after the page's address: `has two parts with the id "main".` */
  readonly problems: readonly string[]
}

/** `markup`: one character a byte. `frame` is undefined for a page that nobody asked for. */
export function readPage(markup: string, frame: Frame | undefined): WrittenPage {
  const ids = new Set<string>()
  const links: string[] = []
  const places: string[] = []
  const problems: string[] = []
  let headings = 0
  const scripts: string[] = []
  let hasStyle = false
  for (const [found, name, value = ''] of markup.matchAll(telling)) {
    if (name === undefined) {
      if (found === '<h1') headings++
      else if (found.startsWith('<script')) scripts.push(found)
      else hasStyle = true
    } else if (name === 'id') {
      if (ids.has(value)) problems.push(`has two parts with the id "${value}".`)
      ids.add(value)
    } else if (name.startsWith('on')) problems.push(`has a script in the attribute ${name}.`)
    else if (value.startsWith('/')) links.push(text(value))
    else if (value.startsWith('#')) places.push(text(value.slice(1)))
    else if (name === 'src') problems.push(`loads ${value}, which is not part of the site.`)
    else if (!/^(https:|mailto:|tel:|sms:)/.test(value)) problems.push(`has a link to ${value}, which leads nowhere.`)
  }
  for (const place of places)
    if (!ids.has(place)) problems.push(`has a link to #${place}, where no heading is called so.`)
  if (frame === undefined) problems.push('was written, but nobody asked for it.')
  if (headings !== 1) problems.push(`has ${headings} main headings (h1) instead of one.`)
  for (const script of scripts) if (script !== scriptOf(frame?.needs ?? 'nothing')) problems.push('has a script in it.')
  if (hasStyle) problems.push('has a style of its own, which the site’s policy forbids.')
  const head = markup.slice(0, markup.indexOf('</head>'))
  if (/<link rel="stylesheet" href="(?!\/)/.test(head)) problems.push('loads a stylesheet from elsewhere.')
  return { ids, links, problems }
}

/** Everything in a page that tells something, so that each is gone through only once. */
const telling =
  / (?:(id|href|src|on[a-z]+)="([^"]*)"|style=")|<(?:h1|script(?! type="application\/ld\+json">)[^>]*>|style)/g

/** The one script that a page may have, by what it says it needs. */
const scriptOf = (needs: Needs): string | undefined =>
  pageScripts[needs] && `<script type="module" src="${pageScripts[needs]}">`

/** What the bytes say, without character references. */
const text = (bytes: string): string =>
  decoded(/[\u0080-\u00ff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes)
