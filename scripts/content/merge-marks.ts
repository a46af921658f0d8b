/** The marks that git leaves in a file where two versions of it could not be brought together. */

import type { Finding } from '../diagnostics/diagnostic.ts'

/** One finding for each place; `text`: its lines end in LF. */
export function mergeMarks(path: string, text: string): readonly Finding[] {
  if (!text.includes('<<<<<<< ')) return []
  const findings: Finding[] = []
  let begins: number | undefined
  let parted = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('<<<<<<< ')) {
      begins = index + 1
      parted = false
    } else if (line === '=======') parted = begins !== undefined
    else if (begins !== undefined && parted && line.startsWith('>>>>>>> ')) {
      findings.push(twoVersions(path, begins, index + 1, line.length))
      begins = undefined
    }
  }
  return findings
}

const twoVersions = (file: string, line: number, endLine: number, length: number): Finding => ({
  severity: 'error',
  code: 'file/two-versions',
  message: `Two versions of lines ${line} to ${endLine} stand here, and were not brought together.`,
  hint: 'Keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  place: { file, span: { line, column: 1, endLine, endColumn: length + 1 } },
})
