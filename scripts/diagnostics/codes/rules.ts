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
  'area/copied': {
    title: 'Two areas with one summary, or the same wards',
    why: 'A folder was copied for the new area, and what is true of the old one is still in it.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'summary: The streets on the hill.',
      right: 'summary: The streets along the canal.',
      beside: {
        'areas/hilltop/area.yaml': 'name: Hilltop\nsummary: The streets on the hill.\nwards: [Hill]\nofficers: []',
        'areas/basin/area.yaml': 'name: Basin\nsummary: The quays.\nwards: [Quay]\nofficers: []',
      },
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
  'text/broken-off': {
    title: 'A text that breaks off',
    why: 'A line too many was deleted, and readers are left with half of a sentence.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'We meet in the library, and on Sundays on the',
      right: 'We meet in the library, and on Sundays on the towpath.',
    },
  },
  'text/repeated': {
    title: 'Words that stand twice in a text',
    why: 'They were pasted twice, or a merge kept them from both sides: a leaflet has no room for them.',
    example: {
      file: 'areas/canalside/about.md',
      wrong:
        'The towpath floods by the second bridge when it rains.\n\nThe towpath floods by the second bridge when it rains.',
      right: 'The towpath floods by the second bridge when it rains.',
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
