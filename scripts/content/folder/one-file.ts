/** One file of the content folder: read, or why it cannot be. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { readRegularFile } from '../text/regular-file.ts'
import { largestFile, readText, type SourceFile, tooLarge } from '../text/source-file.ts'
import { locate } from '../yaml/locate.ts'

/** The result of reading one file. */
export interface OneFile {
  readonly file?: SourceFile
  readonly image?: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the file at `whole`, which is `path` inside the content folder. */
export function readOne(path: string, whole: string): OneFile {
  const read = readRegularFile(whole, largestFile(path))
  switch (read.kind) {
    case 'read':
      return path.startsWith('images/') ? { image: read.bytes, diagnostics: [] } : readOneText(path, read.bytes)
    case 'too-large':
      return { diagnostics: [locate(tooLarge(path, read.bytes), noFiles)] }
    case 'unreadable':
      return { diagnostics: [refused('file/unreadable', path, 'This file cannot be opened.', howToOpen)] }
    case 'second-name':
      return {
        diagnostics: [
          refused(
            'file/not-regular',
            path,
            'This file has a second name elsewhere (a hard link): whoever changes that changes this.',
            'Copy the file, delete this one, and give the copy its name.',
          ),
        ],
      }
    default:
      return { diagnostics: [refusedLink(path)] }
  }
}

function readOneText(path: string, bytes: Uint8Array): OneFile {
  const { file, findings } = readText(path, bytes)
  const alone = { files: new Map(file ? [[path, file]] : []) }
  return { ...(file && { file }), diagnostics: findings.map((finding) => locate(finding, alone)) }
}

const noFiles = { files: new Map<string, SourceFile>() }

/** A finding about a whole file or folder. */
export const refused = (code: Code, file: string, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hint,
  file,
})

/** A link or a device in the place of a file. */
export const refusedLink = (path: string): Diagnostic =>
  refused(
    'file/not-regular',
    path,
    'This is a link to another file, or a device: not a file of its own.',
    'Delete it and copy the file itself to this place.',
  )

/** Something that must be there and is not. `beside`: the folder to which what is there may belong. */
export const missing = (file: string, what: string, beside?: string): Diagnostic =>
  refused(
    'file/missing',
    file,
    file.endsWith(`/${what}`) || file === what ? `The file ${file} is missing.` : `${what} is missing: ${file}.`,
    beside === undefined
      ? 'The guide in content/README.md shows what it holds.'
      : `If what is in this folder belongs to ${beside}, move it there; the guide in content/README.md shows what the file holds.`,
  )

export const howToOpen = 'Close it in other programs and make sure that you may open it, then try again.'
