/** The passages of a Markdown text: its words as they are read, each with its place in the file. */

import { type Token, tokenise } from '../content/markdown/markdown.ts'
import type { SourceLines } from '../content/markdown/source-lines.ts'
import type { Span } from '../diagnostics/diagnostic.ts'
import { type Passage, standIn } from './passage.ts'

/** Headings, paragraphs, entries of lists and cells of tables, in reading order. */
export function prosePassages(source: SourceLines): readonly Passage[] {
  const passages: Passage[] = []
  let kind: Passage['kind'] = 'prose'
  let row = 0
  let reached = 0
  for (const token of tokenise(source.text)) {
    if (token.type === 'heading_open') kind = 'heading'
    if (token.type === 'heading_close') kind = 'prose'
    if (token.map && token.map[0] !== row) reached = 0
    if (token.map) [row] = token.map
    if (token.type !== 'inline') continue
    const rows = placesOf(token.content, row, source, reached)
    reached = rows.reached // The next cell of a table comes later on the same line.
    const { text, pieces } = wordsOf(token)
    const spanOf = (from: number, to: number) => spanBetween(pieces, rows.starts, source.firstLine, from, to)
    passages.push({
      file: source.file,
      kind,
      text: text.replaceAll(/\{\{[^{}]*\}\}/g, (placeholder) => standIn.repeat(placeholder.length)),
      place: (from, to) => ({ file: source.file, span: spanOf(from, to) }),
    })
  }
  return passages
}

/** A line of a block's content: where it begins in the content, and in the file. */
interface LineStart {
  readonly at: number
  /** The line of the source, from 0. */
  readonly row: number
  readonly column: number
}

/** Where each line of a block's content is in the file. List markers and the like may come before it, hashes and bars after it. */
function placesOf(
  content: string,
  row: number,
  { lines }: SourceLines,
  from: number,
): { readonly starts: readonly LineStart[]; readonly reached: number } {
  const starts: LineStart[] = []
  let at = 0
  let reached = from
  for (const [index, line] of content.split('\n').entries()) {
    const typed = lines[row + index] ?? ''
    const column = Math.max(0, from > 0 || typed.includes('|') ? typed.indexOf(line, from) : typed.lastIndexOf(line))
    starts.push({ at, row: row + index, column })
    at += line.length + 1
    reached = column + line.length
  }
  return { starts, reached }
}

/** A stretch of words that is typed as it is read: `at` is its offset in the words, `typed` in the content. */
interface Piece {
  readonly at: number
  readonly typed: number
}

/** The words of an `inline` token. A picture counts as its alternative text, an address as nothing. */
function wordsOf(inline: Token): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = []
  const { content } = inline
  let text = ''
  let reached = 0
  const add = (words: string, typed: string) => {
    const found = content.indexOf(typed, reached)
    pieces.push({ at: text.length, typed: found === -1 ? reached : found })
    if (found !== -1) reached = found + typed.length
    text += words
  }
  const read = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      switch (token.type) {
        case 'text':
          add(token.content, token.content)
          break
        case 'text_special':
          add(token.content, token.markup)
          break
        case 'softbreak':
          add(' ', '\n')
          break
        case 'hardbreak':
          add('\n', '\n')
          break
        case 'code_inline':
          add(standIn.repeat(token.content.length), token.content)
          break
        case 'image':
          read(token.children ?? [])
          reached = behindAddress(content, reached)
          break
        case 'link_close':
          reached = behindAddress(content, reached)
          break
        default:
      }
    }
  }
  read(inline.children ?? [])
  return { text, pieces }
}

/** The offset after `](address "title")`, from the end of a link's words. The address may hold brackets in pairs. */
function behindAddress(content: string, from: number): number {
  const bracket = content.indexOf(']', from)
  if (bracket === -1 || content[bracket + 1] !== '(') return from
  let open = 0
  for (let at = bracket + 1; at < content.length; at += 1) {
    if (content[at] === '(') open += 1
    if (content[at] === ')') open -= 1
    if (open === 0) return at + 1
  }
  return from
}

function spanBetween(
  pieces: readonly Piece[],
  starts: readonly LineStart[],
  firstLine: number,
  from: number,
  to: number,
): Span {
  const begins = placeAt(from)
  const last = placeAt(Math.max(from, to - 1))
  return {
    line: begins.row + firstLine,
    column: begins.column + 1,
    endLine: last.row + firstLine,
    endColumn: last.column + (to > from ? 2 : 1),
  }

  function placeAt(at: number): { readonly row: number; readonly column: number } {
    const piece = pieces.findLast((candidate) => candidate.at <= at) ?? { at: 0, typed: 0 }
    const typed = piece.typed + at - piece.at
    const line = starts.findLast((candidate) => candidate.at <= typed) ?? { at: 0, row: 0, column: 0 }
    return { row: line.row, column: line.column + typed - line.at }
  }
}
