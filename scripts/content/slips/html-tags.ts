/** HTML tags in a text: an opening and a closing tag are one mistake, and most have an equivalent in Markdown. */

import type { Token } from '../markdown/markdown.ts'

export interface TagPair {
  /** The index of the token of the closing tag. */
  readonly end: number
  /** What to write in place of both tags and their words. */
  readonly instead: string
}

/** The end of the tag at an index, and its words in Markdown; undefined where it has no closing tag. */
export function pairOfTag(parts: readonly Token[], at: number): TagPair | undefined {
  const [, name = '', attributes = ''] = /^<([a-z][a-z\d]*)\b([^>]*[^>/])?>$/i.exec(parts[at]?.content ?? '') ?? []
  if (name === '') return undefined
  const end = parts.findIndex(
    ({ type, content }, index) =>
      index > at && type === 'html_inline' && content.toLowerCase() === `</${name.toLowerCase()}>`,
  )
  const words = parts
    .slice(at + 1, end)
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('')
  return end === -1 || words.trim() === ''
    ? undefined
    : { end, instead: inMarkdown(name.toLowerCase(), words, attributes) }
}

function inMarkdown(name: string, words: string, attributes: string): string {
  const address = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]
  if (name === 'a' && address !== undefined) return `Write: [${words}](${address})`
  if (/^(?:b|strong)$/.test(name)) return `Write: **${words.trim()}**`
  if (/^(?:i|em|cite)$/.test(name)) return `Write: *${words.trim()}*`
  return `Take the tags out: ${words}`
}
