/** The size of a text once it is built, and its limit: a few lines can refer to one long address thousands of times. */

import { spanOfWords } from '../../diagnostics/line-starts.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Token } from './markdown.ts'
import type { SourceLines } from './source-lines.ts'

const mebibyte = 1024 * 1024
/** The limit for a text on its page. */
export const mostBuilt = { bytes: 4 * mebibyte, words: '4 MB' } as const
/** What a mark or a cell adds to the words on a page. */
const perMark = 12

/** What is read further of a text: all of it, or only its headings where it would grow too large, which is reported. */
export function upToSize(tokens: readonly Token[], { firstLine }: SourceLines, report: FileReport): readonly Token[] {
  const size = sizeOf(tokens)
  if (size <= mostBuilt.bytes) return tokens
  report.errorAt(
    'markdown/too-much',
    spanOfWords(firstLine, ''),
    `This text would have ${Math.ceil(size / mebibyte).toLocaleString('en-GB')} MB on its page; ${mostBuilt.words} is the most.`,
    'Split it into several texts. An address that is given once and linked to many times counts each time.',
  )
  return tokens.filter(({ type }, at) => type.startsWith('heading') || tokens[at - 1]?.type === 'heading_open')
}

function sizeOf(tokens: readonly Token[]): number {
  let size = 0
  for (const { content, attrs, children } of tokens) {
    size += perMark + (children === null ? content.length : sizeOf(children))
    for (const [, value] of attrs ?? []) size += String(value).length
  }
  return size
}
