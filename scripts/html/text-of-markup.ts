/** The text that our own markup shows. */

/** Inline elements: without their tags the text on either side is joined. */
const inline = /<\/?(?:strong|em|a|abbr|time|wbr|span)\b[^>]*>/g

/** Styles and drawings have to be taken out before. Blocks are separated by a line end. */
export const textOfMarkup = (markup: string): string =>
  decoded(markup.replaceAll(inline, '').replaceAll(/<[^>]*>/g, '\n'))

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** Text with the character references that the `html` tag writes decoded. */
export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => references[name] ?? whole)
    : text
