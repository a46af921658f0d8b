/** Where something is found: in the files, and in what a build would publish. */

import type { ContentFolder } from '../../content/folder/content-folder.ts'
import type { Site } from '../../model/site.ts'
import { preparePublication, type Request } from '../../publication.ts'
import { type ShownPage, shownPages } from './rendered-pages.ts'
import { searchPatterns } from './search-patterns.ts'
import { type WrittenPlace, writtenPlaces } from './written-places.ts'

export interface Findings {
  readonly written: readonly WrittenPlace[]
  /** Undefined where the content has mistakes: then it is unknown what a page would show. */
  readonly shown: Shown | undefined
}

export interface Shown {
  /** By address. */
  readonly pages: readonly ShownPage[]
  /** By address: leaflets, posters, notes to print. */
  readonly printed: readonly string[]
}

/** `site` is undefined where the content has mistakes. Undefined where there is too little to look for. */
export async function findings(
  query: string,
  { files }: ContentFolder,
  site: Site | undefined,
  request: Request,
): Promise<Findings | undefined> {
  const patterns = searchPatterns(query, site)
  if (patterns === undefined) return undefined
  const holds = (text: string) => text.normalize('NFC').search(patterns.shown) !== -1
  return { written: writtenPlaces(files, patterns.inFiles), shown: site && (await shownBy(request, holds)) }
}

async function shownBy(request: Request, holds: (text: string) => boolean): Promise<Shown | undefined> {
  const checked = await preparePublication({ ...request, words: true, laidOutOnly: true })
  if (!checked.ok) return undefined
  const { pages, printed } = checked.value
  return {
    pages: [...shownPages(pages)].filter(({ text }) => holds(text)).sort((a, b) => (a.address < b.address ? -1 : 1)),
    printed: printed
      .filter(({ words }) => words !== undefined && holds(words))
      .map(({ address }) => address)
      .sort(),
  }
}
