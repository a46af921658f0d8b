/** What of a sheet its poster carries: an opening paragraph and the section with the call to action, or what the sheet names. */

import type { Block, CallToAction, Inline, Paragraph } from '../blocks/block.ts'
import { wordsOfInlines } from '../blocks/words.ts'
import type { Sheet } from './sheet.ts'

/** In the order of the sheet, the call to action among them; undefined where a sheet has no poster. */
export function posterBlocks({ blocks, poster }: Pick<Sheet, 'blocks' | 'poster'>): readonly Block[] | undefined {
  const sections = sectionsOf(blocks)
  const call = blocks.find((block) => block.kind === 'call')
  if (poster.length > 0) {
    const named = sections
      .filter(({ id }) => id !== undefined && poster.includes(id))
      .flatMap((section) => section.blocks)
    return call === undefined || named.includes(call) ? named : [...named, call]
  }
  const calling = sections.find((section) => call !== undefined && section.blocks.includes(call))
  if (calling === undefined) return undefined
  const [first] = sections
  const opening =
    first === calling ? undefined : first?.blocks.find((block) => block.kind === 'paragraph' && !says(block, call))
  return [...(opening ? [opening] : []), ...calling.blocks]
}

/** The sentence that says whom to call where there are no dates; a poster leaves it to the panel, which says it in large. */
const says = ({ content }: Paragraph<Inline>, call: CallToAction | undefined): boolean =>
  call !== undefined && wordsOfInlines(content) === `${call.lead} ${call.phone.text} ${wordsOfInlines(call.purpose)}`

interface Section {
  /** The id of its heading; undefined before the first heading, and for what comes first on the back. */
  readonly id: string | undefined
  readonly blocks: Block[]
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    const heading = block.kind === 'panel' ? block.heading : block
    if (heading?.kind === 'heading' && heading.level === 2) sections.push({ id: heading.id, blocks: [block] })
    else if (block.kind === 'overleaf') sections.push({ id: undefined, blocks: [] })
    else if (sections.length === 0) sections.push({ id: undefined, blocks: [block] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections.filter((section) => section.blocks.length > 0)
}
