/** The words a page shows, in order. What is hidden from readers, or told by the medium itself, is left out. */

/** From markup to words, split at white space. `aria-hidden` parts and `<details>` are furniture of the page. */
export function wordsOfMarkup(markup: string): readonly string[] {
  const visible = markup
    .replaceAll(/<details>.*?<\/details>/gs, ' ')
    .replaceAll(/<svg\b.*?<\/svg>/gs, ' ')
    .replaceAll(/<(\w+)[^>]*\baria-hidden="true"[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<\/?(?:strong|em|a|abbr|time|wbr|span)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
  return words(unescaped(visible))
}

export const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
