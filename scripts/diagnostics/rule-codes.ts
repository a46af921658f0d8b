/** Findings of the editorial and funding rules. */

import type { CodeEntry } from './code-entry.ts'

export const ruleCodes = {
  'accessibility/review-due': {
    title: 'An accessibility statement that nobody has reviewed for a year',
    why: 'The law asks public bodies to keep it up to date.',
    example: { wrong: 'reviewed: 2025-01-10', right: 'the day of the last review' },
  },
  'contact/telephone-alone': {
    title: 'Nothing but a telephone number',
    why: 'Who is deaf or cannot speak has no way to reach you.',
    example: { wrong: 'contact: { phone: "01922 654703" }', right: 'contact: { phone: "01922 654703", relay: true }' },
  },
  'date/ahead': {
    title: 'A day in the future on which something was done',
    why: 'Most often the year is wrong, and then no reminder comes when it should.',
    example: { wrong: 'updated: 2062-11-01', right: 'updated: 2026-11-01' },
  },
  'funding/emblem': {
    title: 'No emblem where the grant demands one',
    why: 'Without it the partnership can lose its grant.',
    example: { wrong: 'rules: eu-2000-2006', right: 'rules: eu-2000-2006\nemblem: eu' },
  },
  'funding/tagline': {
    title: 'No phrase where the grant demands one',
    why: 'Without it the partnership can lose its grant.',
    example: { wrong: 'rules: eu-2007-2013', right: 'rules: eu-2007-2013\ntagline: Investing in your future' },
  },
  'funding/words': {
    title: 'A statement without the words "European Union"',
    why: 'Without them the partnership can lose its grant.',
    example: {
      wrong: 'statement: Part-financed by the EU',
      right: 'statement: Project Part-Financed by the European Union',
    },
  },
  'roster/not-checked-lately': {
    title: 'Officers whom nobody has checked for six months',
    why: 'People call somebody who has left; after twelve months names and numbers are withheld.',
    example: { wrong: 'checked: 2025-11-01', right: 'the day on which you rang each number' },
  },
  'sheet/review-due': {
    title: 'A sheet that was to be read again',
    why: 'What it says may no longer be so.',
    example: { wrong: 'review_by: 2026-11-01', right: 'a later day, once you have read it' },
  },
} as const satisfies Record<string, CodeEntry>
