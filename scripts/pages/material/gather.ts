/** Gathers what many pages need: the meetings, the leaflets, the sections of the site. */

import type { Sheet } from '../../sheets/sheet.ts'
import type { SiteOfDay } from '../../site-of-day.ts'
import { frameContextOf, frameOf } from '../frame/make-frame.ts'
import { sections } from '../frame/sections.ts'
import type { LeafletShelf } from '../printed/leaflet-shelf.ts'
import { diaryOf } from './diary.ts'
import type { Material } from './material.ts'

export function gatherMaterial(site: SiteOfDay, editions: readonly Sheet[], leaflets: LeafletShelf): Material {
  const { today } = site
  const diary = diaryOf(site.areas, today)
  const there = new Set(sections.filter(({ exists }) => exists({ site, leaflets })).map(({ name }) => name))
  const context = frameContextOf(site, there, today)
  return {
    site,
    today,
    editions,
    editionsOf: Map.groupBy(editions, ({ edition }) => (edition.kind === 'area' ? edition.id : undefined)),
    leaflets,
    signIn: () => undefined,
    diary,
    areasById: new Map(site.areas.map((area) => [area.id, area])),
    sections: there,
    frame: (details) => frameOf(context, site, details),
  }
}
