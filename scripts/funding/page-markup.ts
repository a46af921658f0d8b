/** The text of a page's markup, and which of it is hidden. */

/** The text between tags, with single spaces. `markup`: a character for each byte. */
export function markupText(markup: string): string {
  const text = markup
    .replaceAll(unread, ' ')
    .replaceAll(unseen, keptIfSeen)
    .replaceAll(/<[^>]*>/g, ' ')
  const decoded = /[\u0080-\u00ff]/.test(text) ? Buffer.from(text, 'latin1').toString() : text
  return decoded
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
      return references[name] ?? whole
    })
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const unread = /<!--[\s\S]*?-->|<svg[\s\S]*?<\/svg>/g
const unseen = /(<([a-z][a-z\d]*)[^>]*>)[\s\S]*?<\/\2>/g
const keptIfSeen = (whole: string, opening: string, name: string): string =>
  isHidden(name, opening) ? ' ' : opening + whole.slice(opening.length).replaceAll(unseen, keptIfSeen)

const references: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: '\u00a0',
}

const tag = /<(\/?)([a-z][a-z\d]*)([^>]*)>/g
const empty = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const hides = /\s(?:hidden|inert|aria-hidden="true"|style=)|\sclass="(?:[^"]*\s)?(?:vh|noprint)(?:\s[^"]*)?"/

const isHidden = (name: string, opening: string): boolean => shut.has(name) || hides.test(opening)

/** Elements whose content is not shown, or only on demand. HTML, 4.11 and 4.12. */
const shut = new Set(['template', 'noscript', 'details', 'dialog'])

/**
 * Whether a comment or an element that is open at the end of this markup hides what follows: on screen, on paper or from
 * screen readers.
 */
export function leavesOutOfSight(markup: string): boolean {
  if (markup.lastIndexOf('<!--') > markup.lastIndexOf('-->')) return true
  const open: { readonly name: string; readonly hidden: boolean }[] = []
  for (const [found, closing, name = '', rest = ''] of markup.matchAll(tag)) {
    if (closing !== '') {
      const start = open.findLastIndex((element) => element.name === name)
      if (start !== -1) open.length = start
    } else if (!rest.endsWith('/') && !empty.has(name)) open.push({ name, hidden: isHidden(name, found) })
  }
  return open.some(({ hidden }) => hidden)
}
