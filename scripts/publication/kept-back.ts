/**
 * What the content holds and the public may not see: titles of drafts, officers who left or were not confirmed, who
 * attended long ago.
 */

import { plainWords } from '../blocks/plain-words.ts'
import type { Area, Officer } from '../model/area.ts'
import { groupOf, namesAreShown } from '../model/attendance.ts'
import type { MeetingNotes } from '../model/meeting-notes.ts'
import { shownRoster } from '../model/roster.ts'
import type { Site } from '../model/site.ts'
import type { SiteOfDay } from '../site-of-day.ts'

/** Words that must be nowhere in what is written. */
export interface KeptBack {
  readonly text: string
  /** Those of its words that are in no name of the content. Where the program itself uses all of them, they may well be its own. */
  readonly telling: readonly string[]
  /** `the title of a draft, areas/canalside/meetings/2026-12-walk.md` */
  readonly what: string
}

type Found = Pick<KeptBack, 'text' | 'what'>

/**
 * Left out is what the content says in public elsewhere, and what the program may put together from names: a draft called
 * "Canalside Officers" says nothing that a page of Canalside would not.
 */
export function keptBack(site: SiteOfDay, formerOfficers: readonly string[] = []): readonly KeptBack[] {
  const all = [...drafts(site), ...withheldOfficers(site), ...formerAttendance(site)].filter(isTelling)
  const left = gone(site, formerOfficers).filter(isTelling)
  if (all.length + left.length === 0) return []
  const said = saidElsewhere(site)
  const names = new Set(namesIn(site).flatMap(wordsIn))
  const words = left.length > 0 ? spaced(said) : ''
  return [...all, ...left.filter(({ text }) => !words.includes(spaced(text)))]
    .filter(({ text }) => !said.includes(text))
    .map((found) => ({ ...found, telling: wordsIn(found.text).filter((word) => !names.has(word)) }))
    .filter(({ telling }) => telling.length > 0)
}

/** At least two words: "Minutes" or "Hope" may be on any page for other reasons. */
const isTelling = ({ text }: Found): boolean => text.length >= 8 && /\S[\s@]\S/.test(text)

/** The words in lower case, without the numbers of dates and times. */
const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\d{1,4}(?:am|pm|st|nd|rd|th)?$/.test(word))

/** The names that pages, feeds and calendars put together: of places, groups, posts and documents. */
const namesIn = ({
  partnership,
  areas,
  groups,
  venues,
  cagTypes,
  sheets,
  roles,
  abbreviations,
}: Site): readonly string[] => [
  partnership.name,
  ...areas.flatMap(({ name, wards }) => [name, ...wards]),
  ...[...groups, ...cagTypes, ...roles.values()].map(({ name }) => name),
  ...venues.flatMap(({ name, address, postcode }) => [name, address, postcode]),
  ...sheets.flatMap(({ title, shortTitle, label }) => [title, shortTitle, label]),
  ...abbreviations.keys(),
  ...abbreviations.values(),
]

const drafts = ({ drafts }: Site): readonly Found[] =>
  drafts.map(({ title, file }) => ({ text: title, what: `the title of a draft, ${file}` }))

const withheldOfficers = ({ areas, today }: SiteOfDay): readonly Found[] =>
  areas
    .filter((area) => shownRoster(area, today).withheld)
    .flatMap((area) => area.roster.officers.flatMap((officer) => reachedBy(officer, area)))

function reachedBy({ name, phone, email }: Officer, { file }: Area): readonly Found[] {
  const texts = [name, phone?.text, email].filter((text) => text !== undefined)
  return texts.map((text) => ({ text, what: `of an officer whom nobody has confirmed for a year, ${file}` }))
}

const formerAttendance = (site: SiteOfDay): readonly Found[] =>
  everyNotes(site)
    .filter((notes) => !namesAreShown(notes.date, site.partnership.privacy.attendanceMonths, site.today))
    .flatMap(({ present, apologies, file }) =>
      [...present, ...apologies]
        .filter((text) => groupOf(text) === undefined && !/^\d/.test(text)) // "14 residents" and "1st Canalside Scouts" are nobody's name
        .map((text) => ({ text, what: `who was at a meeting long ago, ${file}` })),
    )

/**
 * For comparing names without regard to case, accents and punctuation: former names come from a page, where they may
 * be spelt otherwise.
 */
const spaced = (text: string): string => ` ${plainWords(text).join(' ')} `

/** Names that were in a roster of the previous site and are in none now. */
function gone({ areas }: Site, formerOfficers: readonly string[]): readonly Found[] {
  const present = new Set(areas.flatMap(({ roster }) => roster.officers.map(({ name }) => name)))
  return formerOfficers
    .filter((name) => !present.has(name))
    .map((text) => ({ text, what: 'an officer of the site before, who is in no roster or notes any more' }))
}

const everyNotes = ({ areas, groups }: Site): readonly MeetingNotes[] =>
  [...areas, ...groups].flatMap(({ notes }) => notes)

/** All words that the public may read, as one text. A word too many only means that less is looked for. */
function saidElsewhere(site: SiteOfDay): string {
  const { today } = site
  const months = site.partnership.privacy.attendanceMonths
  const shown = <Owner extends { readonly notes: readonly MeetingNotes[] }>(owner: Owner): Owner => ({
    ...owner,
    notes: owner.notes.map((notes) =>
      namesAreShown(notes.date, months, today) ? notes : { ...notes, present: [], apologies: [] },
    ),
  })
  const texts: string[] = []
  collect(
    {
      ...site,
      drafts: [],
      images: [],
      areas: site.areas.map((area) => ({ ...shown(area), roster: shownRoster(area, today) })),
      groups: site.groups.map(shown),
    },
    texts,
  )
  return `${texts.join('')}\n${texts.join(' ')}`.replaceAll(/\s+/g, ' ')
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (value instanceof Map) for (const item of value) collect(item, texts)
  else if (Array.isArray(value)) for (const item of value) collect(item, texts)
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    for (const item of Object.values(value)) collect(item, texts)
}
