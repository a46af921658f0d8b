/** Makes the frame of each page from the site and what is given for the page. */

import { partnershipSeed } from '../../drawing/roofline.ts'
import { hasNews } from '../../feeds/news.ts'
import { firstUseMarker } from '../../html/first-uses.ts'
import { isBefore } from '../../model/order-of-days.ts'
import type { Site } from '../../model/site.ts'
import { addresses, assetAddress } from '../../routes.ts'
import { exampleNumbers } from './example-numbers.ts'
import type { Entry, Frame, FrameContext, PageDetails } from './frame.ts'
import { type SectionName, sections } from './sections.ts'
import { shownLogo } from './shown-logo.ts'
import { breadcrumbs } from './structured-data.ts'

/** What every page of a day has in common. `there`: the sections that are not empty. */
export function frameContextOf(site: Site, there: ReadonlySet<SectionName>, today: Temporal.PlainDate): FrameContext {
  const { name, url, logo, contact, alert } = site.partnership
  const shownAtTheHead = shownLogo(site)
  const shown = alert && isBetween(today, alert.from, alert.until)
  return {
    name,
    url,
    language: 'en-GB',
    ...(shownAtTheHead && { logo: shownAtTheHead }),
    ...(logo && isForLinks(logo.image, site) && { linkPicture: linkPicture(logo, url) }),
    navigation: entries(there, 'masthead'),
    footer: entries(there, 'foot'),
    contact,
    exampleNumbers: exampleNumbers(site),
    ...(isNews(site) && { feed: { address: addresses.feed, title: name } }),
    ...(shown && { alert: { text: alert.text, ...(alert.link !== undefined && { link: alert.link }) } }),
    markFirstUses: firstUseMarker(site.abbreviations),
  }
}

/**
 * Defaults are those of most pages: the partnership's funders, and listed by search engines, but for drafts and examples.
 */
export function frameOf(context: FrameContext, site: Site, details: PageDetails): Frame {
  const { address, title, description, section, trail = [], crumb = title, street = partnershipSeed, updated } = details
  const { funding = site.partnership.funding, example = false, draft = false, feed = context.feed } = details
  const { things = [], needs = 'nothing', listed = true, search } = details
  const way = trail ? [{ label: 'Home', address: addresses.home }, ...trail] : undefined
  const found = address !== addresses.notFound
  const needsFirstScreen = address === addresses.home && funding.some(({ rules }) => rules === 'eu-2014-2020')
  const indexed = found && listed && !draft && !example && !site.partnership.example
  return {
    context,
    address,
    canonical: found ? context.url + address.slice(1) : undefined,
    title,
    description,
    section,
    trail: way,
    crumb,
    street,
    funding,
    feed,
    acknowledgement: needsFirstScreen ? 'first' : 'foot',
    indexed,
    things: indexed ? [...(way ? [breadcrumbs(way, { label: crumb, address }, context.url)] : []), ...things] : [],
    draft,
    needs,
    search: draft ? undefined : search,
    updated,
  }
}

const isForLinks = (image: string, { images }: Site): boolean => images.get(image)?.type !== 'svg'

const linkPicture = (logo: NonNullable<Site['partnership']['logo']>, url: string) => ({
  address: new URL(assetAddress(logo.image), url).href,
  alternative: logo.alternative,
})

const isNews = ({ areas, groups }: Site): boolean =>
  areas.some(hasNews) || groups.some(({ notes }) => hasNews({ notes, cags: [] }))

function entries(there: ReadonlySet<SectionName>, place: 'masthead' | 'foot'): readonly Entry[] {
  return sections.flatMap(({ name, address, [place]: label }) =>
    label !== undefined && there.has(name) ? [{ section: name, label, address }] : [],
  )
}

const isBetween = (day: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean =>
  !isBefore(day, from) && !isBefore(until, day)
