/** What the pages of a small site are made of: no leaflets, no sheets, a fixed day. */

import type { Site } from '../../../scripts/model/site.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import type { Material } from '../../../scripts/pages/material/material.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { date, sampleSite } from './sample-site.ts'

export const materialOf = (site: Partial<Site> = {}, today = '2026-11-22'): Material =>
  gatherMaterial(siteOfDay(sampleSite(site), date(today)), [], shelfOf([]))
