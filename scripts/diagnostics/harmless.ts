/** Content as it may be echoed: on a terminal, in a log that takes orders, in a page. */

/** Signs that move a terminal's cursor, turn text round or cannot be seen; not the joiners that Urdu and emoji are written with. */
const unprintable = /\p{Cc}|\p{Cs}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/**
 * A Tab is shown as one space, what could act as �. Logs of GitHub take `::name` at the start of a line for an order,
 * and `##[name]` anywhere; those of Azure and TeamCity `##vso[…]` and `##teamcity[…]`.
 */
export const harmless = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(unprintable, '\ufffd')
    .replace(/^(\s*):(?=:)/, '$1\ufffd')
    .replace(/##(?=\w*\[)/g, '#\ufffd')

/** JSON that means the same and shows nothing of what could act: such signs become escapes. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replace(unprintableInJson, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\w*\[)/g, '#\\u0023')
}

/** All but the line ends that `JSON.stringify` puts between its lines itself. */
const unprintableInJson = new RegExp(`(?!\\n)(?:${unprintable.source})`, 'gu')

/** As text or as a quoted attribute of XML and HTML. */
export const inMarkup = (text: string): string =>
  harmless(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
