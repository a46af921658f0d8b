/** Written blocks → the blocks of one edition: each placeholder is replaced by what it stands for. */

import type { Block, CallToAction, Heading, Inline, Prose } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import { unreachable } from '../blocks/unreachable.ts'
import { wordsOfInlines } from '../blocks/words.ts'
import type { BlockPlaceholder, WrittenBlock, WrittenInline } from '../blocks/written.ts'
import type { Area } from '../model/area.ts'
import type { Contact } from '../model/contact.ts'
import type { Site } from '../model/site.ts'
import type { CallPanel } from './call-panels.ts'
import { datesShown, nextDates } from './next-dates.ts'
import { roster } from './roster.ts'
import { whoToExpect } from './who-to-expect.ts'

/** What placeholders need of a site, beside the area. */
export type PlaceholderSources = Pick<Site, 'partnership' | 'diagrams' | 'cagTypes'>

/** Without an area it is the partnership's own edition. */
export interface EditionContext {
  readonly site: PlaceholderSources
  readonly today: Temporal.PlainDate
  readonly area?: Area
  /** The number of dates for `{{ meetings }}`, where it is not the usual one. */
  readonly dates?: number
}

/** References were checked when the content was read: one that leads nowhere is a fault of the program, and throws. */
export function fillPlaceholders(
  blocks: readonly (WrittenBlock | CallPanel)[],
  context: EditionContext,
): readonly Block[] {
  const filled: Filled[] = []
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (block.kind === 'heading' && isWhoToExpect(next)) return // It becomes the heading of the panel that follows.
    if (isWhoToExpect(block)) filled.push(whoToExpect(block.argument, headingBefore(blocks, index, context), context))
    else if (block.kind === 'call-panel') filled.push(callToAction(contactOf(context)))
    else if (block.kind === 'block-placeholder')
      filled.push(fillBlock(block, blocks[index - 1], context) ?? 'whom to call')
    else filled.push(fillProse(block, context))
  })
  const sentence = callSentence(contactOf(context))
  return sectionsOf(filled).flatMap((section) => withSentence(section, sentence))
}

/** `whom to call` stands for a placeholder that has nothing of its kind to print. */
type Filled = Block | 'whom to call'

/** A section begins with its heading, or with the place where the back begins. */
function sectionsOf(filled: readonly Filled[]): readonly (readonly Filled[])[] {
  const sections: Filled[][] = [[]]
  for (const block of filled) {
    if (block !== 'whom to call' && (block.kind === 'heading' || block.kind === 'overleaf')) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections
}

/** A section says once whom to call; after a table not at all where its panel does: words may introduce what is left out. */
function withSentence(section: readonly Filled[], sentence: Block): readonly Block[] {
  const first = section.indexOf('whom to call')
  const blocks = section.filter((block) => block !== 'whom to call')
  const afterTable = blocks[first - 1]?.kind === 'table'
  if (first === -1 || (afterTable && blocks.some(({ kind }) => kind === 'call'))) return blocks
  return [...blocks.slice(0, first), sentence, ...blocks.slice(first)]
}

function isWhoToExpect(
  block: WrittenBlock | CallPanel | undefined,
): block is BlockPlaceholder & { readonly name: 'who to expect'; readonly argument: string } {
  return block?.kind === 'block-placeholder' && block.name === 'who to expect'
}

function headingBefore(
  blocks: readonly (WrittenBlock | CallPanel)[],
  index: number,
  context: EditionContext,
): Heading<Inline> | undefined {
  const before = blocks[index - 1]
  return before?.kind === 'heading' ? { ...before, content: fillInlines(before.content, context) } : undefined
}

/** Undefined where there is nothing of the kind to print. */
function fillBlock(
  placeholder: BlockPlaceholder,
  before: WrittenBlock | CallPanel | undefined,
  context: EditionContext,
): Block | undefined {
  const { site, area, today, dates = datesShown } = context
  switch (placeholder.name) {
    case 'overleaf':
      return { kind: 'overleaf', span: placeholder.span }
    case 'officers':
      return area && roster(area, today)
    case 'meetings':
      return area && nextDates(area, today, dates)
    case 'diagram': {
      const diagram = site.diagrams.get(placeholder.argument)
      if (!diagram) throw new Error(`No diagram ${placeholder.argument}`)
      const { id, title, description, steps, arrows, reconstructed } = diagram
      const drawn = { kind: 'diagram', id, title, description, steps, arrows, reconstructed } as const
      const below = before?.kind === 'heading' && ({ titleLevel: before.level === 2 ? 3 : 4 } as const)
      return { ...drawn, ...below, span: placeholder.span }
    }
    case 'who to expect':
      return whoToExpect(placeholder.argument, undefined, context)
    default:
      return unreachable(placeholder)
  }
}

function fillProse(block: Prose<WrittenInline>, context: EditionContext): Prose<Inline> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: fillInlines(block.content, context) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => fillProse(inner, context))) }
    case 'table': {
      const { caption, head, rows, ...rest } = block
      return {
        ...rest,
        ...(caption && { caption: fillInlines(caption, context) }),
        head: head.map((cell) => fillInlines(cell, context)),
        rows: rows.map((row) => row.map((cell) => fillInlines(cell, context))),
      }
    }
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => fillProse(inner, context)) }
    case 'image':
      return block
    default:
      return unreachable(block)
  }
}

/** `before`: the words that stand before it in the same block. */
function fillInlines(
  content: readonly WrittenInline[],
  context: EditionContext,
  before: () => string = () => '',
): readonly Inline[] {
  const filled: Inline[] = []
  const wordsBefore = () => before() + wordsOfInlines(filled)
  for (const inline of content) filled.push(fillInline(inline, context, wordsBefore))
  return filled
}

function fillInline(inline: WrittenInline, context: EditionContext, before: () => string): Inline {
  if (inline.kind === 'placeholder') return filling(inline.name, context, before)
  if ('content' in inline) return { ...inline, content: fillInlines(inline.content, context, before) }
  return inline
}

function filling(
  name: 'phone' | 'email' | 'contact purpose' | 'area',
  context: EditionContext,
  before: () => string,
): Inline {
  const { phone, email, purpose } = contactOf(context)
  switch (name) {
    case 'phone':
      return { kind: 'phone', ...phone }
    case 'email':
      if (email === undefined) throw new Error('{{ email }} without an e-mail')
      return { kind: 'email', address: email }
    case 'contact purpose':
      return plainText(purpose)
    case 'area':
      return plainText(context.area?.name ?? (endsSentence.test(before()) ? 'Your area' : 'your area'))
    default:
      return unreachable(name)
  }
}

/** Nothing at all, or a sentence: a full stop behind one or two letters may be that of `e.g.` or `St.` */
const endsSentence = /^\s*$|[\p{L}\p{N})]{3}[.!?]["'”’)]*\s+$/u

const contactOf = ({ site, area }: EditionContext): Contact => area?.contact ?? site.partnership.contact

const callToAction = ({ phone, purpose }: Contact): CallToAction => ({
  kind: 'call',
  lead: 'Call',
  phone: { kind: 'phone', ...phone },
  purpose: [plainText(`for ${purpose}.`)],
})

/** "Call 01922 654703 for venue details and dates.", where there is nothing more to say. */
const callSentence = ({ phone, purpose }: Contact): Prose<Inline> => ({
  kind: 'paragraph',
  content: [plainText('Call '), { kind: 'phone', ...phone }, plainText(` for ${purpose}.`)],
})
