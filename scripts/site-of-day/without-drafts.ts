/** A site as the public sees it, made from one that was read with its drafts. */

import type { MeetingNotes } from '../model/meeting-notes.ts'
import type { SiteOfDay } from '../site-of-day.ts'

export function withoutDrafts(site: SiteOfDay): SiteOfDay {
  return { ...site, areas: site.areas.map(published), groups: site.groups.map(published) }
}

function published<Owner extends { readonly notes: readonly MeetingNotes[] }>(owner: Owner): Owner {
  return { ...owner, notes: owner.notes.filter(({ status }) => status !== 'draft') }
}
