/**
 * Blue with yellow stars in colour; in one colour the artwork made for it, never the colour artwork printed black.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, annex I; Regulation (EU) 821/2014, articles 3 and 4(1).
 */

import { colourInWords } from '../emblem-colours.ts'
import type { SeenEmblem } from '../find-emblems.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf } from '../seen-print.ts'

export const emblemArtwork: FundingRule = {
  id: 'funding/emblem-artwork',
  sources: sourcesByRuleSet('annex I', 'articles 3 and 4(1)'),
  page: ({ emblems }) => emblems.flatMap(({ emblem }) => artworkFaults(emblem, 'colour')),
  print: (print, funders, { artwork }) => {
    const shown = emblemsOf(print)
    const mixed =
      artwork === 'black' &&
      funders.some(({ rules }) => rules === 'eu-2014-2020') &&
      print.sides.some((side) => side.coloured())
    return [
      ...shown.flatMap(({ emblem }) => artworkFaults(emblem, artwork)),
      ...(mixed && shown.length > 0
        ? ['The emblem is printed in black alone in a file that prints other things in colour.']
        : []),
    ]
  },
}

const wanted = { colour: 'a blue field with yellow stars', black: 'a white field with a black outline and black stars' }

function artworkFaults({ variant, colours }: SeenEmblem, artwork: keyof typeof wanted): readonly string[] {
  if (variant === artwork) return []
  const { field, stars, outline } = colours
  const seen = `a field of ${colourInWords(field)}${outline ? ` with an outline of ${colourInWords(outline)}` : ''} and stars of ${colourInWords(stars)}`
  if (variant !== undefined)
    return [
      `The emblem is the artwork for ${variant === 'colour' ? 'colour' : 'one colour'}: ${seen}, instead of ${wanted[artwork]}.`,
    ]
  return [`The emblem has ${seen}, instead of ${wanted[artwork]}${exact[artwork]}.`]
}

const exact = { colour: ' (#003399 and #FFCC00)', black: '' }
