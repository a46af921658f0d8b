/** The kinds of pages, and which of them are many. */

import type { Kind } from './pages.ts'

/** `many`: their number grows with the areas, groups, meetings or old addresses; lists have a page for each hundred. */
const howMany: Readonly<Record<Kind, 'few' | 'many'>> = {
  home: 'few',
  areas: 'many',
  area: 'many',
  cag: 'many',
  officers: 'many',
  calendar: 'many',
  venues: 'many',
  venue: 'many',
  meetings: 'many',
  notes: 'many',
  groups: 'many',
  group: 'many',
  sheet: 'many',
  leaflets: 'many',
  funding: 'few',
  data: 'few',
  search: 'many',
  accessibility: 'few',
  privacy: 'few',
  notFound: 'few',
  moved: 'many',
  gone: 'many',
}

const isKind = (name: string): name is Kind => Object.hasOwn(howMany, name)

export const kinds: readonly Kind[] = Object.keys(howMany).filter(isKind)
export const fewKinds: readonly Kind[] = kinds.filter((kind) => howMany[kind] === 'few')
export const manyKinds: readonly Kind[] = kinds.filter((kind) => howMany[kind] === 'many')
