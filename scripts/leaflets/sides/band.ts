/** A band of a side: text in two columns, or something across the whole width; and what bands are made from. */

import type { CallToAction, Diagram } from '../../blocks/block.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { DiagramPages } from '../../typeset/blocks/set-diagram.ts'
import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { Slice } from '../../typeset/blocks/slice.ts'
import type { StructureElement } from '../../typeset/lines/page.ts'
import type { Format } from '../formats/formats.ts'

export interface Band {
  /** `columns`: its slices are divided between two columns. `wide`: they stand below each other. */
  readonly form: 'columns' | 'wide'
  /** The white above it in points, unless it comes first on a side. */
  readonly gap: number
  readonly slices: readonly Slice[]
  readonly sections: readonly Section[]
  /** The section that began in an earlier band, where a table or a panel belongs to it. */
  readonly within?: Section
  /** Present where the band is a diagram. */
  readonly diagram?: Diagram
}

/** Where a section begins in a band, and how to name it. */
export interface Section {
  /** The index of its first slice in the band. */
  readonly start: number
  readonly title: string
  readonly span?: Span
}

/** Where tables of two columns stand. `usual`: in a column of the text, but across both where that is much lower. */
export type TablePlace = 'usual' | 'in a column' | 'across'

export interface BandOptions {
  readonly format: Format
  readonly setting: BlockSetting
  /** Points. */
  readonly width: number
  /** Points: a taller diagram is set tight. */
  readonly mostDiagramHeight: number
  readonly tables: TablePlace
  /** A diagram that fits on neither side, and so begins on the front and goes on overleaf. */
  readonly broken?: { readonly diagram: Diagram; readonly pages: DiagramPages }
  /** Whether the call to action is drawn where it stands in the text. Otherwise only its structure element stands there. */
  readonly callInPlace: boolean
  readonly setCall: (call: CallToAction) => { readonly slice: Slice; readonly elements: readonly StructureElement[] }
}

export interface SetBands {
  readonly bands: readonly Band[]
  readonly structure: readonly StructureElement[]
}
