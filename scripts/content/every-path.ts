/** The files that are there, whether or not they could be read: what refers to them has nothing wrong. */

import type { ContentFolder } from './content-folder.ts'
import { recognise } from './content-types.ts'

export function everyPath({ files, diagnostics }: Pick<ContentFolder, 'files' | 'diagnostics'>): readonly string[] {
  const unread = diagnostics.filter(({ code, file }) => code !== 'file/missing' && recognise(file) !== undefined)
  return [...new Set([...files.keys(), ...unread.map(({ file }) => file)])]
}
