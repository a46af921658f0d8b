/** The words a page shows, in order. What is hidden from readers, or told by the medium itself, is left out. */

import { textOfMarkup } from '../../../scripts/html/text-of-markup.ts'

/** From markup to words, split at white space. `aria-hidden` parts and `<details>` are furniture of the page. */
export function wordsOfMarkup(markup: string): readonly string[] {
  const visible = markup
    .replaceAll(/<details>.*?<\/details>/gs, ' ')
    .replaceAll(/<svg\b.*?<\/svg>/gs, ' ')
    .replaceAll(/<(\w+)[^>]*\baria-hidden="true"[^>]*>.*?<\/\1>/gs, ' ')
  return words(textOfMarkup(visible))
}

export const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')
