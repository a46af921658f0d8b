/** Typst as a peer: one compiler for all leaflets, tagged as PDF/UA-1. */

import { dirname } from 'node:path'
import type { PeerDocument } from './peer-document.ts'
import { printFonts } from './print-fonts.ts'

/** The age of Typst's cache in leaflets; without a limit it would keep all of them. */
const remembered = 10

/** Gives the bytes of a PDF. */
export type WriteLeaflet = (document: PeerDocument) => Uint8Array

/** Of leaflets in this markup. Undefined where Typst's package has no build for this machine. */
export async function typstPeer(markup: (document: PeerDocument) => string): Promise<WriteLeaflet | undefined> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (typst === undefined) return undefined
  const compiler = typst.NodeCompiler.create({
    fontArgs: [{ fontPaths: Object.values(printFonts).map((path) => dirname(path)) }],
  })
  return (document) => {
    const { result } = compiler.compile({ mainFileContent: markup(document) })
    if (!result) throw new Error('Typst does not take the leaflet.')
    const bytes = compiler.pdf(result, { pdfStandard: typst.PdfStandard.UA_1, creationTimestamp: 1_793_491_200 })
    compiler.evictCache(remembered)
    return bytes
  }
}
