/** The door to markdown-it: text in, tokens out. What they may be is decided in `prose`. */

import { createRequire } from 'node:module'
import { standIn } from '../../loading/stand-ins.ts'

const load = createRequire(import.meta.url)
const entities = JSON.stringify(createRequire(load.resolve('markdown-it')).resolve('entities'))

/**
 * Stand-ins: addresses in plain text are not looked for, and the tables of entities such as `&eacute;` are loaded
 * with the first of them.
 */
const end = standIn(
  {
    format: 'commonjs',
    files: {
      'linkify-it': 'module.exports = class {}',
      entities: ['decodeHTML', 'decodeHTMLStrict']
        .map((name) => `exports.${name} = (text) => require(${entities}).${name}(text)`)
        .join(';'),
    },
  },
  (address) => address.includes('/markdown-it/dist/'),
)
/** By `require` it is one file; as an import it would be sixty. */
const MarkdownIt: typeof import('markdown-it')['default'] = load('markdown-it')
end()

/**
 * Raw HTML is read as such, so that it can be told to the editor; nothing renders it.
 * Without `text_join` an escaped `\{` stays apart from the text round it: it begins no placeholder.
 * Without `normalize` the text is not copied: `source-file.ts` has seen to its line ends, and lets no zero byte in.
 * Beyond `maxNesting` markdown-it drops text without a word, so it lies far beyond what `prose/blocks.ts` accepts.
 */
const options = { html: true, maxNesting: 100 }
const parser = new MarkdownIt('commonmark', options).enable('table').disable(['text_join', 'normalize'])
parser.validateLink = () => true // every address comes through, to be judged by `link-address.ts` alone

/** Most addresses need no encoding, so they are not taken apart and put together again. */
const plainAddress = /^(?:\/(?!\/)|tel:\+?)[\w/#.-]*$/
const encoded = parser.normalizeLink.bind(parser)
parser.normalizeLink = (address) => (plainAddress.test(address) ? address : encoded(address))

export type Token = ReturnType<typeof parser.parse>[number]

/** The block tokens of a text; `map` counts its lines from 0. */
export const tokenise = (text: string): readonly Token[] => parser.parse(text, {})

/** The names under which a text keeps addresses for its links, by lines such as `[plan]: /areas/`. */
export function addressesKept(text: string): { readonly has: (name: string) => boolean } {
  const found: { readonly references?: Readonly<Record<string, unknown>> } = {}
  parser.parse(text, found)
  const { references = {} } = found
  return { has: (name) => parser.utils.normalizeReference(name) in references }
}
