/** Faults in the words of an acknowledgement. */

import { atWords, placedAlone, saying, transformedBy } from './altered-operators.ts'
import { funders } from './funded.ts'
import { block, both, first, of2007, of2014, type PlantedFault, reg2000, replaced, words } from './planted-fault.ts'

/** Other words: on the page in place of `from`, in print in place of what holds `around`. */
const inPlaceOf = (from: string, to: string, around: string, said: string) => ({
  page: replaced(from, to),
  print: words(around, saying(said)),
})

/** Words that are left out: `markup` of the page, in print what holds `around`. */
const without = (markup: string, around: string) => ({ page: replaced(markup, ''), print: words(around, () => '') })

export const wordsFaults: readonly PlantedFault[] = [
  {
    name: 'a statement that is misspelt',
    rule: 'funding/statement',
    source: reg2000,
    content: { statement: 'Project Part-Finaced by the European Union' },
    ...inPlaceOf('Part-Financed', 'Part-Finaced', 'Part-Financed', 'Project Part-Finaced by the European Union'),
  },
  {
    name: 'other words than those of the grant',
    rule: 'funding/statement',
    source: 'articles 8 and 9',
    ...of2007,
    ...inPlaceOf('Supported by', 'With help from', 'Supported by', 'With help from the European Union'),
  },
  {
    name: 'the European Union abbreviated',
    rule: 'funding/words',
    source: reg2000,
    content: { statement: 'Project Part-Financed by the EU' },
    ...inPlaceOf('the European Union<', 'the EU<', 'Part-Financed', 'Project Part-Financed by the EU'),
  },
  {
    name: 'the European Union abbreviated, from 2014 on',
    rule: 'funding/words',
    source: 'article 4(4)',
    ...of2014,
    content: { statement: 'Funded by the EU' },
    ...inPlaceOf('>European Union<', '>EU<', 'European Union', 'EU'),
  },
  {
    name: 'the European Union misspelt',
    rule: 'funding/words',
    source: 'article 9(a)',
    ...of2007,
    content: { statement: 'Supported by the Europaen Union' },
    ...inPlaceOf('European Union<', 'Europaen Union<', 'Supported by', 'Supported by the Europaen Union'),
  },
  {
    name: 'the words far from the emblem',
    rule: 'funding/words',
    source: 'article 9(a)',
    ...of2007,
    page: (markup) =>
      markup
        .replace('Supported by the European Union', '')
        .replace('</footer>', '<p>Supported by the European Union</p></footer>'),
    print: words('Supported by', transformedBy('1 0 0 1 0 -400')),
  },
  {
    name: 'a fund abbreviated',
    rule: 'funding/fund',
    source: reg2000,
    content: { fund: 'ERDF' },
    ...inPlaceOf('European Regional Development Fund', 'ERDF', 'Regional', 'ERDF'),
  },
  {
    name: 'a fund abbreviated with its programme',
    rule: 'funding/fund',
    source: 'article 9(b)',
    ...of2007,
    content: { fund: 'ESF 2007 to 2013' },
    ...inPlaceOf('European Social Fund', 'ESF', 'Social Fund', 'ESF'),
  },
  {
    name: 'a fund misspelt',
    rule: 'funding/fund',
    source: reg2000,
    content: { fund: 'European Regional Developement Fund' },
    ...inPlaceOf('Development Fund', 'Developement Fund', 'Regional', 'European Regional Developement Fund'),
  },
  {
    name: 'no fund named',
    rule: 'funding/fund',
    source: 'article 4(3)(b)',
    ...of2014,
    ...without('<p>Cohesion Fund</p>', 'Cohesion Fund'),
  },
  {
    name: 'no name of a funder without rules',
    rule: 'funding/fund',
    source: 'the funder',
    of: [funders.none],
    page: replaced('Exampleton Lottery', 'A lottery'),
    print: words('Exampleton Lottery', () => ''),
  },
  {
    name: 'no tagline',
    rule: 'funding/tagline',
    source: 'article 9(c)',
    ...of2007,
    content: { tagline: undefined },
    ...without('<p>Investing in your future</p>', 'Investing in your'),
  },
  {
    name: 'a tagline that is misspelt',
    rule: 'funding/tagline',
    source: 'article 9(c)',
    ...of2007,
    ...inPlaceOf('Investing in your', 'Invested in your', 'Investing in your', 'Invested in your future'),
  },
  {
    name: 'words dropped by a layout',
    rule: 'funding/statement',
    source: reg2000,
    page: block(() => ''),
    print: first((operators) => atWords(operators, 'Part-Financed', () => '')),
  },
  {
    name: 'words in a comment',
    rule: 'funding/statement',
    source: reg2000,
    page: replaced(/<p>(<strong>Project Part-Financed.*?)<\/p>/, '<!-- <p>$1</p> -->'),
  },
  {
    name: 'words that an attribute hides',
    rule: 'funding/statement',
    source: reg2000,
    page: replaced('<p><strong>Project', '<p><strong hidden>Project'),
  },
  {
    name: 'slanted words',
    rule: 'funding/typeface',
    source: 'article 4(4)',
    ...of2014,
    content: { statement: '*European Union*' },
    page: replaced('<strong>European Union</strong>', '<em>European Union</em>'),
    print: words('European Union', replaced(/1 0 0 -1 (\S+ \S+ Tm)/, '1 0 -0.3 -1 $1')),
  },
  {
    name: 'underlined words',
    rule: 'funding/typeface',
    source: 'article 4(4)',
    ...of2014,
    content: { fund: '<u>Cohesion Fund</u>' },
    page: replaced('<p>Cohesion Fund</p>', '<p><u>Cohesion Fund</u></p>'),
    print: words('European Union', (found) => {
      const [, x, y] = /1 0 0 -1 (\S+) (\S+) Tm/.exec(found) ?? []
      return found.replace('BDC ', `BDC 0.6 w ${x} ${Number(y) + 2} m ${Number(x) + 80} ${Number(y) + 2} l S `)
    }),
  },
  {
    name: 'words underlined by the stylesheet',
    rule: 'funding/typeface',
    source: 'article 4(4)',
    ...of2014,
    page: (markup) => markup,
    css: '.fund p{text-decoration:underline}',
  },
  {
    name: 'words in outline',
    rule: 'funding/typeface',
    source: 'article 4(4)',
    ...of2014,
    page: (markup) => markup,
    css: '.fund strong{-webkit-text-stroke:1px #039}',
    print: words('European Union', replaced('BDC ', 'BDC 1 Tr ')),
  },
  {
    name: 'words in white on white',
    rule: 'funding/statement',
    source: reg2000,
    print: words('Part-Financed', replaced('BDC ', 'BDC 1 g ')),
  },
  {
    name: 'words that are there but not shown',
    rule: 'funding/statement',
    source: reg2000,
    print: words('Part-Financed', replaced('BDC ', 'BDC 3 Tr ')),
  },
  {
    name: 'funders in another order',
    rule: 'funding/order',
    source: 'article 9',
    ...both,
    page: (markup) =>
      markup
        .replace('European Regional Development Fund', '…')
        .replace('European Social Fund', 'European Regional Development Fund')
        .replace('…', 'European Social Fund'),
    print: first((operators) => {
      const placed = placedAlone(operators)
      const found = new Map<string, string>()
      for (const name of ['Regional', 'Social Fund'])
        atWords(placed, name, (stretch) => {
          found.set(name, stretch)
          return stretch
        })
      const [one = '', two = ''] = found.values()
      return placed.replace(one, '{one}').replace(two, one).replace('{one}', two)
    }),
  },
]
