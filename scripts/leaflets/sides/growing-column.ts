/** A column that grows block by block: prose is set as one, up to the next block of another kind. */

import type { Block, CallToAction, Diagram, Inline, Panel, Prose } from '../../blocks/block.ts'
import { unreachable } from '../../blocks/unreachable.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { SetBlocks, Slice } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'

/** How the blocks that are no prose are set. */
export interface ColumnSetters {
  readonly diagram: (diagram: Diagram) => SetBlocks
  readonly panel: (panel: Panel) => SetBlocks
  /** Adds the call to the column by itself, for it may belong to the prose before it. */
  readonly addCall: (call: CallToAction) => void
}

export class GrowingColumn {
  readonly slices: Slice[] = []
  readonly structure: StructureElement[] = []
  /** Where prose and the blocks between end, as counts of slices and elements. */
  readonly ends: { readonly slices: number; readonly elements: number }[] = []
  /** The prose that is not set yet. */
  prose: Prose<Inline>[] = []
  readonly #width: number
  readonly #setting: BlockSetting

  /** `width`: points. */
  constructor(width: number, setting: BlockSetting) {
    this.#width = width
    this.#setting = setting
  }

  /** Adds blocks in their order. */
  addBlocks(blocks: readonly Block[], { diagram, panel, addCall }: ColumnSetters): void {
    for (const block of blocks) {
      switch (block.kind) {
        case 'overleaf':
          break
        case 'diagram':
          this.finishProse()
          this.add(diagram(block))
          break
        case 'panel':
          this.finishProse()
          this.add(panel(block))
          break
        case 'call':
          addCall(block)
          break
        case 'heading':
        case 'paragraph':
        case 'list':
        case 'table':
        case 'quote':
        case 'image':
          this.prose.push(block)
          break
        default:
          unreachable(block)
      }
    }
    this.finishProse()
  }

  /** Adds what is set already. */
  add({ slices, structure }: SetBlocks): void {
    this.slices.push(...slices)
    this.structure.push(...structure)
    this.ends.push({ slices: this.slices.length, elements: this.structure.length })
  }

  /** Sets the prose so far. */
  finishProse(): void {
    this.add(setBlocks(this.prose, this.#width, this.#setting))
    this.prose = []
  }
}
