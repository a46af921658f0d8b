/** Faults in where the acknowledgement is, what lies over it, and what is said of it. */

import { after, atEmblem, atWords, flagIn, transformedBy } from './altered-operators.ts'
import {
  block,
  emblem,
  figure,
  first,
  of2007,
  of2014,
  type PlantedFault,
  reg2000,
  replaced,
  svg,
} from './planted-fault.ts'

export const placeFaults: readonly PlantedFault[] = [
  {
    name: 'no emblem',
    rule: 'funding/emblem',
    source: reg2000,
    content: { emblem: 'none' },
    page: svg(() => ''),
    print: emblem(() => ''),
  },
  {
    name: 'no emblem, from 2007 on',
    rule: 'funding/emblem',
    source: 'article 9(a)',
    ...of2007,
    content: { emblem: 'none' },
    page: svg(() => ''),
    print: emblem(() => ''),
  },
  {
    name: 'two emblems',
    rule: 'funding/emblem',
    source: reg2000,
    page: svg((found) => found + found),
    print: emblem((found) => found + transformedBy('1 0 0 1 0 -300')(found)),
  },
  {
    name: 'text over the emblem',
    rule: 'funding/emblem-overlap',
    source: reg2000,
    page: svg(replaced('</svg>', '<text x="20" y="50">EU</text></svg>')),
    print: first(after(([left, top]) => `BT 1 0 0 -1 ${left + 20} ${top + 40} Tm 0 g /B 12 Tf (over it)Tj ET`)),
  },
  {
    name: 'a shape over the emblem',
    rule: 'funding/emblem-overlap',
    source: 'article 4(2)',
    ...of2014,
    page: svg(replaced('</svg>', '<path d="M-4 0h30v10h-30z"/></svg>')),
    print: first(after(([left, top]) => `1 g ${left - 10} ${top} 30 10 re f`)),
  },
  {
    name: 'a picture over the emblem',
    rule: 'funding/emblem-overlap',
    source: 'annex I',
    ...of2007,
    page: svg(replaced('</svg>', '<image href="/assets/images/quay.png" width="20" height="20"/></svg>')),
    print: first(after(([left, top]) => `q 30 0 0 30 ${left} ${top} cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`)),
  },
  {
    name: 'a line through the emblem',
    rule: 'funding/emblem-overlap',
    source: reg2000,
    page: svg(replaced('</svg>', '<path fill="none" stroke="#000000" d="M0 0l150 100"/></svg>')),
    print: first(after(([left, top, width, height]) => `1 w ${left} ${top} m ${left + width} ${top + height} l S`)),
  },
  {
    name: 'the acknowledgement laid over other things',
    rule: 'funding/emblem-overlap',
    source: reg2000,
    page: (markup) => markup,
    css: '.fund{position:absolute;inset-block-start:0}',
  },
  {
    name: 'an emblem cut off',
    rule: 'funding/place',
    source: reg2000,
    page: svg(replaced(/viewBox="[^"]*"/, 'viewBox="20 -4 134 108"')),
    print: emblem((found) => {
      const [left, top, width, height] = flagIn(found)
      return found.replace('BDC ', `BDC q ${left} ${top} ${width} ${height - 3} re W n `).replace('EMC', 'Q EMC')
    }),
  },
  {
    name: 'an emblem that its own attribute hides',
    rule: 'funding/place',
    source: reg2000,
    page: svg(replaced('<svg ', '<svg display="none" ')),
  },
  {
    name: 'an emblem that is no picture to people who cannot see it',
    rule: 'funding/emblem-alternative',
    source: reg2000,
    page: svg(replaced('role="img"', 'role="none"')),
  },
  {
    name: 'an acknowledgement in a comment',
    rule: 'funding/place',
    source: reg2000,
    page: block((found) => `<!-- ${found} -->`),
  },
  ...['template', 'noscript', 'details', 'dialog'].map(
    (name): PlantedFault => ({
      name: `an acknowledgement in <${name}>`,
      rule: 'funding/place',
      source: reg2000,
      page: block((found) => `<${name}>${found}</${name}>`),
    }),
  ),
  ...['.fund{block-size:0;overflow:hidden}', '.fund p{font-size:1px}', 'footer svg{display:none}'].map(
    (css): PlantedFault => ({
      name: `an acknowledgement out of sight by ${css}`,
      rule: 'funding/place',
      source: reg2000,
      page: (markup) => markup,
      css,
    }),
  ),
  {
    name: 'an emblem over the edge of the paper',
    rule: 'funding/place',
    source: reg2000,
    print: emblem((found) => transformedBy(`1 0 0 1 ${-flagIn(found)[0] - 0.5} 0`)(found)),
  },
  {
    name: 'an emblem below the first screen',
    rule: 'funding/first-screen',
    source: 'article 4(3)(a)',
    ...of2014,
    home: true,
    page: (markup) => {
      const found = /<aside[\s\S]*?<\/aside>/.exec(markup)?.[0] ?? ''
      return markup.replace(found, '').replace('</footer>', `${found}</footer>`)
    },
  },
  {
    name: 'an emblem that says nothing to people who cannot see it',
    rule: 'funding/emblem-alternative',
    source: reg2000,
    page: replaced(' aria-label="European Union flag"', ''),
    print: figure(replaced('/Alt(European Union flag)', '')),
  },
  {
    name: 'an emblem that says something else',
    rule: 'funding/emblem-alternative',
    source: 'article 9(a)',
    ...of2007,
    page: replaced('European Union flag', 'Logo'),
    print: figure(replaced('European Union flag', 'Logo')),
  },
  {
    name: 'an emblem that screen readers pass over',
    rule: 'funding/emblem-alternative',
    source: 'article 4(2)',
    ...of2014,
    page: replaced('role="img" aria-label="European Union flag"', 'aria-hidden="true"'),
    print: emblem(replaced(/^\/Figure<<\/MCID \d+>>BDC/, '/Artifact<</Type/Layout>>BDC')),
  },
  {
    name: 'an emblem marked as text',
    rule: 'funding/emblem-alternative',
    source: reg2000,
    print: figure(replaced('/S/Figure', '/S/P')),
  },
  {
    name: 'an emblem whose place is given a millimetre wrong',
    rule: 'funding/emblem-alternative',
    source: reg2000,
    print: figure((text) => text.replace(/\/BBox\[([\d.]+)/, (_, left) => `/BBox[${Number(left) + 2.9}`)),
  },
  {
    name: 'an emblem whose place is not given',
    rule: 'funding/emblem-alternative',
    source: reg2000,
    print: figure(replaced(/\/BBox\[[^\]]*\]/, '')),
  },
  {
    name: 'an acknowledgement dropped by a layout',
    rule: 'funding/emblem',
    source: reg2000,
    page: block(() => ''),
    print: first((operators) =>
      atWords(
        atWords(
          atEmblem(operators, () => ''),
          'Part-Financed',
          () => '',
        ),
        'Regional',
        () => '',
      ),
    ),
  },
  {
    name: 'an acknowledgement with the attribute hidden',
    rule: 'funding/place',
    source: reg2000,
    page: replaced('<div class="fund">', '<div class="fund" hidden>'),
  },
  {
    name: 'a foot that only listeners find',
    rule: 'funding/place',
    source: 'articles 8 and 9',
    ...of2007,
    page: replaced('<footer class="foot">', '<footer class="foot vh">'),
  },
  {
    name: 'an acknowledgement hidden by the stylesheet',
    rule: 'funding/place',
    source: 'article 4(2)',
    ...of2014,
    page: (markup) => markup,
    css: '@media print{.fund{display:none}}',
  },
  {
    name: 'an acknowledgement among the page’s own words',
    rule: 'funding/place',
    source: reg2000,
    page: (markup) => {
      const found = /<div class="fund">[\s\S]*?<\/div><\/div>/.exec(markup)?.[0] ?? ''
      return markup.replace(found, '').replace('</main>', `${found}</main>`)
    },
  },
]
