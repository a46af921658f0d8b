/** The seed sheet in both editions, as `sheets/` makes it: for tests of paper that need no content folder. */

import type { Block, Inline, Panel } from '../../../scripts/blocks/block.ts'
import { firstUseFinder } from '../../../scripts/blocks/first-uses.ts'
import { readFontFiles } from '../../../scripts/font-files.ts'
import type { LeafletContext } from '../../../scripts/leaflets/printing/context.ts'
import type { CagType } from '../../../scripts/model/community-action-group.ts'
import type { Funder } from '../../../scripts/model/funder.ts'
import type { Meeting } from '../../../scripts/model/meeting.ts'
import type { Venue } from '../../../scripts/model/venue.ts'
import { writePdf } from '../../../scripts/pdf/write-pdf.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { loadFaces } from '../../../scripts/typeset/faces/face.ts'

const file = 'sheets/what-is-a-cag.md'
export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const strong = (words: string): Inline => ({ kind: 'strong', content: [text(words)] })
/** `**` opens and closes what is bold. */
export const paragraph = (words: string): Block & { readonly kind: 'paragraph' } => ({
  kind: 'paragraph',
  content: words
    .split('**')
    .map((part, index) => (index % 2 === 0 ? text(part) : strong(part)))
    .filter((inline) => inline.kind !== 'text' || inline.text !== ''),
})
export const heading = (words: string, line = 1): Block & { readonly kind: 'heading' } => ({
  kind: 'heading',
  level: 2,
  id: words.toLowerCase().replace(/[^a-z]+/g, '-'),
  content: [text(words)],
  span: { line, column: 1, endLine: line, endColumn: words.length + 4 },
})
export const list = (...items: readonly string[]): Block & { readonly kind: 'list' } => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map((item) => [paragraph(item)]),
})

const panel = (name: string, ...posts: readonly string[]): Panel => ({
  kind: 'panel',
  heading: heading(`Who to expect at a ${name} CAG`),
  blocks: [paragraph('The Officers present at a CAG to facilitate actions and follow up issues:'), list(...posts)],
})

const front = (phone: string, href: string, purpose: string): readonly Block[] => [
  heading('What is the purpose of a CAG', 13),
  paragraph('CAGs aim to build active and influential communities based on mutual respect.'),
  paragraph(
    'CAGs work in a relaxed way as part of a working group of the Local Neighbourhood Partnership (LNP) inviting local people from the community and organisations, so that everyone can take part in influencing change.',
  ),
  paragraph('CAGs involve working with communities and all agencies in the public, private and community sector.'),
  heading('Who should attend?', 21),
  paragraph(
    'Anyone who has a genuine interest in the local community should come along. CAGs are held once a month, starting at 6pm and lasting for 2 hours, including a buffet and refreshments.',
  ),
  { kind: 'call', lead: 'Call', phone: { kind: 'phone', text: phone, href }, purpose: [text(`for ${purpose}.`)] },
  heading('How CAGs are a community process', 27),
  paragraph('The CAG process involves:'),
  list(
    '**tackling** the issues which people in your community identify as being important to you.',
    '**helping** people understand why the issues they want to tackle have come about.',
    '**networking** with local groups and organisations, working together to find solutions to the problems in your area.',
    '**working** towards changes which reduce inequality in your local community.',
  ),
  paragraph('The flow diagram overleaf illustrates this CAG process.'),
  { kind: 'overleaf' },
]

const diagram: Block = {
  kind: 'diagram',
  id: 'cag-process',
  title: 'The CAG process',
  description: 'Four steps, one leading to the next, and from the last back to the first.',
  steps: [
    { label: 'Tackling', text: 'the issues which people in your community identify as being important to you.' },
    { label: 'Helping', text: 'people understand why the issues they want to tackle have come about.' },
    {
      label: 'Networking',
      text: 'with local groups and organisations, working together to find solutions to the problems in your area.',
    },
    { label: 'Working', text: 'towards changes which reduce inequality in your local community.' },
  ],
  arrows: [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 0 },
  ],
  reconstructed: true,
}

export const erdf: Funder = {
  id: 'erdf',
  fund: 'European Regional Development Fund',
  statement: 'Project Part-Financed by the European Union',
  rules: 'eu-2000-2006',
  emblem: 'eu',
}

const inCommon = {
  id: 'what-is-a-cag',
  file,
  language: 'en-GB',
  title: 'What is a Community Action Group (CAG)?',
  shortTitle: 'What is a CAG?',
  label: 'Information sheet',
  lead: [
    text(
      'The aim of this information sheet is to provide some straightforward definitions that people can use as a starting point for understanding what a Community Action Group is and how public involvement plays an important part in developing the neighbourhood.',
    ),
  ],
  funding: [erdf],
  updated: Temporal.PlainDate.from('2026-11-01'),
  leaflet: ['a4'],
  poster: [],
} as const satisfies Partial<Sheet>

const partnershipPhone = { text: '01922 654703', href: 'tel:+441922654703' }
export const partnershipSheet: Sheet = {
  ...inCommon,
  edition: { kind: 'partnership' },
  contact: { phone: partnershipPhone, purpose: 'venue details and dates for your LNP area', relay: false },
  meetings: [],
  blocks: [
    ...front(partnershipPhone.text, partnershipPhone.href, 'venue details and dates for your LNP area'),
    diagram,
    panel(
      'Safer & Stronger',
      'NPO – Neighbourhood Partnership Officer',
      'CLO – Community Liaison Officer',
      'Police Sergeant Representative',
      'Fire Representative',
      'Other related Service Area Officers',
      'LNP members',
      'General public',
    ),
    panel(
      'Health & People',
      'NPO – Neighbourhood Partnership Officer',
      'Fire Representative',
      'Health Representative',
      'Other related Service Area Officers',
      'LNP Members',
      'General public',
    ),
  ],
}

const cagType = (id: string, name: string): CagType => ({
  id,
  file: `cag-types/${id}.yaml`,
  name,
  introduction: '',
  expect: [],
})
const venue = (id: string, name: string): Venue => ({
  id,
  file: `venues/${id}.yaml`,
  name,
  example: true,
  address: '12 Wharf Street, Exampleton',
  postcode: 'ZZ1 1AA',
  access: [],
  stocks: [],
})
export function meeting(date: string, starts: string, type: string, place: string): Meeting {
  const time = Temporal.PlainTime.from(starts)
  return {
    cag: {
      file: 'areas/canalside/cags/cag.yaml',
      type: cagType(type.toLowerCase(), type),
      starts: time,
      lasts: Temporal.Duration.from({ hours: 2 }),
      dates: [],
    },
    date: Temporal.PlainDate.from(date),
    starts: time,
    ends: time.add({ hours: 2 }),
    venue: venue(place.toLowerCase().replaceAll(' ', '-'), place),
  }
}

const canalsidePhone = { text: '01632 960123', href: 'tel:+441632960123' }
export const canalsideSheet: Sheet = {
  ...inCommon,
  edition: { kind: 'area', id: 'canalside', name: 'Canalside', example: true },
  contact: { phone: canalsidePhone, purpose: 'venue details and dates for Canalside', relay: false },
  meetings: [
    meeting('2026-12-08', '18:30', 'Safer & Stronger', 'Town Hall'),
    meeting('2026-12-17', '18:00', 'Health & People', 'Canalside Library'),
    meeting('2027-01-05', '18:00', 'Safer & Stronger', 'Canalside Library'),
    meeting('2027-02-02', '18:00', 'Safer & Stronger', 'Canalside Library'),
  ],
  blocks: [
    ...front(canalsidePhone.text, canalsidePhone.href, 'venue details and dates for Canalside'),
    diagram,
    panel(
      'Safer & Stronger',
      'NPO – Neighbourhood Partnership Officer: **Sam Okafor**',
      'CLO – Community Liaison Officer: **Priya Shah**',
      'Police Sergeant Representative: **Sgt Dale Winters**',
      'Fire Representative',
      'Other related Service Area Officers',
      'LNP members',
      'General public',
    ),
    panel(
      'Health & People',
      'NPO – Neighbourhood Partnership Officer: **Sam Okafor**',
      'Fire Representative',
      'Health Representative: **Nia Evans**',
      'Other related Service Area Officers',
      'LNP Members',
      'General public',
    ),
  ],
}

export const leafletContext: LeafletContext = {
  faces: loadFaces(readFontFiles()),
  siteUrl: 'https://lnp.example.org/',
  publisher: { name: 'Local Neighbourhood Partnerships' },
  pictures: () => undefined,
  firstUses: firstUseFinder(
    new Map([
      ['CAG', 'Community Action Group'],
      ['LNP', 'Local Neighbourhood Partnership'],
      ['NPO', 'Neighbourhood Partnership Officer'],
      ['CLO', 'Community Liaison Officer'],
    ]),
  ),
  sources: new Map(),
  write: writePdf,
}
