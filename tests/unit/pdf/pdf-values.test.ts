/** Values as a PDF spells them: no byte more than the standard asks for. */

import { expect, test } from 'vitest'
import { spelt } from '../../../scripts/pdf/objects/values.ts'

const text = (words: string): unknown => new String(words)

test.each([
  ['a name', 'Page', '/Page'],
  ['a number', 0.1 + 0.2, '.3'],
  ['text', text('Who?'), '(Who?)'],
  ['brackets and strokes', text('a (b) \\ c'), '(a \\(b\\) \\\\ c)'],
  ['a line end', text('a\r\nb'), '(a\\r\\nb)'],
  ['letters beyond seven bits', text('ż'), '(\xfe\xff\x01\x7c)'],
  ['a bracket inside two bytes', text('Ũ'), '(\xfe\xff\x01h)'],
  ['such a byte as a bracket', text('ĩ'), '(\xfe\xff\x01\\))'],
  ['bytes', Uint8Array.of(0, 171, 41), '(\0\xab\\))'],
  ['names and numbers side by side', ['XYZ', 1, 'A', 2], '[/XYZ 1/A 2]'],
  ['what needs no space between', [text('a'), 1, [2], 3, {}], '[(a)1[2]3<<>>]'],
  ['a dictionary, its undefined entries left out', { S: 'P', Pg: undefined, K: 0 }, '<</S/P/K 0>>'],
  ['a moment', new Date(Date.UTC(2026, 10, 1)), '(D:20261101000000Z)'],
  ['yes and no', [true, false], '[true false]'],
])('%s', (_, value, expected) => expect(spelt(value)).toBe(expected))
