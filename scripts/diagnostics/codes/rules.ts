/** Findings of the editorial rules. */

import type { CodeEntry } from './code-entry.ts'

export const ruleCodes = {
  'abbreviation/not-explained': {
    title: 'An abbreviation that nothing explains',
    why: 'Newcomers do not know it. What the glossary explains is explained on every page and leaflet.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'Ask the PACT about the lamps.',
      right: 'Ask Partners and Communities Together (PACT) about the lamps.',
    },
  },
  'abbreviation/not-shorter': {
    title: 'An abbreviation that shortens nothing',
    why: 'It would stand wherever there is room for a few letters alone, and be explained by itself.',
    example: {
      file: 'roles.yaml',
      wrong:
        'npo: { name: Neighbourhood Partnership Officer, abbreviation: Neighbourhood Partnership Officer }\npolice-sergeant: { name: Police Sergeant Representative }',
      right:
        'npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }\npolice-sergeant: { name: Police Sergeant Representative }',
    },
  },
  'accessibility/review-due': {
    title: 'An accessibility statement that nobody has reviewed for a year',
    why: 'The law asks public bodies to keep it up to date.',
    example: {
      file: 'partnership.yaml',
      wrong: 'accessibility:\n  prepared: 2025-01-10\n  reviewed: 2025-01-10',
      right: 'accessibility:\n  prepared: 2025-01-10\n  reviewed: 2026-11-22',
    },
  },
  'cag/no-dates-left': {
    title: 'A CAG whose dates have all passed',
    why: 'Nothing is announced any more, and people think that it does not meet.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      shown: 'whole',
      wrong: 'starts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-03-03 }',
      right: 'starts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-12-01 }',
    },
  },
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
  'date/ahead': {
    title: 'A day in the future on which something was done',
    why: 'Most often the year is wrong, and then no reminder comes when it should.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'updated: 2062-11-01',
      right: 'updated: 2026-11-01',
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
  'area/copied': {
    title: 'Two areas with one summary, or the same wards',
    why: 'A folder was copied for the new area, and what is true of the old one is still in it.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'summary: The streets on the hill.',
      right: 'summary: The streets along the canal.',
      beside: {
        'areas/hilltop/area.yaml': 'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers: []',
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
      right:
        'contact:\n  phone: "01922 654703"\n  purpose: venue details\n  email: lnp@example.org\n  text: "07537 402123"',
    },
  },
  'cag/booked-twice': {
    title: 'Two CAGs in one place at the same time',
    why: 'One of the two is at another place, on another day or at another time, and people come in vain.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'venue: canalside-library\nmeets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours',
      right: 'venue: canalside-library\nmeets: first Tuesday\nstarts: "16:00"\nlasts: 2 hours',
      beside: {
        'areas/hilltop/area.yaml': 'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers: []',
        'areas/hilltop/cags/safer-stronger.yaml':
          'venue: canalside-library\nmeets: first Tuesday\nstarts: "18:30"\nlasts: 2 hours',
      },
    },
  },
  'cag/cancelled-in-words': {
    title: 'A date that is cancelled in words alone',
    why: 'Its page and every calendar go on announcing it, and people stand before a locked door.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-12-01, note: Cancelled }',
      right: 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-12-01, cancelled: true }',
    },
  },
  'cag/said-otherwise': {
    title: 'A meeting that is at another time by its file',
    why: 'The text and the calendar send people to two different days.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'We meet on the second Tuesday of the month.',
      right: 'We meet on the first Tuesday of the month.',
      beside: {
        'areas/canalside/cags/safer-stronger.yaml': 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours',
      },
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
  'cag/on-holiday': {
    title: 'A meeting announced for Christmas or New Year’s Day',
    why: 'A monthly rule knows no holidays, and people may come to a door that is shut.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'meets: last Friday',
      right: 'meets: last Friday\ndates:\n  - { date: 2026-12-25, cancelled: true }',
    },
  },
  'date/far': {
    title: 'A day that lies many years ahead',
    why: 'Most often a figure of the year is wrong; a notice or a date would stand there for ever.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'dates:\n  - { date: 2206-12-08 }',
      right: 'dates:\n  - { date: 2026-12-08 }',
    },
  },
  'date/american': {
    title: 'A day with the month first',
    why: 'Here the day stands first: readers look for a month that there is not.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'We meet on 12/25/2026.',
      right: 'We meet on 25 December 2026.',
    },
  },
  'date/no-clock': {
    title: 'A time that no clock shows',
    why: 'Nobody knows when to come.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'The hall opens at 18.30pm.',
      right: 'The hall opens at 6.30pm.',
    },
  },
  'date/weekday': {
    title: 'A weekday and a date that do not go together',
    why: 'Half of the readers come on the one, half on the other.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'We meet on Monday 8 December 2026.',
      right: 'We meet on Tuesday 8 December 2026.',
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
  'sign-in/no-contact': {
    title: 'No sign-in sheets, because nobody is named to ask about them',
    why: 'People who sign in are told why, how long the sheet is kept and whom to ask; without that it is not made.',
    example: {
      file: 'partnership.yaml',
      wrong: 'privacy: { attendance_months: 24 }',
      right: 'privacy: { contact: "01922 654703", attendance_months: 24 }',
    },
  },
  'sheet/review-due': {
    title: 'A sheet that was to be read again',
    why: 'What it says may no longer be so.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'review_by: 2026-11-01',
      right: 'review_by: 2027-11-01',
    },
  },
  'text/left-over': {
    title: 'Words that were to be replaced',
    why: 'They come from a form, a draft or a letter to many, and tell a reader nothing.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'We meet next on [insert date].',
      right: 'We meet next in December.',
    },
  },
} as const satisfies Record<string, CodeEntry>
