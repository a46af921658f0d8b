/** The words of each page in the plainest markup that is still a page: template strings, nothing else. */

import MarkdownIt from 'markdown-it'
import { escapeText } from '../../html/html.ts'
import type { BareArea, BareCag, BareNotes, BareSheet, BareSite } from './bare-content.ts'
import { text } from './bare-content.ts'

const markdown = new MarkdownIt('commonmark').enable('table')

/** Address and content of every page and feed, in no order that matters. */
export function* barePages(site: BareSite): Iterable<readonly [address: string, content: string]> {
  const around = page(site)
  const { areas, sheets, venues } = site
  yield ['/', around('Home', `<p>${text(site.partnership, 'about')}</p>${list(areas.map(areaLink))}`)]
  yield ['/areas/', around('Areas', list(areas.map(areaLink)))]
  yield ['/meetings/', around('Meeting notes', list(areas.flatMap(({ notes }) => notes.slice(0, 1).map(notesLink))))]
  for (const venue of venues)
    yield [`/venues/${venue.id}/`, around(text(venue, 'name'), `<p>${text(venue, 'address')}</p>`)]
  for (const area of areas) {
    yield [area.address, around(area.name, areaMain(area))]
    yield [`${area.address}feed.xml`, feed(site, area)]
    for (const cag of area.cags) yield [cag.address, around(cag.name, cagMain(cag))]
    for (const notes of area.notes) yield [notes.address, around(notes.title, notesMain(notes))]
  }
  for (const sheet of sheets) {
    yield [`/sheets/${sheet.id}/`, around(sheet.title, sheetMain(sheet, site, undefined))]
    for (const area of areas)
      yield [`${area.address}sheets/${sheet.id}/`, around(sheet.title, sheetMain(sheet, site, area))]
  }
}

function page(site: BareSite): (title: string, main: string) => string {
  const name = text(site.partnership, 'name')
  const foot = `<footer><p>${text(site.partnership, 'contact', 'phone')}</p>${site.funders.map((funder) => `<p>${escapeText(funder)}</p>`).join('')}</footer>`
  return (title, main) =>
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeText(title)} – ${escapeText(name)}</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">${escapeText(name)}</a><nav><a href="/areas/">Areas</a> <a href="/meetings/">Notes</a></nav></header><main id="main"><h1>${escapeText(title)}</h1>${main}</main>${foot}</body></html>\n`
}

const areaMain = (area: BareArea): string =>
  `<p>${escapeText(area.summary)}</p>${list(area.cags.map(({ address, name }) => link(address, name)))}${list(area.officers.map(escapeText))}${list(area.notes.map(notesLink))}`

const cagMain = (cag: BareCag): string => `<p>${escapeText(cag.when)}</p>${list(cag.expect.map(escapeText))}`

const notesMain = ({ date, people, actions, body }: BareNotes): string =>
  `<p>${date}. ${escapeText(people.join(', '))}</p>${markdown.render(body)}${list(actions.map(escapeText))}`

function sheetMain({ summary, body }: BareSheet, { partnership }: BareSite, area: BareArea | undefined): string {
  const phone = area?.phone ?? text(partnership, 'contact', 'phone')
  const filled = body
    .replaceAll('{{ phone }}', phone)
    .replaceAll('{{ contact purpose }}', area?.purpose ?? text(partnership, 'contact', 'purpose'))
    .replaceAll(/^\{\{.*\}\}$/gm, '')
  return `<p>${escapeText(summary)}</p>${markdown.render(filled)}`
}

const feed = ({ partnership }: BareSite, area: BareArea): string =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${escapeText(area.name)}</title><id>${text(partnership, 'url')}${area.address}</id>${area.notes.map(({ title, address, date }) => `<entry><title>${escapeText(title)}</title><id>${address}</id><updated>${date}</updated></entry>`).join('')}</feed>\n`

const areaLink = ({ address, name }: BareArea): string => link(address, name)
const notesLink = ({ address, title }: BareNotes): string => link(address, title)
const link = (address: string, words: string): string => `<a href="${address}">${escapeText(words)}</a>`
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
