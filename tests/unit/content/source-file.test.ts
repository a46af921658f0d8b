/** Bytes that are no UTF-8 are told where the first of them stands. */

import { expect, test } from 'vitest'
import { readText } from '../../../scripts/content/text/source-file.ts'

test.each([
  ['61 ff', 1, 2],
  ['61 0a c3 a9 ff', 2, 2],
  ['c3', 1, 1],
  ['ef bb bf c3 a9 ff', 1, 2], // a byte order mark is no column
  ['ef bb bf c3 a9 c3 a9 0a ff', 2, 1],
])('%s: line %i, column %i', (hex, line, column) => {
  const { findings } = readText('sheets/a.md', new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex')))
  const place = { line, column, endLine: line, endColumn: column + 1 }
  expect(findings.map((finding) => finding.place)).toEqual([{ file: 'sheets/a.md', span: place }])
})
