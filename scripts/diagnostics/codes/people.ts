/** Findings about people, and how they are reached. */

import type { CodeEntry } from './code-entry.ts'

export const peopleCodes = {
  'contact/other-number': {
    title: "A number on an area's page that is not the area's",
    why: 'Most often it is an old one, or that of another area.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Call 01632 960999 to join in.',
      right: 'Call {{ phone }} to join in.',
    },
  },
  'contact/telephone-alone': {
    title: 'Nothing but a telephone number',
    why: 'People who are deaf or cannot speak have no way to reach you.',
    example: {
      file: 'partnership.yaml',
      wrong: 'contact: { phone: "01922 654703", purpose: venue details }',
      right: 'contact: { phone: "01922 654703", purpose: venue details, relay: true }',
    },
  },
  'email/mistyped': {
    title: 'An e-mail address with a slip in its domain',
    why: 'Nothing that is written to it arrives, and nobody notices.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Write to canalside@exmaple.org or to basin@example.org.',
      right: 'Write to canalside@example.org or to basin@example.org.',
    },
  },
  'phone/in-text': {
    title: 'A telephone number in a text that lacks a figure, or has two the wrong way round',
    why: 'People would call nobody, or somebody who has nothing to do with it.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Ring 01922 65470 for the key.',
      right: 'Ring 01922 654703 for the key.',
    },
  },
  'contact/fixed': {
    title: 'A number in a sheet that is printed for every area',
    why: 'Areas have numbers of their own, and their residents would call another one.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'whole',
      wrong:
        '---\ntitle: What is a CAG?\nlabel: Information sheet\nsummary: A group of residents.\neditions: [areas]\nleaflet: []\nupdated: 2026-11-01\n---\n## Come along\n\nRing 01922 654703 for the day.',
      right:
        '---\ntitle: What is a CAG?\nlabel: Information sheet\nsummary: A group of residents.\neditions: [areas]\nleaflet: []\nupdated: 2026-11-01\n---\n## Come along\n\nRing {{ phone }} for the day.',
      beside: {
        'areas/hilltop/area.yaml':
          'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\ncontact: { phone: "01922 654705" }\nofficers: []',
      },
    },
  },
  'contact/text-to-landline': {
    title: 'A number for text messages that is a landline',
    why: 'Most texts to such a number arrive nowhere, and who sends one waits for an answer.',
    example: {
      file: 'partnership.yaml',
      wrong:
        'contact:\n  phone: "01922 654703"\n  purpose: venue details\n  email: lnp@example.org\n  text: "01922 654704"',
      right: 'contact:\n  phone: "01922 654703"\n  purpose: venue details\n  email: lnp@example.org',
    },
  },
  'name/accents': {
    title: 'A name that has lost its accents',
    why: 'It is another word without them, and people look for what is spelt otherwise in vain.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'The bus to Pont-y-dwr stops here.',
      right: 'The bus to Pont-y-dŵr stops here.',
      beside: {
        'areas/pont-y-dwr/area.yaml':
          'name: Pont-y-dŵr\nsummary: The streets at the bridge.\nwards: [Pont-y-dŵr]\nofficers: []',
      },
    },
  },
  'phone/stand-in': {
    title: 'A telephone number of figures in a row',
    why: 'It was typed until somebody knew the right one, and people would call it.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'phone: "01922 123456"',
      right: 'phone: "01922 654710"',
    },
  },
  'officer/other-name': {
    title: 'An officer with the e-mail address of somebody else',
    why: 'A name was changed and its address was not: what people write goes to somebody who has left.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Sam Okafor, email: lee.marsh@example.org }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Sam Okafor, email: sam.okafor@example.org }\nchecked: 2026-11-01',
      beside: {
        'areas/hilltop/area.yaml':
          'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers:\n  - { role: npo, name: Priya Shah, email: priya.shah@example.org }\n  - { role: npo, name: Lee Marsh, email: lee.marsh@example.org }\nchecked: 2026-11-01',
      },
    },
  },
  'officer/two-numbers': {
    title: 'An officer with one number here and another there',
    why: 'When a number changes, one of the files is forgotten, and people call it for years.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Sam Okafor, phone: "01922 654704" }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Sam Okafor, phone: "01922 654705" }\nchecked: 2026-11-01',
      beside: {
        'areas/hilltop/area.yaml':
          'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers:\n  - { role: npo, name: Sam Okafor, phone: "01922 654705" }\nchecked: 2026-11-01',
      },
    },
  },
  'officer/two-spellings': {
    title: 'An officer whose name is spelt in two ways',
    why: 'People take them for two, and one of the two is wrong.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Sam Okafer }\nchecked: 2026-11-01',
      right: 'officers:\n  - { role: npo, name: Sam Okafor }\nchecked: 2026-11-01',
      beside: {
        'areas/hilltop/area.yaml':
          'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers:\n  - { role: npo, name: Sam Okafor }\nchecked: 2026-11-01',
      },
    },
  },
  'personal/landline': {
    title: "Somebody's own number in a text",
    why: 'A page on the web keeps a private number for ever.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      wrong: '## Discussion\n\nAsk Mrs Bell on 01922 654321.\n\n## Next steps\n\nNone.',
      right: '## Discussion\n\nAsk Mrs Bell.\n\n## Next steps\n\nNone.',
    },
  },
  'personal/free-mail': {
    title: 'An e-mail address in a text that may be private',
    why: 'A page on the web keeps a private address for ever.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Write to sam.okafor@gmail.com.',
      right: 'Write to canalside@example.org.',
    },
  },
  'personal/facts': {
    title: 'What banks and offices know a person by',
    why: 'A day of birth and a number of an account are enough to take a name in vain.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Pay into account 12345678, sort code 00-00-00.',
      right: 'Ask the treasurer where to pay.',
    },
  },
  'personal/home-address': {
    title: 'The address of a home',
    why: 'It says where somebody lives.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'The lamp at 14 Lock Lane, ZZ9 9ZZ is out.',
      right: 'The lamp in Lock Lane is out.',
    },
  },
  'personal/mobile': {
    title: 'A mobile number in a text that may be private',
    why: 'A page on the web keeps a private number for ever.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Call Sam on 07700 900123.',
      right: 'Call {{ phone }}.',
    },
  },
  'roster/not-checked-lately': {
    title: 'Officers whom nobody has checked for six months',
    why: 'People call somebody who has left; after twelve months names and numbers are withheld.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - { role: npo, name: Sam Okafor }\nchecked: 2025-12-01',
      right: 'officers:\n  - { role: npo, name: Sam Okafor }\nchecked: 2026-11-01',
    },
  },
} as const satisfies Record<string, CodeEntry>
