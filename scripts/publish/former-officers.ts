/** The officers of a published site: those in no roster any more must not be anywhere in the next site. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decoded } from '../html/text-of-markup.ts'
import { addresses } from '../routes.ts'
import { fileOf, filesIn, isPage } from './site-files.ts'

/** Each name once, as the pages of officers give it; none where there is no such page. */
export function formerOfficers(site: string): readonly string[] {
  const folder = fileOf(addresses.officers).replace(/index\.html$/, '')
  if (!existsSync(join(site, folder))) return []
  const pages = filesIn(site, folder).filter(isPage)
  return [...new Set(pages.flatMap((page) => namesIn(readFileSync(join(site, page), 'utf8'))))]
}

/** The cells of the column "Name" (layouts/parts/roster.ts), in which the organisation comes after the name. */
const namesIn = (markup: string): readonly string[] =>
  Array.from(markup.matchAll(/<td data-th="Name">([^<]+)/g), ([, name = '']) => decoded(name))
