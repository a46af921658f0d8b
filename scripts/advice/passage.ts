/** What is read for its language: a paragraph, a heading or a field, without signs of Markdown or YAML. */

import type { Finding } from '../diagnostics/diagnostic.ts'

export interface Passage {
  readonly file: string
  readonly kind: 'prose' | 'heading'
  /** A line break of the text is a line end here; what a placeholder stands for is `standIn`, sign by sign. */
  readonly text: string
  /** Where a stretch of `text` stands in the file. */
  readonly place: (from: number, to: number) => Finding['place']
}

/** Takes the place of what has no words of its own. It is no letter. */
export const standIn = '\ufffc'
