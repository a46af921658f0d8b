/**
 * The plain form in which all pages are written: known names in lower case, values in double quotes, no comments. Such
 * markup can be searched by its tags; anything else is reported, because something could hide in it.
 */

/** The elements of pages and drawings. They load or run something only by attributes that `page.ts` checks. */
const names = [
  'a|abbr|address|article|aside|b|blockquote|body|br|button|caption|circle|cite|code|dd|defs|details|div|dl|dt|ellipse|em',
  'figcaption|figure|footer|form|g|h[1-6]|head|header|hr|html|i|img|input|kbd|label|li|line|link|main|mark',
  'meta|nav|ol|optgroup|option|p|path|pattern|polygon|polyline|pre|q|rect|s|script|search|section|select|small',
  'span|strong|sub|summary|sup|svg|symbol|table|tbody|td|text|tfoot|th|thead|time|title|tr|tspan|u|ul|use|wbr',
].join('|')

const attribute = ' (?:[a-z][a-z-]*|viewBox|patternUnits|preserveAspectRatio)(?:="[^"<>]*")?'
const odd = new RegExp(`<(?!/?(?:${names})(?:${attribute})*/?>)`)

/** The first characters of markup that is not plain; undefined where all of it is. */
export function oddMarkup(markup: string): string | undefined {
  const at = markup.search(odd)
  return at === -1 ? undefined : excerpt(markup, at)
}

const excerpt = (markup: string, at: number): string => {
  const tag = markup.slice(at, at + 60)
  const end = tag.indexOf('>')
  return (end === -1 ? tag : tag.slice(0, end + 1)).replaceAll(/\s+/g, ' ')
}
