/** Faults in the emblem itself: its geometry, its colours, its size. */

import { a3Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { after, atEmblem, flagIn, movingStars, scaledBy, withoutStar, withStarTwice } from './altered-operators.ts'
import {
  emblem,
  first,
  grown,
  of2007,
  of2014,
  type PlantedFault,
  reg2000,
  replaced,
  stars,
  svg,
  svgStars,
  turned,
} from './planted-fault.ts'

export const emblemFaults: readonly PlantedFault[] = [
  {
    name: 'an emblem of 32 mm on A4',
    rule: 'funding/emblem-size',
    source: reg2000,
    print: emblem(scaledBy(32 / 36, 32 / 36)),
  },
  {
    name: 'an emblem of 46 mm on A3',
    rule: 'funding/emblem-size',
    source: reg2000,
    format: a3Poster,
    print: emblem(scaledBy(46 / 51, 46 / 51)),
  },
  {
    name: 'an emblem smaller than the partnership’s logo',
    rule: 'funding/emblem-size',
    source: 'article 4(5)',
    ...of2014,
    page: (markup) => markup,
    css: '.brand img{max-block-size:9rem}',
    print: emblem(scaledBy(0.4, 0.4)),
  },
  {
    name: 'an emblem made smaller than the logo by the stylesheet',
    rule: 'funding/emblem-size',
    source: 'article 9',
    ...of2007,
    page: (markup) => markup,
    css: '.brand img{max-block-size:4rem}.fund svg{inline-size:3rem;block-size:2rem}',
    print: emblem(scaledBy(0.4, 0.4)),
  },
  {
    name: 'an emblem that may not grow to the size of the logo',
    rule: 'funding/emblem-size',
    source: 'article 9',
    ...of2007,
    page: (markup) => markup,
    css: '.brand img{max-block-size:4rem}.fund svg{max-inline-size:2rem}',
  },
  {
    name: '11 stars',
    rule: 'funding/emblem-geometry',
    source: reg2000,
    page: svgStars((path) => path.slice(0, path.lastIndexOf('M'))),
    print: emblem(withoutStar),
  },
  {
    name: '13 stars',
    rule: 'funding/emblem-geometry',
    source: 'annex I',
    ...of2007,
    page: svgStars((path) => `${path}M75 45L76 48L79 48L77 50L78 53L75 51L72 53L73 50L71 48L74 48Z`),
    print: emblem(withStarTwice),
  },
  {
    name: 'a star turned',
    rule: 'funding/emblem-geometry',
    source: 'article 3',
    ...of2014,
    page: svgStars((path) => turned(path, 0, 1)),
    print: emblem((found) => {
      const [left, top, width, height] = flagIn(found)
      const y = top + height / 6
      return movingStars((px, py, star) => (star === 0 ? [2 * (left + width / 2) - px, 2 * y - py] : [px, py]))(found)
    }),
  },
  {
    name: 'all stars upside down',
    rule: 'funding/emblem-geometry',
    source: reg2000,
    page: svgStars((path) => turned(path, 0, 12)),
    print: emblem((found) => {
      const [, top, , height] = flagIn(found)
      return movingStars((x, y) => [x, 2 * (top + height / 2) - y])(found)
    }),
  },
  {
    name: 'a star out of its place',
    rule: 'funding/emblem-geometry',
    source: reg2000,
    page: svgStars(replaced(/^M75 [\d.]+/, 'M76 11')),
    print: stars((x, y, star) => (star === 3 ? [x + 2, y] : [x, y])),
  },
  {
    name: 'stars too large',
    rule: 'funding/emblem-geometry',
    source: 'annex I',
    ...of2007,
    page: svgStars((path) => path.replaceAll(/M[^Z]*/g, (star) => grown(star, 1.1))),
    print: emblem((found) => found.replaceAll(/[\d.]+ [\d.]+ m (?:[\d.]+ [\d.]+ l )+h /g, (star) => grown(star, 1.1))),
  },
  {
    name: 'stars with blunt points',
    rule: 'funding/emblem-geometry',
    source: 'article 3',
    ...of2014,
    page: svgStars((path) => path.replaceAll(/M[^Z]*/g, (star) => grown(star, 1.3, 1))),
    print: emblem((found) =>
      found.replaceAll(/[\d.]+ [\d.]+ m (?:[\d.]+ [\d.]+ l )+h /g, (star) => grown(star, 1.3, 1)),
    ),
  },
  {
    name: 'a flag of twice its height',
    rule: 'funding/emblem-geometry',
    source: reg2000,
    page: svg(replaced('<svg ', '<svg preserveAspectRatio="none" height="50" ')),
    print: emblem(scaledBy(1.2, 1)),
  },
  {
    name: 'a flag squeezed',
    rule: 'funding/emblem-geometry',
    source: 'article 3',
    ...of2014,
    page: svg((found) => found.replaceAll('<path ', '<path transform="scale(1 0.8)" ')),
    print: emblem(scaledBy(1, 0.8)),
  },
  {
    name: 'a wrong blue',
    rule: 'funding/emblem-artwork',
    source: reg2000,
    page: svg(replaced('#003399', '#0033A9')),
    print: emblem(replaced('0 .2 .6 rg', '0 .2 .66 rg')),
  },
  {
    name: 'a wrong yellow',
    rule: 'funding/emblem-artwork',
    source: 'annex I',
    ...of2007,
    page: svg(replaced('#FFCC00', '#FFD700')),
    print: emblem(replaced('1 .8 0 rg', '1 0.84 0 rg')),
  },
  {
    name: 'colour artwork printed black',
    rule: 'funding/emblem-artwork',
    source: reg2000,
    ink: 'black',
    print: emblem((found) =>
      found.replace(/1 g[\s\S]*? B /, (field) => field.replace('1 g', '0 g').replace(' B ', ' f 1 g ')),
    ),
  },
  {
    name: 'colour artwork in a print of one colour',
    rule: 'funding/emblem-artwork',
    source: 'articles 3 and 4(1)',
    ...of2014,
    ink: 'black',
    print: emblem((found) => found.replace(/1 g/, '0 0.2 0.6 rg').replace(' B ', ' f 1 0.8 0 rg ')),
  },
  {
    name: 'one-colour artwork where there is colour',
    rule: 'funding/emblem-artwork',
    source: 'articles 3 and 4(1)',
    ...of2014,
    page: svg((found) => found.replace('#FFCC00', '#FFFFFF')),
    print: emblem(replaced('1 .8 0 rg', '1 g')),
  },
  {
    name: 'one-colour artwork beside other things in colour',
    rule: 'funding/emblem-artwork',
    source: 'articles 3 and 4(1)',
    ...of2014,
    ink: 'black',
    print: first(after(() => '1 0 0 rg 20 20 5 5 re f')),
  },
  {
    name: 'an emblem that one sees through',
    rule: 'funding/emblem-artwork',
    source: reg2000,
    print: {
      operators: (operators) => atEmblem(operators, replaced('BDC ', 'BDC /Half gs ')),
      object: (text) =>
        /\/Font\b/.test(text) && !/\/Type ?\/Font/.test(text)
          ? text.replace('<<', '<</ExtGState<</Half<</ca 0.5>>>>')
          : text,
    },
  },
  {
    name: 'no white border on a coloured ground',
    rule: 'funding/emblem-border',
    source: reg2000,
    page: svg(replaced(/<path fill="#FFFFFF"[^>]*><\/path>|<path fill="#FFFFFF"[^>]*\/>/, '')),
    print: emblem((found) => {
      const [left, top, width, height] = flagIn(found)
      return found.replace('BDC ', `BDC 0.9 0.95 0.9 rg ${left - 9} ${top - 9} ${width + 18} ${height + 18} re f `)
    }),
  },
]
