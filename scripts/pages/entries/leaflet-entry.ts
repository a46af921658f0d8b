/** A leaflet as a page offers it: what it is called, what paper it takes, how large the file is. */

import { a3Poster, a4Poster } from '../../leaflets/formats/poster-formats.ts'
import type { LeafletFormat } from '../../model/information-sheet.ts'
import { titleOf } from '../../model/sentences.ts'
import type { Material } from '../material/material.ts'
import type { LeafletFile } from '../printed/leaflet-file.ts'

export interface LeafletEntry {
  readonly format: LeafletFormat
  /** `A4 sheet` */
  readonly name: string
  /** `2 sides of A4` */
  readonly sides: string
  /** How to print it: `A4 paper, both sides.` */
  readonly paper: string
  /** At the end of its version line, in colour and in black: `K7M2QX`. */
  readonly code: string
  /** The sheet's title; an area edition has the area's name after it. */
  readonly of: string
  readonly colour: FileLink
  /** The twin for printers of one colour. */
  readonly black?: FileLink
  /** The file for a print shop. */
  readonly press?: FileLink
}

export interface FileLink {
  readonly address: string
  /** `PDF, 64 KB` */
  readonly size: string
}

/** The leaflets of one sheet's edition, or of all sheets, in the order they were built; empty where there are none. */
export function leafletEntries(
  { site, areasById, leaflets }: Material,
  area: string | undefined,
  sheet?: string,
): readonly LeafletEntry[] {
  const files = leaflets.of(area).filter((file) => sheet === undefined || file.sheet === sheet)
  const areaName = area === undefined ? undefined : areasById.get(area)?.name
  return files
    .filter(({ ink }) => ink === 'colour')
    .map((file) => {
      const { format, pages, code } = file
      const title = site.sheets.find(({ id }) => id === file.sheet)?.shortTitle ?? file.sheet
      const twinIn = (ink: LeafletFile['ink']) => files.find((other) => other.ink === ink && isTwin(file, other))
      const [black, press] = [twinIn('black'), twinIn('press')]
      return {
        format,
        name: formatNames[format],
        sides: sidesInWords(format, pages),
        paper: paperInWords(format, pages),
        code,
        of: areaName === undefined ? title : titleOf(title, areaName),
        colour: fileLink(file),
        ...(black && { black: fileLink(black) }),
        ...(press && { press: fileLink(press) }),
      }
    })
}

/** The name of a format among others of the same sheet. */
export const formatNames: Readonly<Record<LeafletFormat, string>> = {
  a4: 'A4 sheet',
  'a4-large-print': 'Large print',
  'a5-booklet': 'Booklet',
  'a3-poster': 'Poster, A3',
  'a4-poster': 'Poster, A4',
}

function paperInWords(format: LeafletFormat, pages: number): string {
  switch (format) {
    case 'a4':
    case 'a4-large-print':
      return pages > 1 ? 'A4 paper, both sides.' : 'A4 paper, one side.'
    case 'a5-booklet':
      return pages > 2
        ? 'A4 paper, both sides, flip on the short edge. Fold once, one sheet in the other; staple twice in the fold.'
        : 'A4 paper, both sides, flip on the short edge, fold once.'
    case 'a3-poster':
      return 'A3 paper, one side, cut between the strips.'
    case 'a4-poster':
      return 'A4 paper, one side, cut between the strips.'
  }
}

function sidesInWords(format: LeafletFormat, pages: number): string {
  const sides = `${pages} ${pages === 1 ? 'side' : 'sides'}`
  switch (format) {
    case 'a4':
      return `${sides} of A4`
    case 'a4-poster':
      return `${sides} of A4, with ${a4Poster.tearOff.count} strips to tear off`
    case 'a4-large-print':
      return `18 point, ${sides} of A4`
    case 'a5-booklet':
      return `${2 * pages} pages of A5 on ${sides} of A4`
    case 'a3-poster':
      return `${sides} of A3, with ${a3Poster.tearOff.count} strips to tear off`
  }
}

const isTwin = (colour: LeafletFile, other: LeafletFile): boolean =>
  other.sheet === colour.sheet && other.format === colour.format

const fileLink = ({ address, bytes }: LeafletFile): FileLink => ({ address, size: `PDF, ${kilobytes(bytes)}` })

/** Rounded up, so that no file is said to be smaller than it is; with no line's end before the unit. */
export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)}\u00A0KB`
