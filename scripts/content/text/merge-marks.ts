/** Conflict markers, which git leaves in a file where it could not merge two versions. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'
import { listed } from '../../diagnostics/listed.ts'

/** A finding for each conflict; single markers, left after others were deleted, share one. `text`: its lines end in LF. */
export function mergeMarks(path: string, text: string): readonly Finding[] {
  if (!beginnings.some((signs) => text.includes(signs)) || !anyMark.test(text)) return []
  const findings: Finding[] = []
  const lines = text.split('\n')
  let open: number[] = []
  let stray: number[] = []
  for (const [index, line] of lines.entries()) {
    const mark = markOf(line)
    if (mark === undefined) continue
    if (mark === '<') {
      stray.push(...open)
      open = []
    }
    open.push(index)
    if (mark !== '>') continue
    if (isWhole(open, lines)) findings.push(twoVersions(path, (open[0] ?? index) + 1, index + 1, line.length))
    else stray.push(...open)
    open = []
  }
  stray = [...stray, ...open]
  return areMarks(stray, lines) ? [...findings, leftMarks(path, stray, lines)] : findings
}

/**
 * The text with the first of two versions, as many lines as before, so that the rest can be read; and the numbers of the
 * lines of which nothing can be said: those of the conflicts, and in prose all that goes on from them up to an empty line.
 */
export function firstVersions(
  path: string,
  text: string,
): { readonly text: string; readonly lines: ReadonlySet<number> } {
  const rows = text.split('\n')
  const lastEnd = rows.findLastIndex((row) => markOf(row) === '>')
  const ofConflicts = new Set<number>()
  let isOther = false
  const kept = rows.map((row, index) => {
    const mark = markOf(row)
    if (mark !== undefined || isOther) ofConflicts.add(index)
    if (mark === undefined) return isOther ? '' : row
    isOther = mark === '|' || (mark === '=' && index < lastEnd)
    return ''
  })
  const prose = path.endsWith('.md') ? rows.lastIndexOf('---') + 1 : rows.length
  const unclear = withParagraphs(ofConflicts, rows, prose)
  return { text: kept.join('\n'), lines: new Set(Array.from(unclear, (index) => index + 1)) }
}

/** The rows with all that goes on from them on either side, up to an empty one; `prose`: the first that can be gone on from. */
function withParagraphs(some: ReadonlySet<number>, rows: readonly string[], prose: number): ReadonlySet<number> {
  const found = new Set(some)
  const goesOn = (one: number, other: number) =>
    found.has(one) && [one, other].every((index) => index >= prose && rows[index]?.trim() !== '')
  for (let index = prose + 1; index < rows.length; index += 1) if (goesOn(index - 1, index)) found.add(index)
  for (let index = rows.length - 2; index >= prose; index -= 1) if (goesOn(index + 1, index)) found.add(index)
  return found
}

type Mark = '<' | '|' | '=' | '>'

/** Quick tests, which rule out nearly every text. */
const beginnings = ['<<<<<<< ', '||||||| ', '=======', '>>>>>>> ']
const anyMark = /^(?:[<|>]{7} |={7}$)/m

function markOf(line: string): Mark | undefined {
  if (line === '=======') return '='
  const [, mark] = /^(<|\||>)\1{6} \S/.exec(line) ?? []
  return mark === '<' || mark === '|' || mark === '>' ? mark : undefined
}

/** From `<<<<<<<` over `=======` to `>>>>>>>`. */
const isWhole = (marks: readonly number[], lines: readonly string[]): boolean =>
  markOf(lines[marks[0] ?? 0] ?? '') === '<' && marks.some((index) => lines[index] === '=======')

/** Seven equals signs alone may be the underline of a heading, which has a finding of its own. */
const areMarks = (marks: readonly number[], lines: readonly string[]): boolean =>
  marks.some((index) => lines[index] !== '=======' || (lines[index - 1] ?? '').trim() === '')

const twoVersions = (file: string, line: number, endLine: number, length: number): Finding => ({
  severity: 'error',
  code: 'file/two-versions',
  message: `Two versions of lines ${line} to ${endLine} stand here, and were not brought together.`,
  hint: 'Keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  place: { file, span: { line, column: 1, endLine, endColumn: length + 1 } },
})

function leftMarks(file: string, marks: readonly number[], lines: readonly string[]): Finding {
  const [first = 0, ...others] = marks
  const line = first + 1
  const seen = lines[first] ?? ''
  const numbers = [line, ...others.map((index) => index + 1)]
  return {
    severity: 'error',
    code: 'file/two-versions',
    message: `"${seen}" is a mark that git leaves where two versions of a file differ.`,
    hint: `Keep what is right of the two versions, then delete ${others.length > 0 ? `lines ${listed(numbers)}` : 'this line'}.`,
    place: { file, span: spanOfWords(line, seen) },
  }
}
