/** Text from the content made safe to print: on a terminal, in a log that obeys commands, in a page. */

/** Characters that move a terminal's cursor, change the direction of text or cannot be seen; not the joiners of Urdu and emoji. */
const unprintable = /\p{Cc}|\p{Cs}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/**
 * A Tab becomes one space, a character that could do something becomes �. Logs of GitHub obey `::name` at the start of a
 * line and `##[name]` anywhere; those of Azure and TeamCity `##vso[…]` and `##teamcity[…]`.
 */
export const harmless = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(unprintable, '\ufffd')
    .replace(/^(\s*):(?=:)/, '$1\ufffd')
    .replace(/##(?=\w*\[)/g, '#\ufffd')

/** JSON that means the same, with such characters as escapes. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replace(unprintableInJson, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\w*\[)/g, '#\\u0023')
}

/** The same characters but for the line ends that `JSON.stringify` writes itself. */
const unprintableInJson = new RegExp(`(?!\\n)(?:${unprintable.source})`, 'gu')

/** Escaped for the text or a quoted attribute of XML and HTML. */
export const inMarkup = (text: string): string =>
  harmless(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
