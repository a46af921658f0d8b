/** Audits a written page by itself: its ids, its links, its markup. */

import { type PageNeeds, pagePolicy } from '../../pages/frame/content-policy.ts'
import type { CutPage } from './cut-page.ts'
import { oddMarkup } from './plain-markup.ts'
import { memoisedByPart } from './recent-results.ts'
import { readStretch, type Stretch } from './stretch.ts'
import { takeOut } from './structured-data.ts'

/** What the audit needs of a page's frame. */
export interface ExpectedPage {
  readonly address: string
  readonly needs: PageNeeds
}

export interface WrittenPage {
  readonly ids: ReadonlySet<string>
  /** Links to other pages and files of the site: `/areas/#north`. Those in shared parts are given once. */
  readonly links: readonly string[]
  /** Problems, to follow the page's address: `has two parts with the id "main".` */
  readonly problems: readonly string[]
}

/** Audits the pages of a site, their shared parts once. `url`: that of the site. */
export class PageReader {
  readonly #url: string
  readonly #round: { readonly [N in PageNeeds]: (page: CutPage) => readonly Stretch[] }
  readonly #followed = new WeakSet<Stretch>()

  constructor(url: string) {
    this.#url = url
    const round = (needs: PageNeeds) => memoisedByPart((markup) => this.#stretch(markup, needs))
    this.#round = { nothing: round('nothing'), filter: round('filter'), search: round('search') }
  }

  /** `expected`: undefined where no page is. */
  read(page: CutPage, expected: ExpectedPage | undefined): WrittenPage {
    const { start, head, own } = page
    const needs = expected?.needs ?? 'nothing'
    const { rest, data } = takeOut(head)
    const facts = this.#stretch(rest, needs, data?.addresses)
    const stretches = [facts, this.#stretch(own, needs), ...this.#round[needs](page)]
    const policed = start.includes(policy[needs]) || head.includes(policy[needs])
    const { ids, problems } = together(stretches)
    return {
      ids,
      links: stretches.flatMap((stretch) => this.#newLinks(stretch)),
      problems: [
        ...problems,
        ...(expected === undefined ? ['was written, but nobody asked for it.'] : []),
        ...(policed ? [] : ['does not say what a browser may load for it.']),
        ...(data?.problem === undefined ? [] : [data.problem]),
      ],
    }
  }

  #newLinks(stretch: Stretch): readonly string[] {
    if (this.#followed.has(stretch)) return []
    this.#followed.add(stretch)
    return stretch.links
  }

  #stretch(markup: string, needs: PageNeeds, addresses?: readonly string[]): Stretch {
    const stretch = readStretch(markup, { needs, url: this.#url }, addresses)
    const odd = oddMarkup(markup)
    if (odd === undefined) return stretch
    return {
      ...stretch,
      problems: [...stretch.problems, `has ${odd} in it, which no page of this site is written with.`],
    }
  }
}

/** Ids and headings are those of a whole page. */
function together(stretches: readonly Stretch[]): Pick<WrittenPage, 'ids' | 'problems'> {
  const ids = new Set<string>()
  const problems: string[] = []
  for (const stretch of stretches) {
    problems.push(...stretch.problems)
    for (const id of stretch.ids) {
      if (ids.has(id)) problems.push(`has two parts with the id "${id}".`)
      ids.add(id)
    }
  }
  for (const { places } of stretches)
    for (const place of places) if (!ids.has(place)) problems.push(`points to #${place}, where nothing is called so.`)
  const headings = stretches.reduce((sum, stretch) => sum + stretch.headings, 0)
  if (headings !== 1) problems.push(`has ${headings} main headings (h1) instead of one.`)
  return { ids, problems }
}

const meta = (needs: PageNeeds): string =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(needs).replaceAll("'", '&#39;')}">`
const policy: Readonly<Record<PageNeeds, string>> = {
  nothing: meta('nothing'),
  filter: meta('filter'),
  search: meta('search'),
}
