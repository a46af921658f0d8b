/** Whatever is placed on pages can be read back from the file, word for word. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFontFiles } from '../../scripts/font-files.ts'
import { writePdf } from '../../scripts/pdf/write-pdf.ts'
import { type FaceName, type Figures, loadFaces } from '../../scripts/typeset/faces/face.ts'
import type { MarkedContent, Placed, StructureElement, TypesetDocument } from '../../scripts/typeset/lines/page.ts'
import { runs } from '../support/chance.ts'
import { readPdf } from '../support/paper/read-pdf.ts'

const faces = loadFaces(readFontFiles())

/** Letters of every code the simple fonts have, some they have not, and what strings of a PDF must escape. */
const character = fc.constantFrom(...'aeimnorstTVW019.,;:!?()\\<>[]{}/%&"\'–“”’…•€£éÉßŁśżŵŷřůčāģșț')
const word = fc.array(character, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''))
const line = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 5 }),
  face: fc.constantFrom<FaceName>('regular', 'bold', 'extra'),
  size: fc.integer({ min: 12, max: 40 }),
  figures: fc.constantFrom<Figures>('proportional', 'tabular'),
  role: fc.constantFrom<'P' | 'H1' | 'artifact'>('P', 'P', 'H1', 'artifact'),
  language: fc.constantFrom(undefined, undefined, 'cy', 'pl', 'pa-Guru'),
})
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never
const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '')
const pages = fc.array(fc.array(line, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })

function placed(title: string, lines: readonly (readonly Line[])[]): TypesetDocument {
  const structure: StructureElement[] = []
  const place = ({ words, face, size, figures, role, language }: Line, index: number): Placed => {
    const owner: MarkedContent = { kind: 'content' }
    if (role !== 'artifact') structure.push({ role, children: [owner], ...(language && { language }) })
    const text = words.join(' ')
    const width = faces[face].measure(text, size, figures)
    const common = { x: 20, baseline: 60 + 90 * index, face, size, colour: 'ink', width } as const
    const shaped = faces[face].shape(text, figures)
    return {
      kind: 'text',
      ...common,
      words: shaped,
      owner: role === 'artifact' ? { kind: 'artifact', type: 'layout' } : owner,
    }
  }
  const made = lines.map((items) => ({ width: 4000, height: 842, items: items.map(place) }))
  return { title, language: 'en-GB', pages: made, structure, bookmarks: [{ title, level: 1, page: 0, y: 0 }] }
}

test('every word comes back, in order, and every element in its place and language', async () => {
  await fc.assert(
    fc.asyncProperty(title, pages, async (name, lines) => {
      const created = Temporal.PlainDate.from('2026-11-01')
      const bytes = writePdf(placed(name, lines), {
        faces,
        created,
        author: 'Example',
        inks: 'colour',
        duplex: 'DuplexFlipLongEdge',
      })
      expectWhole(bytes)
      const pdf = await readPdf(bytes)
      expect(pdf.pages.map(({ text }) => text)).toEqual(
        lines.map((items) => items.map(({ words }) => words.join(' ')).join(' ')),
      )
      const read = pdf.pages.flatMap(({ tags }) => tags.filter((tag) => tag !== 'Document').map((tag) => tag.trim()))
      expect(read).toEqual(
        lines
          .flat()
          .flatMap(({ role, words, language }) =>
            role === 'artifact' ? [] : [`${role}${language ? ` lang=${language}` : ''} "${words.join(' ')}"`],
          ),
      )
    }),
    { numRuns: runs(30) },
  )
})

/** The file ends where its cross-reference stream says that it begins. */
function expectWhole(bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<\/Type\/XRef/)
}
