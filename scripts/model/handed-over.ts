/** What an area that is part of another by now no longer has itself. */

import type { Site } from './site.ts'
import { isSucceeded, successorBy } from './succession.ts'

/**
 * The site from which everything is made that the public sees on a day: such an area is reached as the one that it is
 * part of is, and has no officers of its own.
 */
export function handedOver(site: Site, today: Temporal.PlainDate): Site {
  if (!site.areas.some((area) => isSucceeded(area, today))) return site
  const byId = new Map(site.areas.map((area) => [area.id, area]))
  const areas = site.areas.map((area) => {
    const successor = isSucceeded(area, today) && successorBy(area, byId, today)
    if (!successor) return area
    const roster = { officers: [], ...(area.roster.officers.length > 0 && { hadOfficers: true as const }) }
    return { ...area, contact: successor.area.contact, roster }
  })
  return { ...site, areas }
}
