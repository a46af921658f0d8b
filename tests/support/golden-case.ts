/** The files of a case in tests/golden/cases; tests/golden/mistakes.test.ts says how they are written. */

import type { FormerFile } from '../../scripts/content/folder/former-files.ts'
import type { Archive } from './txtar.ts'

export interface Overlay {
  readonly files: Map<string, string | Uint8Array | undefined>
  readonly links: Map<string, string>
  readonly unreadable: Set<string>
  /** What was there once, and is not now. */
  readonly former: FormerFile[]
}

export function overlayOf({ files }: Archive): Overlay {
  const overlay: Overlay = { files: new Map(), links: new Map(), unreadable: new Set(), former: [] }
  for (const [named, text] of files) {
    const [, path = '', kind = ''] = /^(.+?)(?: \((.+)\))?$/.exec(named) ?? []
    const target = /^link to (.+)$/.exec(kind)?.[1]
    if (path === 'expected') continue
    const now = /^before, now (.+)$/.exec(kind)?.[1]
    if (kind.startsWith('before')) {
      overlay.former.push({ path, text, beside: new Map(), ...(now !== undefined && { now }) })
      continue
    }
    if (target !== undefined) overlay.links.set(path, target)
    else if (kind === 'away') overlay.files.set(path, undefined)
    else if (kind === 'hex') overlay.files.set(path, Buffer.from(text.trim(), 'hex'))
    else if (kind === 'long') overlay.files.set(path, atLength(text))
    else overlay.files.set(path, text)
    if (kind === 'unreadable') overlay.unreadable.add(path)
  }
  return overlay
}

const atLength = (text: string): string =>
  text.replace(/^(\d+) × (.*)$/gm, (_, times: string, words: string) =>
    Array.from({ length: Number(times) }, (_, index) => words.replace(/#$|(?<=^[A-Z]+)#/, String(index + 1))).join(
      '\n',
    ),
  )
