/** A site as the public sees it, made from one that was read with its drafts. */

import type { MeetingNotes } from './meeting-notes.ts'
import type { Site } from './site.ts'

export function withoutDrafts(site: Site): Site {
  return { ...site, areas: site.areas.map(published), groups: site.groups.map(published) }
}

function published<Owner extends { readonly notes: readonly MeetingNotes[] }>(owner: Owner): Owner {
  return { ...owner, notes: owner.notes.filter(({ status }) => status !== 'draft') }
}
