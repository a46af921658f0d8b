/** Findings about when groups meet and what was said. */

import type { CodeEntry } from './code-entry.ts'

export const meetingCodes = {
  'cag/cancelled-no-date': {
    title: 'A cancelled date on which nothing was to happen',
    why: 'The meeting that was meant would still be announced.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'meets: first Tuesday\ndates:\n  - { date: 2026-12-02, cancelled: true }',
      right: 'meets: first Tuesday\ndates:\n  - { date: 2026-12-01, cancelled: true }',
    },
  },
  'cag/date-twice': {
    title: 'A date that stands twice',
    why: 'Nobody could tell which of the two holds.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'dates:\n  - { date: 2026-12-08 }\n  - { date: 2026-12-08, starts: "18:30" }',
      right: 'dates:\n  - { date: 2026-12-08, starts: "18:30" }',
    },
  },
  'cag/early': {
    title: 'A meeting before eight in the morning',
    why: 'Times have 24 hours: 07:00 is in the morning, and people would come twelve hours too early.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'starts: "07:00"',
      right: 'starts: "19:00"',
    },
  },
  'cag/instead-no-date': {
    title: 'A date instead that is no date',
    why: 'People would be sent to a meeting that is not announced.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'dates:\n  - { date: 2026-12-01, cancelled: true, instead: 2026-12-08 }',
      right: 'dates:\n  - { date: 2026-12-01, cancelled: true, instead: 2026-12-08 }\n  - { date: 2026-12-08 }',
    },
  },
  'cag/instead-not-cancelled': {
    title: 'A date instead of one that takes place',
    why: 'People would not know which of the two to come to.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'dates:\n  - { date: 2026-12-01, instead: 2026-12-08 }\n  - { date: 2026-12-08 }',
      right: 'dates:\n  - { date: 2026-12-01, cancelled: true, instead: 2026-12-08 }\n  - { date: 2026-12-08 }',
    },
  },
  'notes/no-meeting': {
    title: 'Notes of a day on which the group did not meet',
    why: 'The notes and the calendar would give two days for one meeting.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'meets: first Wednesday',
      right: 'meets: first Tuesday',
    },
  },
  'notes/other-date': {
    title: 'Notes whose title gives another day',
    why: 'The day is taken from the name of the file, and readers would see both.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'title: Meeting on 4 November 2026',
      right: 'title: Meeting on 3 November 2026',
    },
  },
  'notes/agreed-early': {
    title: 'Notes agreed before the meeting',
    why: 'One of the two days is wrong.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'status: agreed\nagreed_on: 2026-10-01',
      right: 'status: agreed\nagreed_on: 2026-11-20',
    },
  },
  'notes/agreed-on': {
    title: 'A day of agreement on notes that are not agreed',
    why: 'Readers would not know which of the two holds.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'status: published\nagreed_on: 2026-11-20',
      right: 'status: agreed\nagreed_on: 2026-11-20',
    },
  },
  'notes/cag-of-group': {
    title: 'Notes of a group that name a CAG',
    why: 'CAGs belong to areas; a group has none.',
    example: {
      file: 'groups/stronger-communities/meetings/2010-10-first-meeting.md',
      shown: 'fields',
      wrong: 'cag: safer-stronger',
      right: 'about: Cohesion and Engagement',
    },
  },
  'notes/due-early': {
    title: 'An action that was due before its meeting',
    why: 'Most often the year is wrong; it would be shown as overdue from its first day.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'actions:\n  - { action: Mend the lamps, due: 2025-12-01, status: open }',
      right: 'actions:\n  - { action: Mend the lamps, due: 2026-12-01, status: open }',
    },
  },
  'notes/one-figure-day': {
    title: 'Notes whose day has one figure in the name of their file',
    why: 'They would be shown as notes of the whole month.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'name',
      wrong: 'areas/canalside/meetings/2026-11-3-safer-stronger.md',
      right: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
    },
  },
  'notes/headings': {
    title: 'Notes without their two sections',
    why: 'Readers look for what was agreed under Next steps, in all notes.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'whole',
      wrong:
        '---\ntitle: Street lights\nstatus: published\n---\n\n## What we said\n\nTwo lights were out.\n\n## Next steps\n\nMend them.',
      right:
        '---\ntitle: Street lights\nstatus: published\n---\n\n## Discussion\n\nTwo lights were out.\n\n## Next steps\n\nMend them.',
    },
  },
  'notes/present-and-absent': {
    title: 'Somebody who was there and was not',
    why: 'Readers would not know which of the two holds.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'present: [Sam Okafor]\napologies: [Sam Okafor]',
      right: 'present: [Sam Okafor]',
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
  'cag/booked-twice': {
    title: 'Two CAGs of an area in one place at the same time',
    why: 'One of the two is at another place, on another day or at another time, and people come in vain.',
    example: {
      file: 'areas/canalside/cags/health-people.yaml',
      wrong: 'venue: canalside-library\nmeets: first Tuesday\nstarts: "18:30"\nlasts: 2 hours',
      right: 'venue: canalside-library\nmeets: first Tuesday\nstarts: "20:00"\nlasts: 2 hours',
      beside: {
        'cag-types/health-people.yaml': 'name: Health & People\nintroduction: You will meet\nexpect: [npo]',
        'areas/canalside/cags/safer-stronger.yaml':
          'venue: canalside-library\nmeets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours',
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
  'cag/other-year': {
    title: 'A date of the year before, below dates to come',
    why: 'In January people go on writing the old year, and a day that is over is announced nowhere.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong:
        'starts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-12-01 }\n  - { date: 2026-01-05 }\n  - { date: 2027-02-02 }',
      right:
        'starts: "18:00"\nlasts: 2 hours\ndates:\n  - { date: 2026-12-01 }\n  - { date: 2027-01-05 }\n  - { date: 2027-02-02 }',
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
} as const satisfies Record<string, CodeEntry>
