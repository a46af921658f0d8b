/** Where the details of a text end and its prose begins. */

import { expect, test } from 'vitest'
import { firstOfProse, splitDocument } from '../../../scripts/content/yaml/front-matter.ts'

test.each([
  ['---\na: b\n---\nText\n', { details: 'a: b', body: 'Text\n', bodyLine: 4 }],
  ['---\na: b\n---\n\nText', { details: 'a: b', body: '\nText', bodyLine: 4 }],
  ['---\na: b\n---\n', { details: 'a: b', body: '', bodyLine: 4 }],
  ['---\na: b\n---', { details: 'a: b', body: '', bodyLine: 3 }],
  ['---\n---\nText\n---\n', { details: '', body: 'Text\n---\n', bodyLine: 3 }],
])('%j', (text, expected) => {
  const split = splitDocument({ path: 'sheets/a.md', text })
  if (!('body' in split)) throw new Error(split.message)
  const { details, body, bodyLine } = split
  expect({ details: details(), body, bodyLine }).toEqual(expected)
})

test.each([
  ['---\ntitle: A\nWords.', 'Words.'],
  ['---\n# The title\ntitle: A\n# Words\n\nMore.', '# Words\n\nMore.'],
  ['---\ntitle: A\n', ''],
])('%j ends its details above %j', (text, prose) => expect(text.slice(firstOfProse(text))).toBe(prose))

test('prose of a file that was cut off within its details begins on a line of the file', () => {
  const cutOff = (text: string) => splitDocument({ path: 'sheets/a.md', text, detailsEnd: text.length })
  expect(cutOff('---\ntitle: A')).toMatchObject({ body: '', bodyLine: 2 })
  expect(cutOff('---\ntitle: A\n')).toMatchObject({ body: '', bodyLine: 3 })
})
