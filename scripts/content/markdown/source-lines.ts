/** Finds the places of prose in its file, when a finding needs them. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'

/** The lines of a file's prose; `firstLine` is the number of the first of them in the file, counted from 1. */
export interface SourceLines {
  readonly file: string
  /** All of it: the lines with LF between them. */
  readonly text: string
  readonly lines: readonly string[]
  readonly firstLine: number
}

/** A stretch of lines, counted from 0, the end not included: what markdown-it calls a map. */
export type LineRange = readonly [number, number]

/** Every line of a source file ends in LF: `source-file.ts` has seen to it. */
export function sourceLines(file: string, body: string, firstLine: number): SourceLines {
  return { file, text: body, lines: body.split('\n'), firstLine }
}

/**
 * From the first character of the first line to the end of the last one that is not empty. `begins`: the text with which
 * the block begins, where markers of lists and quotations may come before it on its line.
 */
export function spanOfLines({ lines, firstLine }: SourceLines, [from, end]: LineRange, begins = ''): Span {
  let last = Math.max(from, end - 1)
  while (last > from && isBlank(lines[last])) last -= 1
  const first = lines[from] ?? ''
  const indent = first.length - first.trimStart().length
  const startsAtOnce = indent === 0 && first.startsWith(begins)
  return {
    line: firstLine + from,
    column: startsAtOnce ? 1 : Math.max(indent, begins === '' ? 0 : first.indexOf(begins)) + 1,
    endLine: firstLine + last,
    endColumn: (lines[last] ?? '').trimEnd().length + 1,
  }
}

/** As `spanOfLines`, from after a number of list and quotation markers: the second `-` of `- - x`. */
export function spanBehindSigns(source: SourceLines, range: LineRange, signs: number): Span {
  const span = spanOfLines(source, range)
  const line = source.lines[range[0]] ?? ''
  const before = behindSigns(signs).exec(line)?.[0].length
  return before === undefined || before >= line.length ? span : { ...span, column: before + 1 }
}

function behindSigns(signs: number): RegExp {
  const known = patterns[signs] ?? new RegExp(`^(?:\\s*(?:[-*+>]|\\d{1,9}[.)])){${signs}}\\s*`)
  patterns[signs] = known
  return known
}
/** By the number of markers. */
const patterns: RegExp[] = []

/** Whether a span has exactly these words, and so can be replaced. */
export const isJust = ({ line, column, endLine, endColumn }: Span, words: string): boolean =>
  line === endLine && endColumn - column === words.length

/**
 * Moves forward through the lines of one block,
 * so that the second `{{ phone }}` of a paragraph is told from the first.
 */
export class SourceCursor {
  readonly #source: SourceLines
  #range: LineRange = [0, 0]
  #line = 0
  #column = 0

  constructor(source: SourceLines) {
    this.#source = source
  }

  /** Moves to the beginning of a block. */
  moveTo(range: LineRange): void {
    this.#range = range
    this.#line = range[0]
    this.#column = 0
  }

  /** A cursor at the same place. */
  copy(): SourceCursor {
    const other = new SourceCursor(this.#source)
    other.#range = this.#range
    other.catchUpWith(this)
    return other
  }

  /** Moves to the place of another cursor, unless it is already there or further on. */
  catchUpWith(other: SourceCursor): void {
    const isBehind = this.#line < other.#line || (this.#line === other.#line && this.#column < other.#column)
    if (!isBehind) return
    this.#line = other.#line
    this.#column = other.#column
  }

  /**
   * The next place of `words`, or of their other spelling; the whole block where neither is found, because of an
   * escape in them, say.
   */
  next(words: string, otherwise = words): Span {
    const place = this.#nextOf(words)
    const other = otherwise === words ? undefined : this.#nextOf(otherwise)
    const isOtherFirst =
      other && (!place || other.line < place.line || (other.line === place.line && other.column < place.column))
    const found = isOtherFirst ? other : place
    if (found === undefined) return this.block()
    this.#line = found.line - this.#source.firstLine
    this.#column = found.endColumn - 1
    return found
  }

  #nextOf(words: string): Span | undefined {
    for (let line = this.#line; line < this.#range[1]; line += 1) {
      const found = (this.#source.lines[line] ?? '').indexOf(words, line === this.#line ? this.#column : 0)
      if (found === -1) continue
      return spanOfWords(this.#source.firstLine + line, words, found + 1)
    }
    return undefined
  }

  /** The whole block. */
  block(): Span {
    return spanOfLines(this.#source, this.#range)
  }
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''
