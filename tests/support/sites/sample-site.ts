/** A small site to build on: each test says only what it is about. */

import type { Area } from '../../../scripts/model/area.ts'
import type { CagType, CommunityActionGroup } from '../../../scripts/model/community-action-group.ts'
import type { Contact } from '../../../scripts/model/contact.ts'
import type { Group } from '../../../scripts/model/group.ts'
import type { MeetingNotes } from '../../../scripts/model/meeting-notes.ts'
import type { PhoneNumber } from '../../../scripts/model/phone-number.ts'
import type { Site } from '../../../scripts/model/site.ts'
import type { Venue } from '../../../scripts/model/venue.ts'

export const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

export const phone = (text: string): PhoneNumber => ({ text, href: `tel:+44${text.replaceAll(' ', '').slice(1)}` })

export const sampleContact = (more: Partial<Contact> = {}): Contact => ({
  phone: phone('01922 654703'),
  purpose: 'venue details and dates for your LNP area',
  relay: false,
  ...more,
})

export const saferStronger: CagType = {
  id: 'safer-stronger',
  file: 'cag-types/safer-stronger.yaml',
  name: 'Safer & Stronger',
  introduction: 'The Officers present at a CAG to facilitate actions and follow up issues:',
  expect: [{ role: { id: 'npo', name: 'Neighbourhood Partnership Officer', abbreviation: 'NPO' } }],
}

export const sampleCag = (more: Partial<CommunityActionGroup> = {}): CommunityActionGroup => ({
  file: 'areas/canalside/cags/safer-stronger.yaml',
  type: saferStronger,
  starts: Temporal.PlainTime.from('18:00'),
  lasts: Temporal.Duration.from({ hours: 2 }),
  dates: [],
  ...more,
})

export const sampleArea = (more: Partial<Area> = {}): Area => ({
  id: 'canalside',
  file: 'areas/canalside/area.yaml',
  name: 'Canalside',
  example: false,
  summary: 'The streets along the canal.',
  wards: ['Wharf'],
  contact: sampleContact(),
  roster: { officers: [] },
  about: [],
  aboutLinks: [],
  cags: [],
  notes: [],
  ...more,
})

export const sampleVenue = (more: Partial<Venue> = {}): Venue => ({
  id: 'library',
  file: 'venues/library.yaml',
  name: 'Canalside Library',
  example: false,
  address: '12 Wharf Street, Exampleton',
  postcode: 'ZZ1 1AA',
  access: [],
  stocks: [],
  ...more,
})

export const sampleNotes = (more: Partial<MeetingNotes> = {}): MeetingNotes => ({
  id: '2026-11-03-meeting',
  file: 'areas/canalside/meetings/2026-11-03-meeting.md',
  date: date('2026-11-03'),
  title: 'Meeting',
  status: 'published',
  authors: [],
  present: [],
  apologies: [],
  actions: [],
  quoted: false,
  links: [],
  body: [],
  ...more,
})

export const sampleGroup = (more: Partial<Group> = {}): Group => ({
  id: 'stronger-communities',
  file: 'groups/stronger-communities/group.yaml',
  name: 'Stronger Communities Sub Group',
  example: false,
  about: 'Cohesion.',
  funding: [],
  notes: [],
  ...more,
})

export const sampleSite = (more: Partial<Site> = {}): Site => ({
  partnership: {
    file: 'partnership.yaml',
    name: 'Local Neighbourhood Partnerships',
    abbreviation: 'LNP',
    example: false,
    url: 'https://lnp.example.org/',
    about: 'Have a say.',
    contact: sampleContact(),
    funding: [],
    accessibility: {
      prepared: date('2026-11-22'),
      reviewed: date('2026-11-22'),
      contact: { kind: 'phone', phone: phone('01922 654703') },
      issues: [],
    },
    privacy: { attendanceMonths: 24 },
    redirects: [],
  },
  funders: new Map(),
  roles: new Map(),
  abbreviations: new Map(),
  cagTypes: [saferStronger],
  diagrams: new Map(),
  sheets: [],
  venues: [],
  areas: [],
  groups: [],
  drafts: [],
  images: new Map(),
  ...more,
})
