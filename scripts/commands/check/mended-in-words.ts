/** What `--fix` did, in words: file by file, line by line. */

import type { Replacement } from '../../diagnostics/apply-fixes.ts'
import { harmless } from '../../diagnostics/formats/harmless.ts'
import { pathFrom } from '../../diagnostics/in-order.ts'
import type { MendedFiles } from '../../diagnostics/mend-files.ts'

/** `root`: the content folder as it was named on the command line. */
export function mendedInWords({ files, refused }: MendedFiles, root: string): string {
  const lines = files.flatMap(({ file, mended }) => [
    `Mended ${harmless(pathFrom(root, file))}:`,
    ...mended
      .flatMap(lineByLine)
      .map(({ seen, written, line }) => `  line ${line}: ${words(seen)} → ${words(written)}`),
  ])
  const kept = refused.map(
    (file) => `Not mended: ${harmless(pathFrom(root, file))} is a link, or cannot be written. It is as it was.`,
  )
  if (files.length + refused.length === 0) return 'Nothing could be mended for certain: no file was changed.'
  return [...lines, ...kept, ''].join('\n')
}

/** A replacement of several lines as one for each line that differs, where as many stand there afterwards. */
function lineByLine(whole: Replacement): readonly Replacement[] {
  const [seen, written] = [linesOf(whole.seen), linesOf(whole.written)]
  if (seen.length === 1 || seen.length !== written.length) return [whole]
  return seen
    .map((text, index) => ({ line: whole.line + index, seen: text, written: written[index] ?? '' }))
    .filter((each) => each.seen !== each.written)
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/)

/** Characters that cannot be seen are named. */
function words(text: string): string {
  if (text === '') return 'nothing'
  const isOdd = /[^\S \t\r\n]/.test(text)
  if (text.trim() === '' && !text.includes('\t'))
    return `${text.length === 1 ? 'a space' : `${text.length} spaces`}${isOdd ? ' of another kind' : ''}`
  return `${harmless(text.replaceAll('\t', '⇥'))}${isOdd ? ' (with a space of another kind)' : ''}`
}
