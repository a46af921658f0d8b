/** What the content says that each page and feed has to say, read without our own reader. */

import type { BareArea, BareCag, BareContact, BareNotes, BareSheet, BareSite } from './bare-content.ts'

/** A page, a feed, or a list with its continuations. */
export interface Wanted {
  readonly address: string
  /** Pieces of text, each without a break. */
  readonly says: readonly string[]
  /** What it leads to. */
  readonly entries?: readonly Entry[]
  /** Some programs end the list after so many entries. */
  readonly least?: number
  /** Not among pages alone. */
  readonly isOfPrint?: true
}

export interface Entry {
  readonly address: string
  /** What a page that leads there says of it. */
  readonly says: readonly string[]
}

type Named = { readonly address: string; readonly name: string }

/** In no order that matters. */
export function* wantedOf(site: BareSite): Iterable<Wanted> {
  yield* lists(site)
  for (const { address, name, street, postcode } of site.venues.values())
    yield { address, says: [name, street, postcode] }
  for (const group of site.groups) {
    yield { address: group.address, says: [group.name, group.about], entries: group.notes.map(titled) }
    yield* group.notes.map(notes)
  }
  for (const area of site.areas) {
    yield areaPage(area, site)
    yield areaFeed(area)
    for (const each of area.cags) yield cag(each, area, site)
    yield* area.notes.map(notes)
  }
  for (const sheet of site.sheets) {
    yield { address: `/sheets/${sheet.id}/`, says: sheetSays(sheet, site, undefined) }
    for (const area of site.areas)
      yield { address: `${area.address}sheets/${sheet.id}/`, says: sheetSays(sheet, site, area) }
  }
}

function lists({ about, areas, groups, sheets, venues, cagTypes }: BareSite): readonly Wanted[] {
  const taken = [...areas, ...groups].flatMap((owner) => owner.notes).map(titled)
  const cags = areas.flatMap(({ name, cags }) =>
    cags
      .filter(({ meets }) => meets !== '')
      .map(({ address, type }) => ({ address, says: [name, cagTypes.get(type)?.name ?? ''] })),
  )
  const [places, held] = [areas.map(named), [...venues.values()].map(named)]
  const own = sheets.map(({ id, shortTitle }) => ({ address: `/sheets/${id}/`, says: [shortTitle] }))
  const described = groups.map(({ address, name, about }) => ({ address, says: [name, about] }))
  return [
    { address: '/', says: [about] },
    { address: '/areas/', says: [], entries: places },
    { address: '/meetings/', says: [], entries: taken, least: 100 },
    { address: '/officers/', says: areas.flatMap(({ name, officers }) => [name, ...officersSay({ officers })]) },
    { address: '/calendar/', says: [], entries: cags, least: 20 },
    { address: '/venues/', says: [], entries: held },
    ...(groups.length === 0 ? [] : [{ address: '/groups/', says: [], entries: described }]),
    { address: '/search/', says: [], entries: [...places, ...held, ...groups.map(named), ...taken, ...own] },
    { address: '/leaflets/', says: sheets.map(({ title }) => title), isOfPrint: true },
  ]
}

function areaPage({ address, name, summary, about, officers, cags, notes }: BareArea, { cagTypes }: BareSite): Wanted {
  const types = cags.map((cag) => ({ address: cag.address, says: [cagTypes.get(cag.type)?.name ?? ''] }))
  const says = [name, summary, ...linesOf(about), ...officersSay({ officers })]
  return { address, says, entries: [...types, ...notes.map(titled)] }
}

/** Its notes are so few that none of them is left out. */
const areaFeed = ({ address, name, notes }: BareArea): Wanted => ({
  address: `${address}feed.xml`,
  says: [name],
  entries: notes.map(titled),
})

function cag({ address, type, meets, starts, venue }: BareCag, area: BareArea, site: BareSite): Wanted {
  const where = site.venues.get(venue)
  return {
    address,
    says: [
      site.cagTypes.get(type)?.name ?? '',
      area.name,
      ...(meets === '' || starts === '12pm' ? [meets] : [meets, starts]), // Some write "midday".
      ...(where === undefined ? [] : [where.name, where.street, where.postcode]),
      ...whoToExpect(type, site),
    ],
  }
}

const notes = ({ address, title, people, actions, body }: BareNotes): Wanted => ({
  address,
  says: [title, ...people, ...actions, ...linesOf(body)],
})

function sheetSays({ title, summary, body }: BareSheet, site: BareSite, area: BareArea | undefined): readonly string[] {
  const filled = body.replaceAll(
    /\{\{ ([a-z ]+)(?:: ([a-z0-9-]+))? \}\}/g,
    (_, name: string, id: string) =>
      blockSays(name, id, site, area).join('\n') || inLine(name, area?.contact ?? site.contact, area) || '\n',
  )
  return [title, summary, ...linesOf(filled)]
}

/** What a placeholder that stands by itself becomes, line by line; nothing for those in a line. */
function blockSays(name: string, id: string, site: BareSite, area: BareArea | undefined): readonly string[] {
  if (name === 'who to expect') return whoToExpect(id, site)
  if (name === 'officers') return area === undefined ? [] : officersSay(area)
  if (name !== 'diagram') return []
  const { title = '', description = '', steps = [] } = site.diagrams.get(id) ?? {}
  return [title, description, ...steps.flatMap(({ label, text }) => [label, text])]
}

/** What a placeholder in a line becomes; empty where each program may say what it likes. */
function inLine(name: string, { phone, email, purpose }: BareContact, area: BareArea | undefined): string {
  const known: Readonly<Record<string, string>> = { phone, email, 'contact purpose': purpose, area: area?.name ?? '' }
  return known[name] ?? ''
}

function whoToExpect(type: string, { cagTypes }: BareSite): readonly string[] {
  const { introduction = '', expect = [] } = cagTypes.get(type) ?? {}
  return [introduction, ...expect]
}

const officersSay = ({ officers }: Pick<BareArea, 'officers'>): readonly string[] =>
  officers.flatMap(({ role, name, phone }) => [role, name, phone])

/** The words of each line of prose, without the signs of Markdown. */
const linesOf = (body: string): readonly string[] =>
  body
    .split('\n')
    .filter((line) => !/^[-| ]*$/.test(line))
    .map((line) => line.replace(/^\s*(?:\d+\.|[-#>]+)\s/, '').replaceAll(/\]\([^)]*\)|[*_[\]|`]/g, ' '))

const named = ({ address, name }: Named): Entry => ({ address, says: [name] })
const titled = ({ address, title }: BareNotes): Entry => ({ address, says: [title] })
