/** A flow diagram as it was written; arrows name steps by their index, from 0. */
export interface Diagram {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly description: string
  readonly steps: readonly { readonly label: string; readonly text?: string }[]
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly words?: string }[]
  readonly reconstructed: boolean
}
