/** Links that stay inside the site lead to a page that is there, and to a heading that it has. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { closest } from './closest.ts'
import type { SiteLink } from './prose.ts'

/** What links can lead to. */
export interface Destinations {
  readonly addresses: ReadonlySet<string>
  /** The headings of pages that are prose and nothing else: sheets and notes. */
  readonly headings: ReadonlyMap<string, ReadonlySet<string>>
}

/** `ownHeadings` are those of the text in which the links stand. */
export function checkLinks(
  links: readonly SiteLink[],
  ownHeadings: ReadonlySet<string>,
  { addresses, headings }: Destinations,
): readonly Finding[] {
  return links.flatMap((link): readonly Finding[] => {
    if (link.path !== '' && !addresses.has(link.path))
      return [broken(link, `There is no page "${link.path}".`, pageHint(link.path, addresses))]
    if (link.heading === undefined) return []
    const there = link.path === '' ? ownHeadings : headings.get(link.path)
    if (there === undefined || there.has(link.heading)) return []
    const near = closest(link.heading, there)
    return [
      broken(
        link,
        `There is no heading "#${link.heading}"${link.path === '' ? ' on this page' : ` on ${link.path}`}.`,
        near === undefined ? headingHint(there) : `Did you mean #${near}?`,
      ),
    ]
  })
}

/** The page that was probably meant. */
export function pageHint(path: string, addresses: ReadonlySet<string>): string {
  if (addresses.has(`${path}/`)) return `Write ${path}/ with a slash at its end.`
  const near = closest(path, addresses)
  return near === undefined
    ? 'Open the page in your browser and copy its address from the first / after the name of the site.'
    : `Did you mean ${near}?`
}

function headingHint(headings: ReadonlySet<string>): string {
  if (headings.size === 0) return 'That page has no headings to lead to: leave out the # and what follows it.'
  return `Its headings are ${[...headings]
    .slice(0, 8)
    .map((id) => `#${id}`)
    .join(', ')}.`
}

const broken = ({ file, span }: SiteLink, message: string, hint: string): Finding => ({
  severity: 'error',
  code: 'link/broken',
  message,
  hint,
  place: { file, span },
})
