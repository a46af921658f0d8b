/** What is skimmed is read in the same way as a whole: nothing to tell, the same headings, the same links in the same places. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourceLines } from '../../scripts/content/markdown/source-lines.ts'
import { skimmedProse } from '../../scripts/content/prose/skimmed-prose.ts'
import { runs } from '../support/chance.ts'
import { proseReadings } from '../support/two-readings.ts'

const pieces = [
  ...['a ', 'b', ' c', ' ', '*', '**', '[', ']', '(', ')', '](/areas/)', '[x](/areas/)', '](#b)', '[*', '*]', '|'],
  ...[
    '1',
    '. ',
    '1. ',
    '2) ',
    '- ',
    '+ ',
    '* ',
    '# ',
    '## ',
    '### ',
    '## a | b',
    '#',
    '> ',
    ':',
    '.',
    ',',
    '!',
    '&',
    '&amp;',
    '_',
  ],
  ...['---', '===', '| - |', '| --- | --- |', '| a | b |', '`', '\\', '<b>', '~~', '^', '{{ phone }}', '“', 'é', '🙂'],
  ...[
    '[a](tel:101)',
    '[a](mailto:b@c.org)',
    '[a](https://b.org/c?d=e#f)',
    '[/x/](/x/)',
    '**a**',
    '*a*',
    '(*a*)',
    ':::',
    'https://b.org',
    'www.b.org',
  ],
]
/** Each is told, or changes what its line is, among plain lines. */
const slips = [
  '~~a~~',
  '![a](images/a.png)',
  '![a](/b/)',
  'A ',
  '&copy;',
  '[^1]',
  '(a)[/b/]',
  '[[phone]]',
  '  ',
  '\n    - b',
  '<i>',
  '\\*',
  ...['2. b', '0. b', '1. b', '1. b\n\n3. c', '==a==', 'x^2^', 'H~2~O', '*a', 'a*', '_a', '__a', '[[A]]', ':smile:'],
  ...['++a++', '((phone))', '^[a]', '**a* b', '[a b="1"]', '[a](#b c)', '| a | b |\n| --- | --- |'],
  ...['a   b   c\nd   e   f', '\n\n1. A 2. B 3. C\n', '\n: b', '\n\\newpage', '\n\n**A**\n', '**A:**\n'],
]
const plainLines = [
  '',
  '',
  '## A',
  'Words of a line',
  '- entry',
  '1. first',
  '> said',
  '| a | b |\n| --- | --- |\n| c | |',
]
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainLines) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('Words ', '- ', '## ', ''), fc.constantFrom(...slips), fc.constantFrom('', ' b'))
      .map((parts) => parts.join('')),
  },
)
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))

/** How many of the texts were plain: a property that is never asked says nothing. */
let skimmed = 0

test('a text that is skimmed has nothing that reading it as a whole would tell', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (body, firstLine) => {
      const readings = proseReadings(sourceLines('notes.md', body, firstLine))
      if (readings === undefined) return
      skimmed += 1
      expect(readings.glance).toEqual(readings.whole)
    }),
    { numRuns: runs(5000) },
  )
  expect(skimmed).toBeGreaterThan(250)
})

test.each([
  'Words, and **bold** ones, and *others* (see [the areas](/areas/)).',
  '## Discussion\nWords\nover lines.\n\n- an entry\n- [another](#discussion)\n\n1. first\n2. second',
  '| Street | Reports |\n| --- | ---: |\n| **Wharf Street** | 26 |',
  '26 reports, [by telephone](tel:01632960123) or [on the form](https://www.example.org/report?about=lights).',
])('%j is skimmed', (body) => expect(skimmedProse(sourceLines('notes.md', body, 1))).toBeDefined())

test.each([
  '#Discussion',
  '**bold',
  'a\n---',
  '> - quoted',
  '- - a',
  '[a](b)',
  '[a]: /b/',
  '| a | b |',
  '# Title',
  '##### Low',
  '## Street | Reports\n| --- | --- |\n| --- | --- |',
  'See https://example.org/.',
  'See www.example.org.',
  `[a](https://${'b.'.repeat(200)}org/)`,
])('%j is read as a whole', (body) => expect(skimmedProse(sourceLines('notes.md', body, 1))).toBeUndefined())
