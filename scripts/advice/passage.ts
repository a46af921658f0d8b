/** A text that is read for its language: a paragraph, a heading or a field, without the markup of Markdown or YAML. */

import type { Finding } from '../diagnostics/diagnostic.ts'

export interface Passage {
  readonly file: string
  readonly kind: 'prose' | 'heading'
  /** A line break is a line end here; a placeholder is as many `standIn` characters as it has itself. */
  readonly text: string
  /** The place of a stretch of `text` in the file. */
  readonly place: (from: number, to: number) => Finding['place']
}

/** Stands for what has no words of its own. It is not a letter. */
export const standIn = '\ufffc'
