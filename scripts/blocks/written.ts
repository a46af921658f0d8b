/** Blocks as an editor writes them: with placeholders that each edition of a sheet fills in its own way. */

import type { Span } from '../diagnostics/diagnostic.ts'
import type { Markup, Prose } from './block.ts'

export type WrittenInline = Markup<InlinePlaceholder>
export type WrittenBlock = Prose<WrittenInline> | BlockPlaceholder

/** `{{ phone }}` and its like, within a line. */
export interface InlinePlaceholder {
  readonly kind: 'placeholder'
  readonly name: 'phone' | 'email' | 'contact purpose' | 'area'
  readonly span: Span
}

/** `{{ overleaf }}` and its like, alone on a line. `argument` is the id of a diagram or of a kind of CAG, checked to exist. */
export type BlockPlaceholder =
  | { readonly kind: 'block-placeholder'; readonly name: 'overleaf' | 'officers' | 'meetings'; readonly span: Span }
  | {
      readonly kind: 'block-placeholder'
      readonly name: 'diagram' | 'who to expect'
      readonly argument: string
      readonly span: Span
    }
