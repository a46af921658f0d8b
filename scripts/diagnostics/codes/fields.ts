/** Findings about a field or its value that concern one file alone. */

import type { CodeEntry } from './code-entry.ts'

export const fieldCodes = {
  'field/missing': {
    title: 'A field that is needed is not there',
    why: 'The page or leaflet would have a gap where readers look for it.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'name: Canalside',
      right: 'name: Canalside\nsummary: The streets along the canal.',
    },
  },
  'field/name': {
    title: 'An entry whose name cannot be one',
    why: 'Other files refer to the entry by this name.',
    example: {
      file: 'funding.yaml',
      wrong:
        'ERDF Fund:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'field/unknown': {
    title: 'A field that is not known',
    why: 'It would not be shown anywhere; most often it is misspelt.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'sumary: The streets along the canal.',
      right: 'summary: The streets along the canal.',
    },
  },
  'value/address': {
    title: 'An address that leads nowhere',
    why: 'Links, feeds and QR codes are made from it.',
    example: { file: 'partnership.yaml', wrong: 'url: lnp.example.org', right: 'url: https://lnp.example.org/' },
  },
  'value/choice': {
    title: 'A word that is not one of those to choose from',
    why: 'Each of them means something certain to the website.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'status: final',
      right: 'status: published',
    },
  },
  'value/curly-quotes': {
    title: 'A value in curly quotation marks',
    why: 'Word processors make them. Only straight ones stand outside a value; curly ones would be shown, or make a number unreadable.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name: “Canalside”', right: 'name: "Canalside"' },
  },
  'value/date': {
    title: 'A date that is not written as year, month and day',
    why: '5/3/2026 is in March to some readers and in May to others.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'updated: 5/3/2026',
      right: 'updated: 2026-03-05',
    },
  },
  'value/duration': {
    title: 'A length of time that cannot be read',
    why: 'The end of a meeting is reckoned from it.',
    example: { file: 'areas/canalside/cags/safer-stronger.yaml', wrong: 'lasts: 2hrs', right: 'lasts: 2 hours' },
  },
  'value/email': {
    title: 'An e-mail address that cannot be one',
    why: 'Mail to it would come back.',
    example: {
      file: 'partnership.yaml',
      wrong: 'contact:\n  phone: "01922 654703"\n  purpose: venue details\n  email: lnp at example.org',
      right: 'contact:\n  phone: "01922 654703"\n  purpose: venue details\n  email: lnp@example.org',
    },
  },
  'value/empty': {
    title: 'A field without a value',
    why: 'It is not clear whether it was forgotten.',
    example: { file: 'partnership.yaml', wrong: 'strapline:', right: 'strapline: Have a say in your neighbourhood' },
  },
  'value/group': {
    title: 'A value where fields of its own should stand',
    why: 'What was meant by it is not clear.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'contact: "01922 654703"',
      right: 'contact:\n  phone: "01922 654703"',
    },
  },
  'value/id': {
    title: 'A name that no file or entry can have',
    why: 'Files and entries are named in small letters, digits and hyphens.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'venue: Town Hall',
      right: 'venue: canalside-library',
    },
  },
  'value/image': {
    title: 'A picture that is not in the images folder',
    why: 'Only what lies there goes to the website.',
    example: {
      file: 'partnership.yaml',
      wrong: 'logo: { image: Logo.SVG, alt: The partnership’s logo }',
      right: 'logo: { image: images/logo.svg, alt: The partnership’s logo }',
      beside: { 'images/logo.svg': '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>' },
    },
  },
  'value/list': {
    title: 'One value where a list should stand',
    why: 'A list says where one entry ends and the next begins.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'wards: Wharf, Lock Keepers',
      right: 'wards: [Wharf, Lock Keepers]',
    },
  },
  'value/marks': {
    title: 'Marks in a value that would be shown as they stand',
    why: 'Values are plain text: bold, links and the marks of web pages are for the texts of sheets, notes and areas.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'address: 12 **Wharf Street**, Exampleton',
      right: 'address: 12 Wharf Street, Exampleton',
    },
  },
  'value/monthly': {
    title: 'A day of each month that cannot be read',
    why: 'The dates of the meetings are reckoned from it.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'meets: 1st Tues',
      right: 'meets: first Tuesday',
    },
  },
  'value/number': {
    title: 'A number that does not fit',
    why: 'Lists are sorted, and times reckoned, by whole numbers.',
    example: { file: 'cag-types/safer-stronger.yaml', wrong: 'order: first', right: 'order: 1' },
  },
  'value/one-line': {
    title: 'A value that runs over more than one line',
    why: 'It is shown in places that have one line.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name: |\n  Canal\n  side', right: 'name: Canalside' },
  },
  'value/postcode': {
    title: 'A postcode that cannot be one',
    why: 'Maps and sat-navs find a place by it.',
    example: { file: 'venues/canalside-library.yaml', wrong: 'postcode: zz11aa', right: 'postcode: ZZ1 1AA' },
  },
  'value/repeated': {
    title: 'An entry that stands twice in a list',
    why: 'It would be shown or made twice.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'editions: [partnership, partnership]',
      right: 'editions: [partnership]',
    },
  },
  'value/semicolon': {
    title: 'A list whose entries no comma or line parts',
    why: 'The page would show them as one entry.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'wards: [Wharf; Lock Keepers]',
      right: 'wards: [Wharf, Lock Keepers]',
    },
  },
  'value/text': {
    title: 'A list or fields where a text should stand',
    why: 'There is one place for it, and one text.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name: [Canalside]', right: 'name: Canalside' },
  },
  'value/time': {
    title: 'A time that is not written on the 24-hour clock',
    why: '6:30 may be in the morning or in the evening.',
    example: { file: 'areas/canalside/cags/safer-stronger.yaml', wrong: 'starts: 6.30pm', right: 'starts: "18:30"' },
  },
  'value/too-few': {
    title: 'A list with too few entries',
    why: 'The page would show a heading with nothing under it.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'wards: []', right: 'wards: [Wharf]' },
  },
  'value/too-long': {
    title: 'A value that is too long',
    why: 'It is shown where there is room for one sentence.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong:
        'summary: The streets along the canal, from the old wharf and its cranes to the seven locks, with the market, the two schools, the library, the health centre and the allotments.',
      right: 'summary: The streets along the canal, from the old wharf to the seven locks.',
    },
  },
  'value/too-many': {
    title: 'A list with too many entries',
    why: 'There is no room for more.',
    example: { shown: 'words', wrong: 'a diagram of 13 steps', right: 'a diagram of 12 steps' },
  },
  'value/true-or-false': {
    title: 'A word other than true or false',
    why: 'yes, on and 1 mean different things to different programs.',
    example: {
      file: 'partnership.yaml',
      wrong: 'contact: { phone: "01922 654703", purpose: venue details, relay: yes }',
      right: 'contact: { phone: "01922 654703", purpose: venue details, relay: true }',
    },
  },
} as const satisfies Record<string, CodeEntry>
