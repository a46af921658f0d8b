/**
 * Links to what is no longer printed once an area is part of another lead to its page, which leads on. Whoever wrote them
 * wrote what was right, and time alone breaks nothing.
 */

import { changed, relinked, relinkedAsWritten } from '../blocks/relinked.ts'
import type { Area } from './area.ts'
import { leafletFormats } from './information-sheet.ts'
import type { Partnership } from './partnership.ts'
import type { Site } from './site.ts'

/** Where `isMerged` holds for the id of an area. Texts without such links stay the same objects. */
export function withLastingLinks(site: Site, isMerged: (area: string) => boolean): Site {
  const elsewhere = (href: string): string => lasting(href, site.partnership.url, isMerged)
  const notesOf = <Owner extends Pick<Site['groups'][number], 'notes'>>(owner: Owner): Owner => {
    const notes = changed(owner.notes, (each) => withBody(each, relinked(each.body, elsewhere)))
    return notes === owner.notes ? owner : { ...owner, notes }
  }
  const ofArea = (area: Area): Area => {
    const about = relinkedAsWritten(area.about, elsewhere)
    return notesOf(about === area.about ? area : { ...area, about })
  }
  return {
    ...site,
    partnership: ofPartnership(site.partnership, elsewhere),
    sheets: changed(site.sheets, (sheet) => withBody(sheet, relinkedAsWritten(sheet.body, elsewhere))),
    areas: changed(site.areas, ofArea),
    groups: changed(site.groups, notesOf),
  }
}

function ofPartnership(partnership: Partnership, elsewhere: (href: string) => string): Partnership {
  const { alert } = partnership
  const redirects = changed(partnership.redirects, (each) => {
    const to = each.to && elsewhere(each.to)
    return to === undefined || to === each.to ? each : { ...each, to }
  })
  const link = alert?.link && elsewhere(alert.link)
  const shown = alert === undefined || link === alert.link ? alert : { ...alert, ...(link !== undefined && { link }) }
  if (redirects === partnership.redirects && shown === alert) return partnership
  return { ...partnership, redirects, ...(shown && { alert: shown }) }
}

const withBody = <Text extends { readonly body: unknown }>(text: Text, body: Text['body']): Text =>
  body === text.body ? text : { ...text, body }

/** The addresses of leaflets and of sheets to sign in on, as `routes.ts` makes them. */
const ofLeaflet = new RegExp(`^/areas/([^/]+)/leaflets/(.+?)-(?:${leafletFormats.join('|')})(?:-black)?\\.pdf$`)
const ofSignIn = /^(\/areas\/([^/]+)\/cags\/[^/]+\/)sign-in\.pdf$/

/** `own`: the site's own address, which may stand before that of its page. */
function lasting(href: string, own: string, isMerged: (area: string) => boolean): string {
  if (!href.includes('.pdf')) return href
  const target = URL.parse(href, own)
  if (target === null || target.origin !== new URL(own).origin) return href
  const [, area, sheet] = ofLeaflet.exec(target.pathname) ?? []
  if (area !== undefined && sheet !== undefined && isMerged(area)) return `/areas/${area}/sheets/${sheet}/`
  const [, page, owner] = ofSignIn.exec(target.pathname) ?? []
  return page !== undefined && owner !== undefined && isMerged(owner) ? page : href
}
