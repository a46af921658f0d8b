/** What one written page says of itself: its ids, where its links lead, and what is wrong within it. */

import type { Frame } from '../pages/frame.ts'

export interface WrittenPage {
  readonly ids: ReadonlySet<string>
  readonly links: readonly LinkToCheck[]
  /** Each goes on after the page's address: `has two parts with the id "main".` */
  readonly problems: readonly string[]
}

/** A link within the site. */
export interface LinkToCheck {
  /** Empty for a place on the page itself. */
  readonly path: string
  readonly fragment: string
}

/** `frame` is undefined for a page that nobody asked for. */
export function readPage(markup: string, frame: Frame | undefined): WrittenPage {
  const ids = new Set<string>()
  const links: LinkToCheck[] = []
  const problems: string[] = []
  for (const [, name, value = ''] of markup.matchAll(/ (id|href|src)="([^"]*)"/g)) {
    if (name === 'id') {
      if (ids.has(value)) problems.push(`has two parts with the id "${value}".`)
      ids.add(value)
    } else if (value.startsWith('/') || value.startsWith('#')) {
      const [path = '', fragment = ''] = unescaped(value).split('#')
      links.push({ path, fragment })
    } else if (name === 'src') problems.push(`loads ${value}, which is not part of the site.`)
    else if (!/^(https:|mailto:|tel:|sms:)/.test(value)) problems.push(`has a link to ${value}, which leads nowhere.`)
  }
  return {
    ids,
    links,
    problems: [...problems, ...faultsOf(markup), ...(frame ? frameFaults(markup, frame) : [notAsked])],
  }
}

const notAsked = 'was written, but nobody asked for it.'

function faultsOf(markup: string): readonly string[] {
  const headings = count(markup, '<h1')
  return [
    headings !== 1 && `has ${headings} main headings (h1) instead of one.`,
    markup.includes('<script') && 'has a script in it.',
    (markup.includes('<style') || markup.includes(' style="')) &&
      'has a style of its own, which the site’s policy forbids.',
    / on[a-z]+="/.test(markup) && 'has a script in an attribute.',
    /<link rel="stylesheet" href="(?!\/)/.test(markup) && 'loads a stylesheet from elsewhere.',
  ].filter((fault) => fault !== false)
}

/** The acknowledgement where it is due, once; nowhere else. */
function frameFaults(markup: string, { funding }: Frame): readonly string[] {
  const emblems = count(markup, 'aria-label="European Union flag"')
  const due = funding.some(({ emblem }) => emblem === 'eu') ? 1 : 0
  const acknowledged = /<div class="fund">.*?<\/(?:footer|aside)>/s.exec(markup)
  const words = unescaped((acknowledged?.[0] ?? '').replaceAll(/<[^>]*>/g, ''))
  return [
    emblems !== due && `has the European emblem ${emblems} times instead of ${due}.`,
    funding.length === 0 && acknowledged && 'acknowledges a funder who did not pay for it.',
    ...funding.flatMap(({ fund, statement }) => [
      !words.includes(statement) && `does not say “${statement}”.`,
      !words.includes(fund) && `does not name the ${fund}.`,
    ]),
  ].filter((fault) => typeof fault === 'string')
}

function count(markup: string, part: string): number {
  let found = 0
  for (let at = markup.indexOf(part); at !== -1; at = markup.indexOf(part, at + 1)) found++
  return found
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
