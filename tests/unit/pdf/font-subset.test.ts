/** A TrueType font with the glyphs of one document: what it keeps, and what it leaves out. */

import { describe, expect, test } from 'vitest'
import { readFontFiles } from '../../../scripts/font-files.ts'
import { SubsetSource } from '../../../scripts/pdf/fonts/font-subset.ts'
import { Face } from '../../../scripts/typeset/faces/face.ts'
import { glyphAdvance } from '../../../scripts/typeset/faces/true-type.ts'

const face = new Face('regular', readFontFiles().regular)
const glyphsOf = (text: string): readonly number[] => face.word(text).glyphs.map(({ id }) => id)
const source = new SubsetSource(face.file)

describe('a subset', () => {
  const glyphs = [0, ...glyphsOf('Cafe')]
  const subset = source.subset(glyphs)
  // A subset names nothing and says nothing of its line: the tables that do are read from the whole file.
  const tables = readTables(subset)

  test('has the tables that a PDF asks for, and no others', () =>
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']))

  test('numbers its glyphs as they were asked for', () => {
    const advances = glyphs.map((_, index) => advance(subset, index))
    expect(advances).toEqual(glyphs.map((glyph) => glyphAdvance(face.file, glyph)))
  })

  test('is far smaller than the face', () => expect(subset.length).toBeLessThan(1500))

  test('brings along what an accented letter is made of', () => {
    const accented = source.subset([0, ...glyphsOf('é')])
    expect(glyphCount(accented)).toBe(4) // .notdef, é, e and its accent
  })

  test('may hold a glyph twice, for two codes that read differently', () => {
    const [e = 0] = glyphsOf('e')
    const twice = source.subset([0, e, e])
    expect([1, 2].map((index) => advance(twice, index))).toEqual([
      glyphAdvance(face.file, e),
      glyphAdvance(face.file, e),
    ])
  })

  test('has a checksum for each table', () => {
    for (const { offset, length, checksum } of tables.values()) {
      const view = Buffer.from(subset)
      let sum = 0
      for (let at = offset; at < offset + length; at += 4) sum = (sum + view.readUInt32BE(at)) >>> 0
      expect(sum).toBe(checksum)
    }
  })
})

interface Row {
  readonly offset: number
  readonly length: number
  readonly checksum: number
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Row> {
  const view = Buffer.from(bytes)
  return new Map(
    Array.from({ length: view.readUInt16BE(4) }, (_, index) => {
      const row = 12 + 16 * index
      const [checksum, offset, length] = [4, 8, 12].map((at) => view.readUInt32BE(row + at))
      return [
        view.toString('latin1', row, row + 4),
        { offset: offset ?? 0, length: length ?? 0, checksum: checksum ?? 0 },
      ]
    }),
  )
}

const tableOf = (bytes: Uint8Array, tag: string): Buffer =>
  Buffer.from(bytes).subarray(readTables(bytes).get(tag)?.offset)
const glyphCount = (bytes: Uint8Array): number => tableOf(bytes, 'maxp').readUInt16BE(4)
const advance = (bytes: Uint8Array, glyph: number): number => tableOf(bytes, 'hmtx').readUInt16BE(4 * glyph)
