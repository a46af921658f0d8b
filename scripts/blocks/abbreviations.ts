/** Marks the first use of each abbreviation in blocks, for paper; a page marks its own, furniture included. */

import type { Abbreviation, Block, Diagram, Inline, Prose, Text } from './block.ts'
import type { FirstUse, FirstUseFinder } from './first-uses.ts'
import { plainText } from './plain-text.ts'
import { unreachable } from './unreachable.ts'

/** The same words, with an `Abbreviation` where one is used for the first time. `lead` comes before the blocks. */
export function markFirstUses(
  lead: readonly Inline[],
  blocks: readonly Block[],
  find: FirstUseFinder,
): { readonly lead: readonly Inline[]; readonly blocks: readonly Block[] } {
  const texts = new RunningText()
  texts.addInlines(lead)
  for (const block of blocks) texts.addBlock(block)
  const uses = texts.usesByText(find(texts.joined()))
  if (uses.size === 0) return { lead, blocks }
  return { lead: markInlines(lead, uses), blocks: blocks.map((block) => markBlock(block, uses)) }
}

/** First uses by the text that they are in, or by the diagram, whose words are strings. */
type Uses = ReadonlyMap<Text | Diagram, readonly FirstUse[]>

/** The texts of the blocks in reading order, with where each begins in the whole. */
class RunningText {
  readonly #parts: string[] = []
  readonly #starts: { readonly of: Text | Diagram; readonly start: number; readonly end: number }[] = []
  #length = 0

  joined(): string {
    return this.#parts.join('')
  }

  /** Which uses fall into which text, their offsets counted from the start of that text. */
  usesByText(found: readonly FirstUse[]): Uses {
    const uses = new Map<Text | Diagram, FirstUse[]>()
    for (const use of found) {
      const holder = this.#starts.findLast(({ start }) => start <= use.index)
      if (holder === undefined || use.index + use.abbreviation.length > holder.end) continue
      const list = uses.get(holder.of) ?? []
      list.push({ ...use, index: use.index - holder.start })
      uses.set(holder.of, list)
    }
    return uses
  }

  addBlock(block: Block): void {
    switch (block.kind) {
      case 'panel':
        if (block.heading) this.#addProse(block.heading)
        for (const inner of block.blocks) this.#addProse(inner)
        return
      case 'call':
        this.#addContent([plainText(`${block.lead} `), block.phone])
        this.addInlines(block.purpose)
        return
      case 'diagram':
        this.#addHolder(block, wordsOfDiagram(block))
        this.#add('\n')
        return
      case 'overleaf':
        return
      default:
        this.#addProse(block)
    }
  }

  addInlines(content: readonly Inline[]): void {
    this.#addContent(content)
    this.#add('\n')
  }

  #addProse(block: Prose<Inline>): void {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        this.addInlines(block.content)
        return
      case 'list':
        for (const item of block.items) for (const inner of item) this.#addProse(inner)
        return
      case 'table':
        for (const cell of [block.caption ?? [], ...block.head, ...block.rows.flat()]) this.addInlines(cell)
        return
      case 'quote':
        for (const inner of block.blocks) this.#addProse(inner)
        return
      case 'image':
        return
      default:
        unreachable(block)
    }
  }

  #addContent(content: readonly Inline[]): void {
    for (const inline of content) {
      if (inline.kind === 'text') this.#addHolder(inline, inline.text)
      else if ('content' in inline) this.#addContent(inline.content)
      else this.#add(' ')
    }
  }

  #addHolder(of: Text | Diagram, words: string): void {
    this.#starts.push({ of, start: this.#length, end: this.#length + words.length })
    this.#add(words)
  }

  #add(part: string): void {
    this.#parts.push(part)
    this.#length += part.length
  }
}

function markBlock(block: Block, uses: Uses): Block {
  switch (block.kind) {
    case 'panel':
      return {
        ...block,
        ...(block.heading && { heading: { ...block.heading, content: markInlines(block.heading.content, uses) } }),
        blocks: block.blocks.map((inner) => markProse(inner, uses)),
      }
    case 'call':
      return { ...block, purpose: markInlines(block.purpose, uses) }
    case 'diagram':
      return withExpansions(block, uses.get(block) ?? [])
    case 'overleaf':
      return block
    default:
      return markProse(block, uses)
  }
}

/** A diagram's words and those of its arrows. */
const wordsOfDiagram = ({ title, steps, arrows }: Diagram): string =>
  [title, ...steps.flatMap(({ label, text = '' }) => [label, text]), ...arrows.map(({ words = '' }) => words)].join(
    '\n',
  )

const withExpansions = (diagram: Diagram, uses: readonly FirstUse[]): Diagram =>
  uses.length === 0
    ? diagram
    : { ...diagram, expansions: uses.map(({ abbreviation, expansion }) => ({ text: abbreviation, expansion })) }

function markProse(block: Prose<Inline>, uses: Uses): Prose<Inline> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: markInlines(block.content, uses) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => markProse(inner, uses))) }
    case 'table':
      return {
        ...block,
        ...(block.caption && { caption: markInlines(block.caption, uses) }),
        head: block.head.map((cell) => markInlines(cell, uses)),
        rows: block.rows.map((row) => row.map((cell) => markInlines(cell, uses))),
      }
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => markProse(inner, uses)) }
    case 'image':
      return block
    default:
      return unreachable(block)
  }
}

function markInlines(content: readonly Inline[], uses: Uses): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return splitText(inline, uses.get(inline) ?? [])
    if ('content' in inline) return [{ ...inline, content: markInlines(inline.content, uses) }]
    return [inline]
  })
}

/** A text, with an abbreviation where each of its uses is. */
export function splitText(whole: Text, uses: readonly FirstUse[]): readonly Inline[] {
  const pieces: (Text | Abbreviation)[] = []
  let from = 0
  for (const { index, abbreviation, expansion } of uses) {
    pieces.push(plainText(whole.text.slice(from, index)))
    pieces.push({ kind: 'abbreviation', text: abbreviation, expansion })
    from = index + abbreviation.length
  }
  pieces.push(plainText(whole.text.slice(from)))
  return pieces.filter(({ text }) => text !== '')
}
