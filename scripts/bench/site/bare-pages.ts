/** The words of each page in the plainest markup that is still a page: template strings, nothing else. */

import MarkdownIt from 'markdown-it'
import { escapeText } from '../../html/html.ts'
import type {
  BareArea,
  BareCag,
  BareDiagram,
  BareGroup,
  BareNotes,
  BareOfficer,
  BareSheet,
  BareSite,
  BareVenue,
} from './bare-content.ts'

const markdown = new MarkdownIt('commonmark').enable('table')

/** Address and content of every page and feed, in no order that matters. */
export function* barePages(site: BareSite): Iterable<readonly [address: string, content: string]> {
  const around = page(site)
  const { areas, groups, sheets } = site
  const venues = [...site.venues.values()]
  yield ['/', around('Home', `<p>${escapeText(site.about)}</p>${list(areas.map(areaLink))}`)]
  yield ['/areas/', around('Areas', list(areas.map(areaLink)))]
  yield [
    '/meetings/',
    around('Meeting notes', list([...areas, ...groups].flatMap(({ notes }) => notes.map(notesLink)))),
  ]
  yield ['/venues/', around('Venues', list(venues.map(({ address, name }) => link(address, name))))]
  for (const venue of venues) yield [venue.address, around(venue.name, venueMain(venue))]
  for (const group of groups) {
    yield [group.address, around(group.name, groupMain(group))]
    for (const notes of group.notes) yield [notes.address, around(notes.title, notesMain(notes))]
  }
  for (const area of areas) {
    yield [area.address, around(area.name, areaMain(area, site))]
    yield [`${area.address}feed.xml`, feed(site, area)]
    for (const cag of area.cags) yield [cag.address, around(cagName(cag, site), cagMain(cag, area, site))]
    for (const notes of area.notes) yield [notes.address, around(notes.title, notesMain(notes))]
  }
  for (const sheet of sheets) {
    yield [`/sheets/${sheet.id}/`, around(sheet.title, sheetMain(sheet, site, undefined))]
    for (const area of areas)
      yield [`${area.address}sheets/${sheet.id}/`, around(sheet.title, sheetMain(sheet, site, area))]
  }
}

function page({ name, contact, funders }: BareSite): (title: string, main: string) => string {
  const foot = `<footer><p>${contact.phone}</p>${funders.map((funder) => `<p>${escapeText(funder)}</p>`).join('')}</footer>`
  return (title, main) =>
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeText(title)} – ${escapeText(name)}</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">${escapeText(name)}</a><nav><a href="/areas/">Areas</a> <a href="/meetings/">Notes</a></nav></header><main id="main"><h1>${escapeText(title)}</h1>${main}</main>${foot}</body></html>\n`
}

const areaMain = (area: BareArea, site: BareSite): string =>
  `<p>${escapeText(area.summary)}</p>${list(area.cags.map((cag) => link(cag.address, cagName(cag, site))))}${roster(area.officers)}${markdown.render(area.about)}${list(area.notes.map(notesLink))}`

const cagMain = ({ type, meets, starts, venue }: BareCag, area: BareArea, site: BareSite): string =>
  `<p>${areaLink(area)}</p><p>${meets}, ${starts}</p>${venueMain(site.venues.get(venue))}${whoToExpect(type, site)}`

const venueMain = (venue: BareVenue | undefined): string =>
  venue === undefined ? '' : `<p>${link(venue.address, venue.name)}, ${escapeText(venue.street)}, ${venue.postcode}</p>`

const groupMain = ({ about, notes }: BareGroup): string => `<p>${escapeText(about)}</p>${list(notes.map(notesLink))}`

const notesMain = ({ date, people, actions, body }: BareNotes): string =>
  `<p>${date}. ${escapeText(people.join(', '))}</p>${markdown.render(body)}${list(actions.map(escapeText))}`

function sheetMain({ summary, body }: BareSheet, site: BareSite, area: BareArea | undefined): string {
  const { phone, email, purpose } = area?.contact ?? site.contact
  const filled = body
    .replaceAll('{{ phone }}', phone)
    .replaceAll('{{ email }}', email)
    .replaceAll('{{ contact purpose }}', purpose)
    .replaceAll('{{ area }}', area?.name ?? 'your area')
  const markup = markdown
    .render(filled)
    .replaceAll(/<p>\{\{ ([a-z ]+)(?:: ([a-z0-9-]+))? \}\}<\/p>/g, (_, name, id) => {
      if (name === 'who to expect') return whoToExpect(id, site)
      if (name === 'officers') return roster(area?.officers ?? [])
      return name === 'diagram' ? diagramMain(site.diagrams.get(id)) : ''
    })
  return `<p>${escapeText(summary)}</p>${markup}`
}

function whoToExpect(type: string, { cagTypes }: BareSite): string {
  const { introduction = '', expect = [] } = cagTypes.get(type) ?? {}
  return `<p>${escapeText(introduction)}</p>${list(expect.map(escapeText))}`
}

const diagramMain = (diagram: BareDiagram | undefined): string =>
  diagram === undefined
    ? ''
    : `<p>${escapeText(diagram.title)}</p>${list(diagram.steps.map(({ label, text }) => escapeText(`${label} ${text}`)))}<p>${escapeText(diagram.description)}</p>`

const roster = (officers: readonly BareOfficer[]): string =>
  list(officers.map(({ role, name, phone }) => escapeText(`${role}: ${name} ${phone}`)))

const feed = ({ url }: BareSite, { name, address, notes }: BareArea): string =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeText(name)}</title><id>${url.slice(0, -1)}${address}</id>${notes.map(({ title, address, date }) => `<entry><title>${escapeText(title)}</title><id>${address}</id><updated>${date}</updated></entry>`).join('')}</feed>\n`

const cagName = ({ type }: BareCag, { cagTypes }: BareSite): string => cagTypes.get(type)?.name ?? ''

const areaLink = ({ address, name }: BareArea): string => link(address, name)
const notesLink = ({ address, title }: BareNotes): string => link(address, title)
const link = (address: string, words: string): string => `<a href="${address}">${escapeText(words)}</a>`
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
