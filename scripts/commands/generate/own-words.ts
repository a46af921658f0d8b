/** The words that the program itself may say on a site: those in the texts of all that texts reach a site from. */

import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textsInSource } from './texts-in-source.ts'

const rooms = 'blocks,diagrams,feeds,html,leaflets,model,pages,sheets,typeset'
const sources = ['layouts/**/*.ts', `scripts/{${rooms}}/**/*.ts`, 'scripts/funding/*.ts', 'scripts/routes.ts']
/** What the page about open data says of it. */
const descriptions = 'schemas/data/*.json'

/** Dates in tables and on cards: `Tue 8 Dec`. */
const shortNames = 'mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The text of scripts/publish/audit/own-words.generated.ts. `root`: the project's folder. */
export function ownWords(root: URL): string {
  const texts = [...filesOf(sources, root).flatMap(textsInSource), ...filesOf([descriptions], root)]
  const words = new Set([...shortNames, ...texts.flatMap(wordsIn)])
  return `/** Every word of the texts that the program itself puts on a site, in small letters. Made by "npm run generate": do not edit. */
export const ownWords = \`
${[...words].sort().join('\n')}
\`
`
}

const filesOf = (patterns: readonly string[], root: URL): readonly string[] =>
  globSync(patterns, { cwd: fileURLToPath(root) }).map((file) =>
    readFileSync(new URL(file.replaceAll('\\', '/'), root), 'utf8'),
  )

/** Without the tags of markup and what nobody reads of their attributes. */
const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\b(?:class|id|href|src|d|viewBox|style|rel|type|aria-labelledby)="[^"]*"?/g, ' ')
    .replaceAll(/<\/?[a-z][a-z0-9-]*/g, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []
