/** Checks that every peer makes the same leaflets, by their words and their pictures. */

import type { DifferentLeaflet } from './different-leaflets.ts'
import { ourLeaflet } from './our-leaflet.ts'
import { pdfkitLeaflet } from './pdfkit-peer.ts'
import type { PeerDocument } from './peer-document.ts'
import { printFonts } from './print-fonts.ts'
import { pictures, unlike } from './same-picture.ts'
import { differences, type ReadBack, readBack } from './same-words.ts'
import type { WriteLeaflet } from './typst-peer.ts'

/** A leaflet, and what peers are given of it. */
export interface Piece {
  readonly leaflet: DifferentLeaflet
  readonly placed: PeerDocument
  readonly flowing: PeerDocument
}

/** Prints what differs; without this check no figure counts. */
export async function areTheSame(
  pieces: readonly Piece[],
  flowing: WriteLeaflet | undefined,
  placed: WriteLeaflet | undefined,
): Promise<boolean> {
  for (const piece of pieces) {
    const ours = await seenIn(ourLeaflet(piece.leaflet).bytes)
    const byPeers = {
      ...(placed && { 'Typst, told every place': placed(piece.placed) }),
      PDFKit: await byPdfkit(piece.placed),
    }
    for (const [name, bytes] of Object.entries(byPeers))
      if (isUnlike(name, piece, faultsOf(ours, await seenIn(bytes)))) return false
    // A peer that finds the places by itself may find others.
    if (flowing && isUnlike('Typst', piece, wordsThatDiffer(ours, await seenIn(flowing(piece.flowing))))) return false
    // A planted difference shows that the comparison works.
    if (faultsOf(ours, await seenIn(await byPdfkit(withoutFigures(piece.placed)))).length > 0) continue
    console.error(`Nobody would notice that figures are missing from "${piece.placed.title}".`)
    return false
  }
  return true
}

const byPdfkit = (document: PeerDocument): Promise<Uint8Array> => pdfkitLeaflet(document, printFonts)

function isUnlike(name: string, { placed: { title } }: Piece, faults: readonly string[]): boolean {
  if (faults.length === 0) return false
  console.error(`"${title}" is not the same by ${name}: ${faults.slice(0, 10).join(', ')}`)
  return true
}

interface Seen {
  readonly text: ReadBack
  readonly sides: readonly Uint8Array[]
}

const seenIn = async (bytes: Uint8Array): Promise<Seen> => ({
  text: await readBack(bytes),
  sides: await pictures(bytes),
})

/** None, where they look alike. */
const faultsOf = (ours: Seen, theirs: Seen): readonly string[] => {
  const words = wordsThatDiffer(ours, theirs)
  return ours.text.pages === theirs.text.pages ? [...words, ...unlike(ours.sides, theirs.sides)] : words
}

function wordsThatDiffer({ text: ours }: Seen, { text: theirs }: Seen): readonly string[] {
  if (theirs.pages !== ours.pages) return [`${theirs.pages} sides instead of ${ours.pages}`]
  return differences(ours.words, theirs.words)
}

const withoutFigures = (document: PeerDocument): PeerDocument => ({
  ...document,
  sides: document.sides.map((side) => ({ ...side, parts: side.parts.filter(({ kind }) => kind !== 'figure') })),
})
