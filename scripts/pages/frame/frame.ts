/** The frame around every page: publisher, navigation, contact, acknowledgement. */

import type { FirstUseMarker } from '../../html/first-uses.ts'
import type { Contact } from '../../model/contact.ts'
import type { Funder } from '../../model/funder.ts'
import { addresses } from '../../routes.ts'
import type { PageNeeds } from './content-policy.ts'
import type { Crumb } from './crumb.ts'
import type { SectionName } from './sections.ts'
import type { ShownLogo } from './shown-logo.ts'
import type { Thing } from './structured-data.ts'

/** The part of the frame that is the same on every page. */
export interface FrameContext {
  readonly name: string
  /** https, ending in "/". */
  readonly url: string
  readonly language: 'en-GB'
  readonly logo?: ShownLogo
  /** The absolute address of the logo for link previews, which can show PNG and JPEG, but not SVG. */
  readonly linkPicture?: { readonly address: string; readonly alternative: string }
  /** Only entries whose page exists. */
  readonly navigation: readonly Entry[]
  readonly footer: readonly Entry[]
  readonly contact: Contact
  /** The beginnings of numbers that reach nobody: `01632 960`. Empty where nothing is invented. */
  readonly exampleNumbers: readonly string[]
  /** The site's own news; undefined where there is none. */
  readonly feed?: FeedOffer
  /** Present on the days it is meant for. */
  readonly alert?: { readonly text: string; readonly link?: string }
  /** Explains each abbreviation where the page uses it first. */
  readonly markFirstUses: FirstUseMarker
}

/** News for feed readers. */
export interface FeedOffer {
  readonly address: string
  readonly title: string
}

export interface Entry {
  readonly section: SectionName
  readonly label: string
  readonly address: string
}

/** What a search can be narrowed by. */
export interface Searched {
  readonly kind: 'Area' | 'Community Action Group' | 'Meeting notes' | 'Information sheet' | 'Venue' | 'Group'
  readonly area?: string
  readonly year?: string
}

/** The frame of one page, with the context that all pages share. */
export interface Frame {
  readonly context: FrameContext
  /** `/areas/canalside/`; a page that is not a folder has its file: `/404.html`. */
  readonly address: string
  /** Absolute; undefined where the page has no address of its own (404). */
  readonly canonical: string | undefined
  /** What a browser's tab and a search engine show, without the partnership's name. */
  readonly title: string
  readonly description: string
  /** The entry of the navigation that the page belongs to. */
  readonly section: SectionName | undefined
  /** From Home down to the page's parent; undefined on the home page and 404, which have no breadcrumbs. */
  readonly trail: readonly Crumb[] | undefined
  /** The page's own name at the end of the breadcrumbs. */
  readonly crumb: string
  /** The seed of the roofline: an area's id, or the partnership's own street. */
  readonly street: string
  /** Who is acknowledged, in order; empty where nobody is. */
  readonly funding: readonly Funder[]
  /** `first`: whole within the first screen. Implementing Regulation (EU) 821/2014, article 4. */
  readonly acknowledgement: 'first' | 'foot'
  /** Whose news a feed reader is offered here. */
  readonly feed: FeedOffer | undefined
  /** Facts for search engines; none where they may not list the page. */
  readonly things: readonly Thing[]
  /** Whether search engines may list the page. */
  readonly indexed: boolean
  readonly draft: boolean
  /** How the site's own search knows the page; undefined where the page is not searched. */
  readonly search: Searched | undefined
  /** What the page's own policy allows it. */
  readonly needs: PageNeeds
  /** For the sitemap: when its words last changed, where that is known. */
  readonly updated: Temporal.PlainDate | undefined
}

/** Whether it is the home page, which has a larger street of houses in another place. */
export const isHome = ({ address }: Pick<Frame, 'address'>): boolean => address === addresses.home

/** What is given for a page; the rest of its frame follows from the site. */
export interface PageDetails {
  readonly address: string
  readonly title: string
  readonly description: string
  readonly section?: SectionName
  /** The pages between Home and this one; `false` for no breadcrumbs at all. */
  readonly trail?: readonly Crumb[] | false
  /** The page's name in the breadcrumbs; its title if left out. */
  readonly crumb?: string
  /** An area's id: its own roofline. */
  readonly street?: string
  /** The partnership's funders if left out. */
  readonly funding?: readonly Funder[]
  /** `true` for what is invented: kept out of search engines. */
  readonly example?: boolean
  readonly draft?: boolean
  /** `false` for what no search engine should list. */
  readonly listed?: boolean
  readonly search?: Searched
  /** Nothing if left out. */
  readonly needs?: PageNeeds
  /** Facts for search engines, beside the way to the page. */
  readonly things?: readonly Thing[]
  /** The site's own if left out. */
  readonly feed?: FeedOffer
  readonly updated?: Temporal.PlainDate
}
