/** The index of the field that finds an area: every area with the words that one may type for it. */

import { typedWords } from '../blocks/plain-words.ts'
import type { WrittenBlock } from '../blocks/written.ts'
import type { Area } from '../model/area.ts'
import { cagName } from '../model/community-action-group.ts'
import { areaAddress } from '../routes.ts'

/**
 * `[["Canalside", "/areas/canalside/", " canalside wharf lock keepers zz1"], …]`: with a space before each word, so that the
 * beginning of a word can be looked for.
 */
export const areaIndex = (areas: readonly Area[]): string =>
  `${JSON.stringify(areas.map((area) => [area.name, areaAddress(area.id), words(area)]))}\n`

function words({ name, summary, wards, cags, about }: Area): string {
  const venues = cags.flatMap(({ venue, dates }) => [venue, ...dates.map((date) => date.venue)])
  const texts = [
    name,
    summary,
    ...wards,
    ...cags.map(({ type }) => cagName(type)),
    ...venues.flatMap((venue) => (venue ? [venue.name, venue.address, district(venue.postcode)] : [])),
    ...about.flatMap(headingWords),
  ]
  return [...new Set(texts.flatMap(typedWords))].map((word) => ` ${word}`).join('')
}

/** The outward code, `ZZ1` of `ZZ1 1AA`: by a whole postcode only direct neighbours of the venue would find the area. */
const district = (postcode: string): string => postcode.split(' ')[0] ?? ''

const headingWords = (block: WrittenBlock): readonly string[] =>
  block.kind === 'heading' ? block.content.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) : []
