/** Placeholders that stand for whole blocks, such as `{{ meetings }}`: each alone on its line. */

import type { Markup, Prose } from '../../blocks/block.ts'
import type { BlockPlaceholder, WrittenBlock, WrittenInline } from '../../blocks/written.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import { addPart } from './joined-parts.ts'
import { type Placeholder, takesId } from './placeholders.ts'

/** Lifts block placeholders out of their paragraphs; reports those that are not alone on a line. */
export function liftBlockPlaceholders(
  blocks: readonly Prose<Markup<Placeholder>>[],
  report: FileReport,
): readonly WrittenBlock[] {
  return blocks.flatMap((block): readonly WrittenBlock[] =>
    block.kind === 'paragraph' ? liftFrom(block, report) : [settle(block, report)],
  )
}

function liftFrom(
  paragraph: Extract<Prose<Markup<Placeholder>>, { kind: 'paragraph' }>,
  report: FileReport,
): readonly WrittenBlock[] {
  if (!paragraph.content.some((part) => part.kind === 'block-placeholder')) return [settle(paragraph, report)]
  const blocks: WrittenBlock[] = []
  let lines: Markup<Placeholder>[] = []
  const close = () => {
    if (lines.length > 0) blocks.push(settle({ ...paragraph, content: lines }, report))
    lines = []
  }
  for (const line of linesOf(paragraph.content)) {
    const marks = line.filter((part) => part.kind !== 'text' || part.text.trim() !== '')
    const [only] = marks
    const placeholders = marks.filter((part) => part.kind === 'block-placeholder')
    if (only !== undefined && placeholders.length === marks.length) {
      close()
      if (marks.length > 1) reportOfOneLine(placeholders, report)
      blocks.push(...placeholders)
    } else lines.push(...(lines.length > 0 ? [{ kind: 'line-end' } as const] : []), ...line)
  }
  close()
  return blocks
}

function linesOf(content: readonly Markup<Placeholder>[]): readonly (readonly Markup<Placeholder>[])[] {
  const lines: Markup<Placeholder>[][] = [[]]
  for (const part of content) {
    if (part.kind === 'line-end') lines.push([])
    else lines.at(-1)?.push(part)
  }
  return lines
}

/** The block; those of its placeholders that are no inline ones are reported. */
function settle(block: Prose<Markup<Placeholder>>, report: FileReport): Prose<WrittenInline> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: settleLine(block.content, report) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => settle(inner, report))) }
    case 'table': {
      const { kind, head, rows, rowHeaders, alignment, span } = block
      const settled = { head: settleCells(head, report), rows: rows.map((row) => settleCells(row, report)) }
      return { kind, rowHeaders, ...settled, ...(alignment && { alignment }), ...(span && { span }) }
    }
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => settle(inner, report)) }
    case 'image':
      return block
  }
}

const settleCells = (cells: readonly (readonly Markup<Placeholder>[])[], report: FileReport) =>
  cells.map((cell) => settleLine(cell, report))

function settleLine(content: readonly Markup<Placeholder>[], report: FileReport): readonly WrittenInline[] {
  const parts: WrittenInline[] = []
  for (const part of content) {
    switch (part.kind) {
      case 'line-end':
        addPart({ kind: 'text', text: ' ' }, parts)
        break
      case 'block-placeholder':
        reportNotAlone(part.name, part.span, report)
        break
      case 'strong':
      case 'emphasis':
      case 'link':
        addPart({ ...part, content: settleLine(part.content, report) }, parts)
        break
      default:
        addPart(part, parts)
    }
  }
  return parts
}

function reportOfOneLine(placeholders: readonly BlockPlaceholder[], report: FileReport): void {
  const [first, last] = [placeholders[0], placeholders.at(-1)]
  if (first === undefined || last === undefined) return
  const { endLine, endColumn } = last.span
  report.errorAt(
    'placeholder/not-alone',
    { ...first.span, endLine, endColumn },
    `${placeholders.length === 2 ? 'Two' : placeholders.length} placeholders stand on one line.`,
    'Put each on a line of its own, with an empty line before and after it.',
  )
}

function reportNotAlone(name: string, span: Span, report: FileReport): void {
  report.errorAt(
    'placeholder/not-alone',
    span,
    `{{ ${name}${takesId(name) ? ': …' : ''} }} stands among other words, or inside a list or quotation.`,
    'Put it on a line of its own, with an empty line before and after it.',
  )
}
