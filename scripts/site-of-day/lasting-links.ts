/**
 * Links to what is no longer printed once an area is part of another lead to its page, which leads on. Whoever wrote them
 * wrote what was right, and time alone breaks nothing.
 */

import { changed, relinked, relinkedAsWritten } from '../blocks/relinked.ts'
import type { Area } from '../model/area.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Site } from '../model/site.ts'
import { printedForArea } from '../routes.ts'

/**
 * Where `isMerged` holds for the id of an area. Texts without such links stay the same objects, and of notes and texts
 * about areas only those with one are read: the others are made when their pages are.
 */
export function withLastingLinks(site: Site, isMerged: (area: string) => boolean): Site {
  const elsewhere = (href: string): string => lasting(href, site.partnership.url, isMerged)
  const ofNotes = (notes: MeetingNotes): MeetingNotes => {
    const links = changed(notes.links, elsewhere)
    return links === notes.links ? notes : { ...notes, links, body: relinked(notes.body, elsewhere) }
  }
  const notesOf = <Owner extends Pick<Area, 'notes'>>(owner: Owner): Owner => {
    const notes = changed(owner.notes, ofNotes)
    return notes === owner.notes ? owner : { ...owner, notes }
  }
  const ofArea = (area: Area): Area => {
    const aboutLinks = changed(area.aboutLinks, elsewhere)
    if (aboutLinks === area.aboutLinks) return notesOf(area)
    return notesOf({ ...area, aboutLinks, about: relinkedAsWritten(area.about, elsewhere) })
  }
  return {
    ...site,
    partnership: ofPartnership(site.partnership, elsewhere),
    sheets: changed(site.sheets, (sheet) => {
      const body = relinkedAsWritten(sheet.body, elsewhere)
      return body === sheet.body ? sheet : { ...sheet, body }
    }),
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

/** `own`: the site's own address, which may stand before that of its page. */
function lasting(href: string, own: string, isMerged: (area: string) => boolean): string {
  if (!href.includes('.pdf')) return href
  const target = URL.parse(href, own)
  if (target === null || target.origin !== new URL(own).origin) return href
  const printed = printedForArea(target.pathname)
  return printed !== undefined && isMerged(printed.area) ? printed.page : href
}
