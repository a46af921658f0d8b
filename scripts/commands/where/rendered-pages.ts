/** Every page as a reader meets it: its address, its title and the text that it shows. */

import { renderPages } from '../../../layouts/layouts.ts'
import { decoded, textOfMarkup } from '../../html/text-of-markup.ts'
import { kinds } from '../../pages/kinds.ts'
import type { Pages } from '../../pages/pages.ts'

export interface ShownPage {
  readonly address: string
  readonly title: string
  readonly draft: boolean
  readonly text: string
}

/** Rendered as a build does it. */
export function* shownPages(pages: Pages): Iterable<ShownPage> {
  for (const kind of kinds)
    for (const { frame, markup } of renderPages(kind, pages)) {
      const { address, title, draft } = frame
      yield { address, title, draft, text: textShown(markup) }
    }
}

/** The text of the body, and the words that stand for pictures. */
function textShown(markup: string): string {
  const body = markup.slice(markup.indexOf('<body'))
  const words = Array.from(body.matchAll(/ (?:alt|aria-label)="([^"]*)"/g), ([, text = '']) => decoded(text))
  return [textOfMarkup(body), ...words].join('\n')
}
