/** The feeds of the site: all news, and each area's own. */

import type { Site } from '../model/site.ts'
import { addresses, areaAddress, areaFeedAddress } from '../routes.ts'
import { absoluteOn } from './absolute.ts'
import { atom, type FeedEntry } from './atom.ts'
import { newsOfArea, newsOfGroup } from './news.ts'

/** The most entries of a feed: readers keep what they have seen. */
const mostEntries = 100

/** The feeds of areas, each made when it is taken, then that of the site; none without an entry. */
export function* feeds(site: Site): Iterable<{ readonly address: string; readonly content: string }> {
  const { name, url } = site.partnership
  const absolute = absoluteOn(url)
  const all: FeedEntry[] = []
  function* feed(address: string, page: string, title: string, news: readonly FeedEntry[]) {
    if (news.length === 0) return
    const entries = news.toSorted(byLatest).slice(0, mostEntries)
    yield { address, content: atom({ address: absolute(address), page: absolute(page), title, author: name, entries }) }
  }
  for (const area of site.areas) {
    const news = newsOfArea(area, absolute)
    all.push(...news)
    yield* feed(areaFeedAddress(area.id), areaAddress(area.id), `${area.name}, ${name}`, news)
  }
  for (const group of site.groups) all.push(...newsOfGroup(group, absolute))
  yield* feed(addresses.feed, addresses.home, name, all)
}

/** Latest first; on one day by address, so that the order is always the same. */
const byLatest = (a: FeedEntry, b: FeedEntry): number =>
  a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1
