/** Whether every peer draws the same leaflets, in words and to the eye. */

import type { DifferentLeaflet } from './different-leaflets.ts'
import { ourLeaflet } from './our-leaflet.ts'
import { pdfkitLeaflet } from './pdfkit-peer.ts'
import type { PeerDocument } from './peer-document.ts'
import { printFonts } from './print-fonts.ts'
import { pictures, unlike } from './same-picture.ts'
import { differences, type ReadBack, readBack } from './same-words.ts'
import type { WriteLeaflet } from './typst-peer.ts'

/** A leaflet, and what peers are told of it. */
export interface Piece {
  readonly leaflet: DifferentLeaflet
  readonly document: PeerDocument
}

/** What differs is said on the console. No figure counts before. */
export async function drawTheSame(pieces: readonly Piece[], typst: WriteLeaflet | undefined): Promise<boolean> {
  for (const { leaflet, document } of pieces) {
    const ours = await seenIn(ourLeaflet(leaflet).bytes)
    const others = { ...(typst && { Typst: typst(document) }), PDFKit: await pdfkitLeaflet(document, printFonts) }
    for (const [name, bytes] of Object.entries(others)) {
      const wrong = faultsOf(ours, await seenIn(bytes))
      if (wrong.length === 0) continue
      console.error(`"${document.title}" is not the same by ${name}: ${wrong.slice(0, 10).join(', ')}`)
      return false
    }
    // What finds nothing has to be seen to find something.
    if (faultsOf(ours, await seenIn(await pdfkitLeaflet(withoutFigures(document), printFonts))).length > 0) continue
    console.error(`Nobody would notice that figures are missing from "${document.title}".`)
    return false
  }
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

function faultsOf(ours: Seen, theirs: Seen): readonly string[] {
  const [wanted, pages] = [ours.text.pages, theirs.text.pages]
  if (pages !== wanted) return [`${pages} sides instead of ${wanted}`]
  return [...differences(ours.text.words, theirs.text.words), ...unlike(ours.sides, theirs.sides)]
}

const withoutFigures = (document: PeerDocument): PeerDocument => ({
  ...document,
  sides: document.sides.map((side) => ({ ...side, parts: side.parts.filter(({ kind }) => kind !== 'figure') })),
})
