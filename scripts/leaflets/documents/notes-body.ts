/** The body of meeting notes: text in lines of a readable length, tables across the page, the authors last. */

import type { Inline, Prose } from '../../blocks/block.ts'
import { plainText } from '../../blocks/plain-text.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { SetBlocks, Slice } from '../../typeset/blocks/slice.ts'
import type { NotesDocument } from './notes-document.ts'

/** The widths of lines of text and of tables, in points. */
export interface Measures {
  readonly text: number
  readonly table: number
}

export function notesBody(
  { body, actions, authors }: Pick<NotesDocument, 'body' | 'actions' | 'authors'>,
  measures: Measures,
  setting: BlockSetting,
): SetBlocks {
  const decided: readonly Prose<Inline>[] = actions
    ? [{ kind: 'heading', level: 2, id: '_actions', content: [plainText('Actions')] }, actions]
    : []
  const said = runsOf([...body, ...decided]).map((run) =>
    setBlocks(run, run[0]?.kind === 'table' ? measures.table : measures.text, setting),
  )
  const slices = said.flatMap((set) => set.slices)
  const structure = said.flatMap((set) => set.structure)
  if (authors === undefined) return { slices, structure }
  const signed = writtenBy(plainText(authors), measures.text, setting)
  return { slices: [...keptWithNext(slices), ...signed.slices], structure: [...structure, ...signed.structure] }
}

/** Names alone on a page would look forgotten: the last of what they wrote goes with them. */
const keptWithNext = (slices: readonly Slice[]): readonly Slice[] =>
  slices.map((slice, at) => (at === slices.length - 1 ? { ...slice, keepWithNext: true } : slice))

/** In bold, and parted only between names, as where the head of the notes names them. */
const writtenBy = (authors: Inline, width: number, setting: BlockSetting): SetBlocks =>
  setBlocks([{ kind: 'paragraph', content: [{ kind: 'strong', content: [authors] }] }], width, setting, {
    wholeNames: true,
  })

/** Runs of blocks that are set in one width; a table is a run of its own. */
function runsOf(blocks: readonly Prose<Inline>[]): readonly (readonly Prose<Inline>[])[] {
  const runs: Prose<Inline>[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (!last || block.kind === 'table' || last[0]?.kind === 'table') runs.push([block])
    else last.push(block)
  }
  return runs
}
