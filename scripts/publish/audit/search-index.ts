/** Reads the search index: the address and the words of each page. */

import { gunzipSync } from 'node:zlib'
import type { WrittenWords } from './written-part.ts'

const beginning = 'pagefind_dcd'

/** One page of the index (`pagefind/fragment/…`), as Pagefind 1 writes it. */
export function readFragment(bytes: Uint8Array): WrittenWords {
  const unpacked = unpack(bytes)
  const words = unpacked?.toString('latin1') ?? ''
  const url = words.startsWith(`${beginning}{`)
    ? /^\{"url":"([^"]*)"/.exec(words.slice(beginning.length))?.[1]
    : undefined
  if (url === undefined)
    return { words, links: [], problems: ['is no page of a search index, or one that nobody can read.'] }
  return { words, links: [url], problems: [] }
}

function unpack(bytes: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(bytes)
  } catch {
    return undefined
  }
}
