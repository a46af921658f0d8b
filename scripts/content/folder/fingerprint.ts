/** The fingerprint of a content folder. */

import { hash } from 'node:crypto'
import type { ContentFolder } from './content-folder.ts'

/**
 * The SHA-256, in hexadecimal, of a list as `sha256sum` writes it: a line for each file, by path. Texts count without a
 * byte order mark and with LF at their line ends, so that the fingerprint is the same on every machine.
 */
export function contentFingerprint({ files, images }: Pick<ContentFolder, 'files' | 'images'>): string {
  const all: readonly (readonly [string, string | Uint8Array])[] = [
    ...[...files].map(([path, { text }]) => [path, text] as const),
    ...images,
  ]
  const lines = all.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]) => `${sha256(content)}  ${path}\n`)
  return sha256(lines.join(''))
}

/** The SHA-256 in hexadecimal; a text counts as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content)
