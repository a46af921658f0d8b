/** Audits a picture: nothing that runs or loads anything, no metadata about who took it. */

import { orientationAlone } from '../../content/pictures/exif-orientation.ts'
import { unsafeInSvg } from '../../content/pictures/svg-file.ts'
import { plainSvg } from '../../content/pictures/svg-notes.ts'
import { orientations } from '../../drawing/orientation.ts'
import type { WrittenPart } from './written-part.ts'

/** Problems, to follow the file's address. `ending`: that of the file's name. */
export function readPicture(bytes: Buffer, ending: string): WrittenPart {
  const unsafe = ending === 'svg' ? unsafeInSvg(bytes.toString()) : undefined
  if (unsafe !== undefined) return { links: [], problems: [`holds ${unsafe}.`] }
  const tells = ending === 'svg' ? plainSvg(bytes) !== bytes : carriesNotes(bytes.toString('latin1'), ending)
  return { links: [], problems: tells ? ['says where, when or by whom it was made.'] : [] }
}

/** The orientation, which is the only metadata that is kept. */
const harmless = orientations.map((orientation) => orientationAlone(orientation).toString('latin1'))
const isHarmless = (note: string): boolean => harmless.some((each) => note === each || note === `Exif\0\0${each}`)

/** Exif, XMP, IPTC and comments. */
const carriesNotes = (bytes: string, ending: string): boolean =>
  (ending === 'png' ? notesOfPng(bytes) : notesOfJpeg(bytes)).some((note) => !isHarmless(note))

/** Texts, Exif and the time: PNG specification, third edition, 11.3.3 to 11.3.5. */
function notesOfPng(bytes: string): readonly string[] {
  const notes: string[] = []
  for (let at = 8; at + 8 <= bytes.length; at += 12 + numberAt(bytes, at, 4))
    if (/^(?:tEXt|zTXt|iTXt|eXIf|tIME)$/.test(bytes.slice(at + 4, at + 8)))
      notes.push(bytes.slice(at + 8, at + 8 + numberAt(bytes, at, 4)))
  return notes
}

/** The segments APP1, APP13 and COM: ITU-T T.81, B.2.4. */
function notesOfJpeg(bytes: string): readonly string[] {
  const notes: string[] = []
  for (let at = 2; bytes[at] === '\u00ff' && bytes[at + 1] !== '\u00da'; at += 2 + numberAt(bytes, at + 2, 2))
    if (/[\u00e1\u00ed\u00fe]/.test(bytes[at + 1] ?? ''))
      notes.push(bytes.slice(at + 4, at + 2 + numberAt(bytes, at + 2, 2)))
  return notes
}

const numberAt = (bytes: string, at: number, length: number): number =>
  Buffer.from(bytes.slice(at, at + length).padEnd(length, '\0'), 'latin1').readUIntBE(0, length)
