/** The area of a page inside its margins. */

import type { Layout } from './formats.ts'
import { mm } from './millimetres.ts'

/** Points from the top left corner of the page. */
export interface TextArea {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

export const textArea = ({ page, margin }: Pick<Layout, 'page' | 'margin'>): TextArea => ({
  x: mm(margin.inner),
  width: mm(page.width - margin.inner - margin.outer),
  top: mm(margin.top),
  bottom: mm(page.height - margin.bottom),
})
