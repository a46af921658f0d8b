/** Findings about single values: numbers, addresses, dates and pictures. */

import type { CodeEntry } from './code-entry.ts'

export const valueCodes = {
  'abbreviation/two-meanings': {
    title: 'An abbreviation with two meanings',
    why: 'A page can explain it once only, and would explain it wrongly somewhere.',
    example: { wrong: 'CLO: Chief Lending Officer', right: 'CLO: Community Liaison Officer' },
  },
  'area/same-name': {
    title: 'Two areas with one name',
    why: 'Nobody could tell which of the two is theirs.',
    example: { wrong: 'name: Canalside, twice', right: 'name: Canalside and name: Canalside North' },
  },
  'cag/cancelled-no-date': {
    title: 'A cancelled date on which nothing was to happen',
    why: 'The meeting that was meant would still be announced.',
    example: {
      wrong: 'meets: first Tuesday … { date: 2026-12-02, cancelled: true }',
      right: '{ date: 2026-12-01, cancelled: true }',
    },
  },
  'cag/date-twice': {
    title: 'A date that stands twice',
    why: 'Nobody could tell which of the two holds.',
    example: {
      wrong: '- { date: 2026-12-08 }\n- { date: 2026-12-08, venue: town-hall }',
      right: '- { date: 2026-12-08, venue: town-hall }',
    },
  },
  'cag/instead-no-date': {
    title: 'A date instead that is no date',
    why: 'People would be sent to a meeting that is not announced.',
    example: {
      wrong: '{ date: 2026-12-01, cancelled: true, instead: 2026-12-08 }',
      right: 'the same, and - { date: 2026-12-08 }',
    },
  },
  'cag/instead-not-cancelled': {
    title: 'A date instead of one that takes place',
    why: 'People would not know which of the two to come to.',
    example: {
      wrong: '{ date: 2026-12-01, instead: 2026-12-08 }',
      right: '{ date: 2026-12-01, cancelled: true, instead: 2026-12-08 }',
    },
  },
  'date/order': {
    title: 'An end before its beginning',
    why: 'Nothing would be shown on any day.',
    example: { wrong: 'from: 2027-01-04\nuntil: 2026-12-20', right: 'from: 2026-12-20\nuntil: 2027-01-04' },
  },
  'diagram/apart': {
    title: 'A diagram in two pieces',
    why: 'Its words could not be read in one order.',
    example: { wrong: 'then: [[a, b], [c, d]]', right: 'then: [[a, b], [b, c], [c, d]]' },
  },
  'diagram/arrow-to-itself': {
    title: 'An arrow from a step to itself',
    why: 'It would say that nothing follows.',
    example: { wrong: '- [helping, helping]', right: '- [helping, networking]' },
  },
  'diagram/arrow-twice': {
    title: 'An arrow that is there twice',
    why: 'The second would lie on the first.',
    example: { wrong: '- [helping, networking]\n- [helping, networking]', right: '- [helping, networking]' },
  },
  'diagram/step-twice': {
    title: 'Two steps with one id',
    why: 'The arrows would not know which is meant.',
    example: { wrong: '{ id: helping, … }\n{ id: helping, … }', right: '{ id: helping, … }\n{ id: networking, … }' },
  },
  'diagram/unknown-step': {
    title: 'An arrow to a step that is not there',
    why: 'The arrow would lead nowhere.',
    example: { wrong: '- [helping, netwroking]', right: '- [helping, networking]' },
  },
  'email/unknown': {
    title: 'Not an e-mail address',
    why: 'Letters would come back, or go to somebody else.',
    example: { wrong: 'lnp@example', right: 'lnp@example.org' },
  },
  'image/no-size': {
    title: 'A drawing that does not say how large it is',
    why: 'The page would jump when it appears.',
    example: { wrong: '<svg>', right: '<svg viewBox="0 0 640 320">' },
  },
  'image/not-printable': {
    title: 'A drawing with something that paper cannot show',
    why: 'Leaflets print drawings as shapes in plain colours: the rest would be missing, and nobody would know.',
    example: { wrong: '<text x="10" y="20">Canal</text>', right: 'the same words as paths' },
  },
  'image/not-what-it-says': {
    title: 'A picture that is not what its name says',
    why: 'Some browsers would not show it, and it could not be printed.',
    example: { wrong: 'a PNG named map.jpg', right: 'map.png' },
  },
  'image/press-colours': {
    title: 'A picture in the inks of a printing press',
    why: 'Screens show its colours wrongly, and the leaflets are made in the colours of screens.',
    example: { wrong: 'a JPEG saved as CMYK', right: 'the same picture saved as RGB' },
  },
  'image/unsafe-svg': {
    title: 'A drawing that could act or reach out',
    why: 'An SVG can hold a program; ours are drawings only.',
    example: { wrong: '<svg><script>', right: '<svg><path …>' },
  },
  'notes/agreed-early': {
    title: 'Notes agreed before the meeting',
    why: 'One of the two days is wrong.',
    example: { wrong: '2026-11-03-evening.md with agreed_on: 2026-10-01', right: 'agreed_on: 2026-12-01' },
  },
  'notes/agreed-on': {
    title: 'A day of agreement on notes that are not agreed',
    why: 'Readers would not know which of the two holds.',
    example: { wrong: 'status: published\nagreed_on: 2026-12-01', right: 'status: agreed\nagreed_on: 2026-12-01' },
  },
  'notes/cag-of-group': {
    title: 'Notes of a group that name a CAG',
    why: 'CAGs belong to areas; a group has none.',
    example: { wrong: 'cag: safer-stronger', right: 'about: Cohesion and Engagement' },
  },
  'notes/present-and-absent': {
    title: 'Somebody who was there and was not',
    why: 'Readers would not know which of the two holds.',
    example: { wrong: 'present: [Sam Okafor]\napologies: [Sam Okafor]', right: 'present: [Sam Okafor]' },
  },
  'officer/free-mail': {
    title: 'An e-mail address that may be private',
    why: 'A page on the web keeps a private address for ever.',
    example: { wrong: 'email: sam@gmail.com', right: 'email: sam.okafor@example.org' },
  },
  'officer/mobile': {
    title: 'A mobile number that may be private',
    why: 'A page on the web keeps a private number for ever.',
    example: { wrong: 'phone: "07700 900123"', right: 'phone: "07700 900123", work: true' },
  },
  'phone/drama': {
    title: 'A number kept free for films and plays',
    why: 'Whoever calls it reaches nobody.',
    example: { wrong: 'phone: "01632 960123"', right: 'the real number' },
  },
  'phone/real-in-example': {
    title: 'A real number in an invented example',
    why: 'Somebody would be called by strangers.',
    example: { wrong: 'phone: "0121 234 5678"', right: 'phone: "01632 960123"' },
  },
  'phone/spacing': {
    title: 'A telephone number with other spaces',
    why: 'Written in one way everywhere, it can be read aloud, found and dialled.',
    example: { wrong: '01922654703', right: '"01922 654703"' },
  },
  'phone/unknown': {
    title: 'Not a telephone number',
    why: 'Whoever calls it reaches nobody.',
    example: { wrong: 'phone: "01922 65470"', right: 'phone: "01922 654703"' },
  },
} as const satisfies Record<string, CodeEntry>
