/** Findings about single values: numbers, addresses, dates and diagrams. */

import type { CodeEntry } from './code-entry.ts'

export const valueCodes = {
  'contact/purpose': {
    title: 'A purpose that does not complete its sentence',
    why: 'It is printed as "Call 01922 654703 for …" on every page and leaflet.',
    example: {
      file: 'partnership.yaml',
      wrong: 'contact: { phone: "01922 654703", purpose: Call us for venue details., relay: true }',
      right: 'contact: { phone: "01922 654703", purpose: venue details, relay: true }',
    },
  },
  'abbreviation/described': {
    title: 'An abbreviation that is described, not written out',
    why: 'Its meaning is read out in its place, and stands behind it in brackets where there is no pointing at it.',
    example: {
      file: 'glossary.yaml',
      wrong: 'CAG: A CAG is a meeting for everybody.',
      right: 'CAG: Community Action Group',
    },
  },
  'abbreviation/two-meanings': {
    title: 'An abbreviation with two meanings',
    why: 'A page can explain it once only, and would explain it wrongly somewhere.',
    example: {
      file: 'roles.yaml',
      wrong:
        'npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }\npolice-sergeant: { name: Police Sergeant Representative, abbreviation: NPO }',
      right:
        'npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }\npolice-sergeant: { name: Police Sergeant Representative, abbreviation: PSR }',
    },
  },
  'area/same-name': {
    title: 'Two areas with one name',
    why: 'Nobody could tell which of the two is theirs.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'name: Hilltop',
      right: 'name: Canalside',
      beside: {
        'areas/hilltop/area.yaml': 'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers: []',
      },
    },
  },
  'date/order': {
    title: 'An end before its beginning',
    why: 'Nothing would be shown on any day.',
    example: {
      file: 'partnership.yaml',
      wrong: 'alert:\n  text: The office is closed over Christmas.\n  from: 2027-01-04\n  until: 2026-12-20',
      right: 'alert:\n  text: The office is closed over Christmas.\n  from: 2026-12-20\n  until: 2027-01-04',
    },
  },
  'diagram/apart': {
    title: 'A diagram in two pieces',
    why: 'Its words could not be read in one order.',
    example: {
      file: 'diagrams/cag-process.yaml',
      wrong:
        'steps:\n  - { id: a, label: Ask }\n  - { id: b, label: Plan }\n  - { id: c, label: Act }\n  - { id: d, label: Look back }\nthen: [[a, b], [c, d]]',
      right:
        'steps:\n  - { id: a, label: Ask }\n  - { id: b, label: Plan }\n  - { id: c, label: Act }\n  - { id: d, label: Look back }\nthen: [[a, b], [b, c], [c, d]]',
    },
  },
  'diagram/arrow-to-itself': {
    title: 'An arrow from a step to itself',
    why: 'Without words nobody knows when to go round again; most often another step was meant.',
    example: {
      file: 'diagrams/cag-process.yaml',
      wrong: 'then:\n  - [tackling, working]\n  - [working, working]',
      right: 'then:\n  - [tackling, working]',
    },
  },
  'diagram/arrow-twice': {
    title: 'An arrow that is there twice',
    why: 'The second would lie on the first.',
    example: {
      file: 'diagrams/cag-process.yaml',
      wrong: 'then:\n  - [tackling, working]\n  - [tackling, working]',
      right: 'then:\n  - [tackling, working]',
    },
  },
  'diagram/step-twice': {
    title: 'Two steps with one id',
    why: 'The arrows would not know which is meant.',
    example: {
      file: 'diagrams/cag-process.yaml',
      wrong:
        'steps:\n  - { id: tackling, label: Tackling }\n  - { id: working, label: Working }\n  - { id: working, label: Looking back }',
      right: 'steps:\n  - { id: tackling, label: Tackling }\n  - { id: working, label: Working }',
    },
  },
  'diagram/unknown-step': {
    title: 'An arrow to a step that is not there',
    why: 'The arrow would lead nowhere.',
    example: {
      file: 'diagrams/cag-process.yaml',
      wrong: 'then:\n  - [tackling, workign]',
      right: 'then:\n  - [tackling, working]',
    },
  },
  'email/unknown': {
    title: 'Not an e-mail address',
    why: 'Letters would come back, or go to somebody else.',
    example: {
      file: 'partnership.yaml',
      wrong: 'privacy: { contact: lnp@example }',
      right: 'privacy: { contact: lnp@example.org }',
    },
  },
  'officer/free-mail': {
    title: 'An e-mail address that may be private',
    why: 'A page on the web keeps a private address for ever.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Sam Okafor, email: sam@gmail.com }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Sam Okafor, email: sam.okafor@example.org }\nchecked: 2026-11-01',
    },
  },
  'officer/mobile': {
    title: 'A mobile number that may be private',
    why: 'A page on the web keeps a private number for ever.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong:
        'example: true\nofficers:\n  - { role: npo, name: Sam Okafor, phone: "07700 900123" }\nchecked: 2026-11-01',
      right:
        'example: true\nofficers:\n  - { role: npo, name: Sam Okafor, phone: "07700 900123", work: true }\nchecked: 2026-11-01',
    },
  },
  'officer/twice': {
    title: 'An officer who is listed twice',
    why: 'The page would show one person as two.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Sam Okafor }\n  - { role: npo, name: Sam Okafor }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Sam Okafor }\nchecked: 2026-11-01',
    },
  },
  'name/twice': {
    title: 'Two things with one name',
    why: 'In a list nobody could tell which is which.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'name: Town Hall',
      right: 'name: Canalside Library',
      beside: { 'venues/town-hall.yaml': 'name: Town Hall\naddress: Market Place, Exampleton\npostcode: ZZ1 1AA' },
    },
  },
  'people/more-than-a-name': {
    title: 'More than a name where a name stands',
    why: 'The name of somebody who has left is still shown, and lists and searches take all of it for one.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Ann Bell (until May) }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Ann Bell }\nchecked: 2026-11-01',
    },
  },
  'people/two-in-one': {
    title: 'Two people in one entry',
    why: 'The second cannot be found, called or forgotten by their own name.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Ann Bell and Tom Hughes }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Ann Bell }\n  - { role: npo, name: Tom Hughes }\nchecked: 2026-11-01',
    },
  },
  'phone/drama': {
    title: 'A number kept free for films and plays',
    why: 'Whoever calls it reaches nobody.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'contact: { phone: "01632 960123" }',
      right: 'contact: { phone: "01922 654703" }',
    },
  },
  'phone/real-in-example': {
    title: 'A real number in an invented example',
    why: 'Somebody would be called by strangers.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'example: true\nphone: "0121 234 5678"',
      right: 'example: true\nphone: "01632 960123"',
    },
  },
  'phone/spacing': {
    title: 'A telephone number with other spaces',
    why: 'Written in one way everywhere, it can be read aloud, found and dialled.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'contact: { phone: "01922654703" }',
      right: 'contact: { phone: "01922 654703" }',
    },
  },
  'phone/unknown': {
    title: 'Not a telephone number',
    why: 'Whoever calls it reaches nobody.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'contact: { phone: "01922 65470" }',
      right: 'contact: { phone: "01922 654703" }',
    },
  },
  'venue/name-in-address': {
    title: 'The name of a place in its address',
    why: 'It is shown in front of the address: it would stand there twice.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'address: Canalside Library, 12 Wharf Street, Exampleton',
      right: 'address: 12 Wharf Street, Exampleton',
    },
  },
  'venue/phone-in-address': {
    title: 'A telephone number in an address',
    why: 'It has a field of its own, from which a touch calls it, and calendars take it for a part of the way there.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'address: 12 Wharf Street, Exampleton. Tel 020 7946 0123',
      right: 'address: 12 Wharf Street, Exampleton',
    },
  },
  'venue/postcode-in-address': {
    title: 'A postcode in an address',
    why: 'It has a field of its own, and is shown behind the address: it would stand there twice.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'address: 12 Wharf Street, Exampleton, ZZ1 1AA',
      right: 'address: 12 Wharf Street, Exampleton',
    },
  },
} as const satisfies Record<string, CodeEntry>
