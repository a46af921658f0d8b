/** Findings of the editorial and funding rules. */

import type { CodeEntry } from './code-entry.ts'

export const ruleCodes = {
  'accessibility/review-due': {
    title: 'An accessibility statement that nobody has reviewed for a year',
    why: 'The law asks public bodies to keep it up to date.',
    example: {
      file: 'partnership.yaml',
      wrong: 'accessibility:\n  prepared: 2025-01-10\n  reviewed: 2025-01-10',
      right: 'accessibility:\n  prepared: 2025-01-10\n  reviewed: 2026-11-22',
    },
  },
  'contact/telephone-alone': {
    title: 'Nothing but a telephone number',
    why: 'Who is deaf or cannot speak has no way to reach you.',
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
  'funding/emblem': {
    title: 'No emblem where the grant demands one',
    why: 'Without it the partnership can lose its grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
    },
  },
  'funding/tagline': {
    title: 'No phrase where the grant demands one',
    why: 'Without it the partnership can lose its grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2007-2013\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2007-2013\n  tagline: Investing in your future\n  emblem: eu',
    },
  },
  'funding/words': {
    title: 'A statement without the words "European Union"',
    why: 'Without them the partnership can lose its grant.',
    example: {
      file: 'funding.yaml',
      wrong:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Part-financed by the EU\n  rules: eu-2000-2006\n  emblem: eu',
      right:
        'erdf:\n  fund: European Regional Development Fund\n  statement: Project Part-Financed by the European Union\n  rules: eu-2000-2006\n  emblem: eu',
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
} as const satisfies Record<string, CodeEntry>
