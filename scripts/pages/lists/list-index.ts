/** Where the parts of a list of several pages begin, so that nobody need leaf through them all. */

import type { PageLink } from '../material/page-link.ts'
import type { ListPage } from './list-page.ts'

/** As many entries as one looks through; beyond these several pages share one, so that no index grows without end. */
const mostEntries = 50

/** By the first and the last name on each page: `Ash Green to East Mill`. Empty for a list of one page. */
export function indexByName<Entry extends { readonly name: string }>(
  pages: readonly ListPage<Entry>[],
): readonly PageLink[] {
  if (pages.length < 2) return []
  const step = Math.ceil(pages.length / mostEntries)
  return pages.flatMap(({ address, entries }, index) => {
    if (index % step !== 0) return []
    const last = pages[Math.min(index + step, pages.length) - 1]
    const names = [entries[0], last?.entries.at(-1)].flatMap((entry) => (entry ? [entry.name] : []))
    return [{ name: [...new Set(names)].join(' to '), address }]
  })
}

/** By the headings on the pages: one that goes on over several pages is entered where it begins. */
export function indexByHeading(
  pages: readonly { readonly list: Pick<ListPage<unknown>, 'address'>; readonly headings: readonly Heading[] }[],
): readonly PageLink[] {
  if (pages.length < 2) return []
  const begins = new Map<string, PageLink>()
  for (const { list, headings } of pages) {
    for (const { id, name } of headings) if (!begins.has(id)) begins.set(id, { name, address: `${list.address}#${id}` })
  }
  return [...begins.values()]
}

interface Heading {
  readonly id: string
  readonly name: string
}
