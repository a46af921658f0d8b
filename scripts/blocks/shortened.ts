/** Blocks without their last words, as an editor would shorten a text from its end. */

import type { Block, Inline, Prose } from './block.ts'
import { plainText } from './plain-text.ts'
import { unreachable } from './unreachable.ts'
import { wordsOfInlines } from './words.ts'

/** Words as people count them: what stands between spaces, but for a dash or a stroke alone. */
export const countWords = (text: string): number => wordsOf(text).length

const separators = /^[,;:/|–—-]+$/

const wordsOf = (text: string): readonly RegExpMatchArray[] =>
  [...text.matchAll(/\S+/g)].filter(([signs]) => !separators.test(signs))

interface Shortened<T> {
  readonly left: readonly T[]
  /** How many words remain to be taken from what comes before. */
  readonly toTake: number
}

/** Headings, those of tables too, drawings and the call to action stay; a paragraph, an entry or a row without words goes. */
export function withoutLastWords(blocks: readonly Block[], count: number): Shortened<Block> {
  return fromTheEnd(blocks, count, (block, toTake): Shortened<Block> => {
    switch (block.kind) {
      case 'panel': {
        const { left, toTake: more } = withoutLastProse(block.blocks, toTake)
        return { left: [{ ...block, blocks: left }], toTake: more }
      }
      case 'diagram':
      case 'call':
      case 'overleaf':
        return { left: [block], toTake }
      default:
        return shortenedProse(block, toTake)
    }
  })
}

/** The same without the headings that are left with nothing below them. */
export function withoutLastWordsAndHeadings(blocks: readonly Block[], count: number): readonly Block[] {
  const { left } = withoutLastWords(blocks, count)
  // Where they ended in a heading before, that of a diagram, it stays.
  if (count === 0 || blocks.at(-1)?.kind === 'heading') return left
  return left.slice(0, left.findLastIndex(({ kind }) => kind !== 'heading') + 1)
}

/** How many of their words `withoutLastWords` can take. */
export const wordsToTake = (blocks: readonly Block[]): number =>
  Number.MAX_SAFE_INTEGER - withoutLastWords(blocks, Number.MAX_SAFE_INTEGER).toTake

/** Shortens part after part from the last, while there are words to take. */
function fromTheEnd<T>(
  parts: readonly T[],
  count: number,
  shorten: (part: T, toTake: number) => Shortened<T>,
): Shortened<T> {
  const left: T[] = []
  let toTake = count
  for (const part of parts.toReversed()) {
    const shortened = toTake === 0 ? { left: [part], toTake } : shorten(part, toTake)
    left.push(...shortened.left.toReversed())
    toTake = shortened.toTake
  }
  return { left: left.reverse(), toTake }
}

const withoutLastProse = (blocks: readonly Prose<Inline>[], count: number): Shortened<Prose<Inline>> =>
  fromTheEnd(blocks, count, shortenedProse)

function shortenedProse(block: Prose<Inline>, count: number): Shortened<Prose<Inline>> {
  switch (block.kind) {
    case 'paragraph': {
      const { left, toTake } = withoutLastInlines(block.content, count)
      return { left: wordsOfInlines(left).trim() === '' ? [] : [{ ...block, content: left }], toTake }
    }
    case 'list': {
      const { left, toTake } = fromTheEnd(block.items, count, (item, more) => {
        const shortened = withoutLastProse(item, more)
        return { ...shortened, left: shortened.left.length === 0 ? [] : [shortened.left] }
      })
      return { left: left.length === 0 ? [] : [{ ...block, items: left }], toTake }
    }
    case 'table': {
      const { left, toTake } = fromTheEnd(block.rows, count, (row, more) => {
        const words = countWords(row.map(wordsOfInlines).join(' '))
        return words <= more ? { left: [], toTake: more - words } : shortenedRow(row, more)
      })
      return { left: [{ ...block, rows: left }], toTake }
    }
    case 'quote': {
      const { left, toTake } = withoutLastProse(block.blocks, count)
      return { left: left.length === 0 ? [] : [{ ...block, blocks: left }], toTake }
    }
    case 'heading':
    case 'image':
      return { left: [block], toTake: count }
    default:
      return unreachable(block)
  }
}

type Row = readonly (readonly Inline[])[]

/** Every cell stays, even without words: the others of its row stand beside it. */
function shortenedRow(row: Row, count: number): Shortened<Row> {
  const { left, toTake } = fromTheEnd(row, count, (cell, more) => {
    const shortened = withoutLastInlines(cell, more)
    return { left: [shortened.left], toTake: shortened.toTake }
  })
  return { left: [left], toTake }
}

const withoutLastInlines = (content: readonly Inline[], count: number): Shortened<Inline> =>
  fromTheEnd(content, count, (inline, toTake) => {
    switch (inline.kind) {
      case 'text': {
        const taken = Math.min(toTake, countWords(inline.text))
        const text = withoutWords(inline.text, taken)
        return { left: text === '' ? [] : [plainText(text)], toTake: toTake - taken }
      }
      case 'strong':
      case 'emphasis':
      case 'link': {
        const shortened = withoutLastInlines(inline.content, toTake)
        return {
          left: shortened.left.length === 0 ? [] : [{ ...inline, content: shortened.left }],
          toTake: shortened.toTake,
        }
      }
      case 'abbreviation':
      case 'phone':
      case 'email':
      case 'time': {
        const words = countWords(wordsOfInlines([inline]))
        return words <= toTake ? { left: [], toTake: toTake - words } : { left: [inline], toTake: 0 }
      }
      case 'line-break':
        return { left: [], toTake }
      default:
        return unreachable(inline)
    }
  })

/** The last `count` words left out. A sentence that is cut short ends as it did: its full stop takes room too. */
export function withoutWords(text: string, count: number): string {
  if (count === 0) return text
  const kept = text.slice(0, wordsOf(text).at(-count)?.index).replace(/[\s,;:/|–—-]+$/, '')
  const [end = ''] = /[.!?](?=\s*$)/.exec(text) ?? []
  return kept === '' || /[.!?]$/.test(kept) ? kept : `${kept}${end}`
}
