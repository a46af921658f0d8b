/** What people wrote as a sentence gets no second full stop; what they did not gets one. */

import { expect, test } from 'vitest'
import { asSentence, capitalised } from '../../../scripts/model/sentences.ts'

test.each([
  ['Tea and cake', 'Tea and cake.'],
  ['Tea and cake.', 'Tea and cake.'],
  ['Soup for all!', 'Soup for all!'],
  ['Tea (no milk)', 'Tea (no milk).'],
  ['Tea and more…', 'Tea and more…'],
  ['چائے۔', 'چائے۔'],
])('%s', (words, sentence) => expect(asSentence(words)).toBe(sentence))

test.each([
  ['tea and cake', 'Tea and cake'],
  ['Tea and cake', 'Tea and cake'],
  ['30 cakes', '30 cakes'],
])('at the beginning of a sentence: %s', (words, begun) => expect(capitalised(words)).toBe(begun))
