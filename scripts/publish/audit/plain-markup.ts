/**
 * The one plain way in which pages are written: known names in small letters, values in double quotes, no comments.
 * What is written so can be gone through by its tags; what is not is told before anything could hide in it.
 */

/** Elements of pages and of the drawings in them. None of them loads or runs anything but by what `page.ts` reads. */
const names = [
  'a|abbr|address|article|aside|b|blockquote|body|br|button|caption|circle|cite|code|dd|defs|details|div|dl|dt|ellipse|em',
  'figcaption|figure|footer|form|g|h[1-6]|head|header|hr|html|i|img|input|kbd|label|li|line|link|main|mark',
  'meta|nav|ol|optgroup|option|p|path|pattern|polygon|polyline|pre|q|rect|s|script|search|section|select|small',
  'span|strong|sub|summary|sup|svg|symbol|table|tbody|td|text|tfoot|th|thead|time|title|tr|tspan|u|ul|use|wbr',
].join('|')

const attribute = ' (?:[a-z][a-z-]*|viewBox|patternUnits|preserveAspectRatio)(?:="[^"<>]*")?'
const odd = new RegExp(`<(?!/?(?:${names})(?:${attribute})*/?>)`)

/** Where the markup behind a page's document type leaves that way, as a few words of it; undefined where it does not. */
export function oddMarkup(markup: string): string | undefined {
  const at = markup.search(odd)
  return at === -1 ? undefined : excerpt(markup, at)
}

const excerpt = (markup: string, at: number): string => {
  const tag = markup.slice(at, at + 60)
  const end = tag.indexOf('>')
  return (end === -1 ? tag : tag.slice(0, end + 1)).replaceAll(/\s+/g, ' ')
}
