/** Markup that we made → the text that it shows. */

/** Elements that lie inside a line: taking their tags away joins what stands on either side. */
const inline = /<\/?(?:strong|em|a|abbr|time|wbr|span)\b[^>]*>/g

/** What is no text (styles, drawings) should be taken out before. Between two blocks stands a new line. */
export const textOfMarkup = (markup: string): string =>
  decoded(markup.replaceAll(inline, '').replaceAll(/<[^>]*>/g, '\n'))

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** The references that the `html` tag writes. */
export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => references[name] ?? whole)
    : text
