/** The feeds of the site: all news, and each area's own. */

import type { Site } from '../model/site.ts'
import { addresses, areaAddress, areaFeedAddress } from '../routes.ts'
import { atom, type FeedEntry } from './atom.ts'
import { newsOfArea, newsOfGroup } from './news.ts'

/** Feed readers keep what they have seen: a feed need not tell everything again. */
const mostEntries = 100

/** None where there is nothing to tell. */
export function feeds(site: Site): readonly { readonly address: string; readonly content: string }[] {
  const { name, url } = site.partnership
  const feed = (address: string, page: string, title: string, news: readonly FeedEntry[]) =>
    news.length === 0
      ? []
      : [
          {
            address,
            content: atom({
              address: new URL(address, url).href,
              page: new URL(page, url).href,
              title,
              author: name,
              entries: news.toSorted(byLatest).slice(0, mostEntries),
            }),
          },
        ]
  const areas = site.areas.map((area) => ({ area, news: newsOfArea(area, url) }))
  const all = [...areas.flatMap(({ news }) => news), ...site.groups.flatMap((group) => newsOfGroup(group, url))]
  return [
    ...feed(addresses.feed, addresses.home, name, all),
    ...areas.flatMap(({ area, news }) =>
      feed(areaFeedAddress(area.id), areaAddress(area.id), `${area.name}, ${name}`, news),
    ),
  ]
}

/** On one day by the address, so that the order is always the same. */
const byLatest = (a: FeedEntry, b: FeedEntry): number =>
  Temporal.PlainDate.compare(b.updated, a.updated) || (a.id < b.id ? -1 : 1)
