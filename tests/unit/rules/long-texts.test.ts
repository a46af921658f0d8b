/** Texts that would take an expression hours to search are searched at once. */

import { expect, test } from 'vitest'
import { brokenOff } from '../../../scripts/rules/broken-off.ts'
import { leftOver } from '../../../scripts/rules/left-over.ts'
import { personalData, personalFacts } from '../../../scripts/rules/people/personal-data.ts'
import { repeatedText } from '../../../scripts/rules/repeated-text.ts'
import { twoAlphabets } from '../../../scripts/rules/two-alphabets.ts'
import { siteOf } from '../../support/sites/content-in-memory.ts'

const times = (many: number, word: string): readonly string[] => Array.from({ length: many }, () => word)

test.each([
  ['a number behind 80,000 words', personalData, `${'on '.repeat(80_000)}01922 654321`, []],
  [
    'an offence behind a name of 200,000 letters',
    personalFacts,
    `Mr ${'a'.repeat(200_000)}. Mr Bell was fined.`,
    ['was fined'],
  ],
  ['dots that lead to no page', leftOver, `See ${'.'.repeat(200_000)} x\n\n???`, ['???']],
  ['dots that end no line of words', leftOver, `${'.'.repeat(200_000)}\n\n???`, ['???']],
  ['80,000 entries that say nothing', leftOver, `[${'?, '.repeat(80_000)}Wharf]`, times(80_000, '?'), 'glossary.yaml'],
  ['40,000 reminders on a line', leftOver, `a: ${'TODO '.repeat(40_000)}`, times(40_000, 'TODO'), 'glossary.yaml'],
  ['20,000 texts that break off', brokenOff, 'We meet by the\n\n'.repeat(20_000), times(20_000, 'the')],
  ['an end behind 80,000 words that need more', brokenOff, `${'and the '.repeat(40_000)}\n\nWe meet by the\n`, ['the']],
  ['a copy behind 100,000 lines', repeatedText, `${'\n\n'.repeat(100_000)}`, []],
  ['a letter of another form behind 200,000', twoAlphabets, `${'a'.repeat(200_000)} ﬁ`, ['ﬁ']],
])('%s', (_what, rule, text, seen, path = 'areas/canalside/about.md') => {
  const found = rule.check(siteOf({}), new Map([[path, { path, text }]]), Temporal.PlainDate.from('2026-11-22'))
  expect(found.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(seen)
})
