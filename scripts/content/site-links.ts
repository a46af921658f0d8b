/** Links that stay inside the site lead to a page that is there, and to a heading that it has. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { closest } from './closest.ts'
import type { SiteLink } from './prose.ts'

/** A text with its links, and the addresses of the pages that are this text and nothing else. */
export interface LinkingText {
  readonly links: readonly SiteLink[]
  readonly headingIds: ReadonlySet<string>
  /** Of sheets and notes; an area's page has headings beside those of its about.md. */
  readonly addresses: readonly string[]
}

export function checkLinks(texts: readonly LinkingText[], addresses: ReadonlySet<string>): readonly Finding[] {
  const headings = new Map(
    texts.flatMap((text) => text.addresses.map((address) => [address, text.headingIds] as const)),
  )
  return texts.flatMap((text) =>
    text.links.flatMap((link): readonly Finding[] => {
      if (link.path !== '' && !addresses.has(link.path)) {
        return [broken(link, `There is no page "${link.path}".`, pageHint(link.path, addresses))]
      }
      const there = link.path === '' ? text.headingIds : headings.get(link.path)
      if (link.heading === undefined || there === undefined || there.has(link.heading)) return []
      const where = link.path === '' ? 'on this page' : `on ${link.path}`
      return [broken(link, `There is no heading "#${link.heading}" ${where}.`, headingHint(link.heading, there))]
    }),
  )
}

/** The page that was probably meant. */
export function pageHint(path: string, addresses: ReadonlySet<string>): string {
  if (addresses.has(`${path}/`)) return `Write ${path}/ with a slash at its end.`
  const near = closest(path, addresses)
  if (near !== undefined) return `Did you mean ${near}?`
  return 'Open the page in your browser and copy its address from the first / after the name of the site.'
}

function headingHint(written: string, headings: ReadonlySet<string>): string {
  if (headings.size === 0) return 'That page has no headings to lead to: leave out the # and what follows it.'
  const near = closest(written, headings)
  if (near !== undefined) return `Did you mean #${near}?`
  return `Its headings are ${[...headings].map((id) => `#${id}`).join(', ')}.`
}

const broken = ({ file, span }: SiteLink, message: string, hint: string): Finding => ({
  severity: 'error',
  code: 'link/broken',
  message,
  hint,
  place: { file, span },
})
