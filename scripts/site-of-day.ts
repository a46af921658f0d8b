/** A site as it is on a day: from it everything is made that the public sees. */

import type { Site } from './model/site.ts'
import { isSucceeded, successorBy } from './model/succession.ts'
import { withLastingLinks } from './site-of-day/lasting-links.ts'

export interface SiteOfDay extends Site {
  /** The day from which dates are seen. */
  readonly today: Temporal.PlainDate
}

/** An area that is part of another by then is reached as that one is, and has no officers of its own. */
export function siteOfDay(site: Site, today: Temporal.PlainDate): SiteOfDay {
  const merged = new Set(site.areas.flatMap((area) => (isSucceeded(area, today) ? [area.id] : [])))
  if (merged.size === 0) return { ...site, today }
  const lasting = withLastingLinks(site, (area) => merged.has(area))
  return { ...lasting, areas: handedOver(lasting.areas, today), today }
}

function handedOver(areas: Site['areas'], today: Temporal.PlainDate): Site['areas'] {
  const byId = new Map(areas.map((area) => [area.id, area]))
  return areas.map((area) => {
    const successor = isSucceeded(area, today) && successorBy(area, byId, today)
    if (!successor) return area
    const roster = { officers: [], ...(area.roster.officers.length > 0 && { hadOfficers: true as const }) }
    return { ...area, contact: successor.area.contact, roster }
  })
}
