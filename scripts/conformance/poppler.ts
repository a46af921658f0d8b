/**
 * Checks with poppler's pdftotext, where the machine has it, that text is copied from a PDF as it is printed: in the order
 * of the content stream, and each letter by its glyph name, whatever `ToUnicode` says.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWrittenPdf } from '../written/pdf-document.ts'
import { plainObjects, plainPdf } from './plain-pdf.ts'
import { CheckerBroke, type Verdict } from './verdict.ts'

export const copyStandard = 'text copied by poppler'

/** Whether this machine has pdftotext. */
export const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined

/** One verdict a file, in their order. Throws `CheckerBroke` where pdftotext cannot read one. */
export const copiedByPoppler = (files: readonly string[]): readonly Verdict[] =>
  files.map((file) => ({ file, standard: copyStandard, faults: faultsOf(file) }))

function faultsOf(file: string): readonly string[] {
  const written = readWrittenPdf(readFileSync(file))
  if (written === undefined) return ['The file cannot be read.']
  const pages = written.sides.map((side, index) => {
    const printed = side.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    return { number: index + 1, printed: letters(printed.join('')), copied: letters(copiedFrom(file, index + 1)) }
  })
  const named = namedLetters(file, pages.length)
  return pages.flatMap(({ number, printed, copied }, index) => [
    ...comparison(
      printed,
      copied,
      (here, there) => `On page ${number} "${here}" is printed, and "${there}" is copied.`,
    ),
    ...comparison(
      named[index] ?? '',
      copied,
      (here, there) => `On page ${number} the glyphs are named "${here}", and "${there}" is copied.`,
    ),
  ])
}

/** Page by page, by the names of glyphs alone: fonts of one-byte codes have them. */
function namedLetters(file: string, pages: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'copied-'))
  try {
    const bare = join(folder, 'bare.pdf')
    const bytes = readFileSync(file)
    // What is spelt out already has a table of where each object begins: it keeps its length.
    const plain = bytes.includes('/ObjStm') ? plainPdf(plainObjects(bytes)) : bytes
    writeFileSync(bare, withoutReadings(Buffer.from(plain).toString('latin1')), 'latin1')
    return Array.from({ length: pages }, (_, index) => letters(usualFigures(copiedFrom(bare, index + 1))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const withoutReadings = (pdf: string): string =>
  pdf.replaceAll(/<<[^\n]*\/Subtype\/Type1\/[^\n]*/g, (font) =>
    font.replace(/\/ToUnicode \d+ 0 R/, (entry) => ' '.repeat(entry.length)),
  )

/** The figures of tables go by the names of old-style ones, for which poppler has letters of its own: U+F730 and on. */
const usualFigures = (text: string): string =>
  text.replaceAll(/[\uf730-\uf739]/g, (figure) => String(figure.charCodeAt(0) - 0xf730))

/** In the order in which it is written, which is that of reading. */
function copiedFrom(file: string, page: number): string {
  const place = ['-f', String(page), '-l', String(page)]
  const run = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', ...place, file, '-'], { encoding: 'utf8' })
  if (run.status !== 0) throw new CheckerBroke(`pdftotext gave nothing for ${file}.\n${run.stderr}`)
  return run.stdout
}

/** Spaces are found by each program in its own way. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200b]/g, '')

function comparison(
  wanted: string,
  copied: string,
  sentence: (wanted: string, copied: string) => string,
): readonly string[] {
  if (wanted === copied) return []
  let same = 0
  while (same < wanted.length && wanted[same] === copied[same]) same++
  const around = (text: string): string => text.slice(Math.max(0, same - 10), same + 30)
  return [sentence(around(wanted), around(copied))]
}
