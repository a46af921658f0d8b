/**
 * Whether text copies out of a PDF as it is printed, asked of poppler's pdftotext where the machine has it. What is printed
 * is what each letter is said to be in the file; that this is true, tests say, which know the words that were placed.
 */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readWrittenPdf } from '../written/pdf-document.ts'
import { CheckerBroke, type Verdict } from './verdict.ts'

export const copyStandard = 'text copied by poppler'

export const hasPoppler = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined

export const copiedByPoppler = (files: readonly string[]): readonly Verdict[] =>
  files.map((file) => ({ file, standard: copyStandard, faults: faultsOf(file) }))

function faultsOf(file: string): readonly string[] {
  const written = readWrittenPdf(readFileSync(file))
  if (written === undefined) return ['The file cannot be read.']
  return written.sides.flatMap((side, index) => {
    const printed = side.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    return comparison(index + 1, letters(printed.join('')), letters(copiedFrom(file, index + 1)))
  })
}

/** In the order in which it is written, which is that of reading. */
function copiedFrom(file: string, page: number): string {
  const place = ['-f', String(page), '-l', String(page)]
  const run = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', ...place, file, '-'], { encoding: 'utf8' })
  if (run.status !== 0) throw new CheckerBroke(`pdftotext gave nothing for ${file}.\n${run.stderr}`)
  return run.stdout
}

/** Spaces are found by each program in its own way. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200b]/g, '')

function comparison(page: number, printed: string, copied: string): readonly string[] {
  if (printed === copied) return []
  let same = 0
  while (same < printed.length && printed[same] === copied[same]) same++
  const around = (text: string): string => text.slice(Math.max(0, same - 10), same + 30)
  return [`On page ${page} "${around(printed)}" is printed, and "${around(copied)}" is copied.`]
}
