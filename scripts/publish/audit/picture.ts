/** What a written picture brings along: nothing that runs, nothing of others, nothing about who took it. */

import { unsafeInSvg } from '../../content/svg-file.ts'
import type { WrittenPart } from './written-part.ts'

/** `ending`: of the file's name. */
export function readPicture(bytes: Buffer, ending: string): WrittenPart {
  const unsafe = ending === 'svg' ? unsafeInSvg(bytes.toString()) : undefined
  if (unsafe !== undefined) return { links: [], problems: [`holds ${unsafe}.`] }
  const tells = ending !== 'svg' && carriesNotes(bytes.toString('latin1'), ending)
  return { links: [], problems: tells ? ['says where, when or by whom it was made.'] : [] }
}

/** Exif, XMP, IPTC and comments: PNG's chunks of text; JPEG's segments APP1, APP13 and COM (ITU-T T.81, B.2.4). */
function carriesNotes(bytes: string, ending: string): boolean {
  if (ending === 'png') return /tEXt|zTXt|iTXt|eXIf|tIME/.test(bytes.slice(0, bytes.indexOf('IDAT')))
  for (let at = 2; bytes[at] === '\u00ff' && bytes[at + 1] !== '\u00da'; ) {
    const marker = bytes.charCodeAt(at + 1)
    const length = bytes.charCodeAt(at + 2) * 256 + bytes.charCodeAt(at + 3)
    if (marker === 0xed || marker === 0xfe || (marker === 0xe1 && length > orientationAlone)) return true
    at += marker === 0xff ? 1 : 2 + length
  }
  return false
}

/** A segment that says which side of the picture is up, and nothing else. */
const orientationAlone = 34
