/** Combines findings that have one cause into one. */

import { isMendable, type Mendable } from '../../diagnostics/apply-fixes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SourceFile } from '../text/source-file.ts'

/** The least number of consecutive lines that are combined. */
const fewest = 3

/** The findings of a file, with those about missing spaces after colons combined, and one fix for all of them. */
export function combinedFindings(diagnostics: readonly Diagnostic[], file: SourceFile): readonly Diagnostic[] {
  const rows = file.text.split('\n')
  const alike = diagnostics.filter(isMendable).filter((each) => lacksSpaces(each, rows))
  if (alike.length < fewest) return diagnostics
  const runs = runsOf(alike.toSorted((a, b) => a.span.line - b.span.line)).filter(({ length }) => length >= fewest)
  const combined: ReadonlySet<Diagnostic> = new Set(runs.flat())
  return [...runs.map((run) => asOne(run, file)), ...diagnostics.filter((each) => !combined.has(each))]
}

/** Whether a field and its value only have to be spaced. */
function lacksSpaces({ code, span, fix }: Mendable, rows: readonly string[]): boolean {
  if (code !== 'yaml/no-colon') return false
  const row = rows[span.line - 1] ?? ''
  return bare(row.slice(span.column - 1, span.endColumn - 1)) === bare(fix.text)
}

const bare = (words: string): string => words.replace(/\s/g, '')

/** Groups of findings on consecutive lines, one on each. */
function runsOf(findings: readonly Mendable[]): readonly (readonly Mendable[])[] {
  const runs: Mendable[][] = []
  for (const finding of findings) {
    const run = runs.at(-1)
    if (run?.at(-1)?.span.line === finding.span.line - 1) run.push(finding)
    else runs.push([finding])
  }
  return runs
}

function asOne(run: readonly Mendable[], { text }: SourceFile): Diagnostic {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A run has at least one finding')
  const rows = text.split('\n')
  const written = run.map(({ span, fix }) => {
    const row = rows[span.line - 1] ?? ''
    const [before, behind] = [row.slice(0, span.column - 1), row.slice(span.endColumn - 1)]
    return `${span === first.span ? '' : before}${fix.text}${span === last.span ? '' : behind}`
  })
  const { endLine, endColumn } = last.span
  const span = { ...first.span, endLine, endColumn }
  return {
    severity: 'error',
    code: first.code,
    message: `None of the lines ${first.span.line} to ${endLine} is a field and its value: there is no space after the colon.`,
    hint: `Put a space after the colon of each, as in: ${first.fix.text}`,
    file: first.file,
    span,
    fix: { range: span, text: written.join('\n') },
  }
}

/**
 * Several numbers for films in one file, told at the first of them: the cause is that the file does not say any more that it
 * is an example.
 */
export function numbersOnceInAFile(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ofFile = Map.groupBy(
    diagnostics.filter(({ code }) => code === 'phone/drama').toSorted((a, b) => lineOf(a) - lineOf(b)),
    ({ file }) => file,
  )
  return diagnostics.flatMap((found) => {
    const [first, ...others] = (found.code === 'phone/drama' && ofFile.get(found.file)) || []
    if (others.length === 0) return [found]
    if (found !== first) return []
    const more = others.length === 1 ? 'another number' : `${others.length} other numbers`
    const message = `${found.message} The same is true of ${more} in this file.`
    return [
      { ...found, message, hint: 'Write the real numbers, or mark the content as invented with "example: true".' },
    ]
  })
}

const lineOf = ({ span }: Diagnostic): number => span?.line ?? 0
