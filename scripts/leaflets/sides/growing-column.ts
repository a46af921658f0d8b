/** A column that grows block by block: prose is set as one, up to the next block of another kind. */

import type { Inline, Prose } from '../../blocks/block.ts'
import { setBlocks } from '../../typeset/blocks/set-block.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { SetBlocks, Slice } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'

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
