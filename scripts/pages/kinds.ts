/** The kinds of pages, and of which of them there may be tens of thousands. */

import type { Kind } from './pages.ts'

/** `many`: every area, group, meeting or old address has its own. */
const howMany: Readonly<Record<Kind, 'few' | 'many'>> = {
  home: 'few',
  areas: 'few',
  area: 'many',
  cag: 'many',
  officers: 'few',
  calendar: 'few',
  venues: 'few',
  venue: 'many',
  meetings: 'few',
  notes: 'many',
  groups: 'few',
  group: 'few',
  sheet: 'many',
  leaflets: 'few',
  funding: 'few',
  data: 'few',
  search: 'few',
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
