/** The leaflets beside their peers: time, size, growth and the first one of a process. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readFontFiles } from '../../font-files.ts'
import { loadFaces } from '../../typeset/face.ts'
import { type Lap, type Peer, round, type Spread, spread } from '../race.ts'
import { table } from '../table.ts'
import { bytesOf } from './bytes-of.ts'
import { coldStart } from './cold.ts'
import { type DifferentLeaflet, differentLeaflets } from './different-leaflets.ts'
import { ourLeaflet } from './our-leaflet.ts'
import { pdfkitLeaflet } from './pdfkit-peer.ts'
import { type PeerDocument, peerDocument } from './peer-document.ts'
import { printFonts } from './print-fonts.ts'
import { pictures, unlike } from './same-picture.ts'
import { differences, type ReadBack, readBack } from './same-words.ts'
import { typstPeer } from './typst-peer.ts'

interface Piece {
  readonly leaflet: DifferentLeaflet
  readonly document: PeerDocument
}

export interface LeafletBench {
  /** Different ones a round. */
  readonly leaflets: number
  readonly rounds: number
  /** How many in one run, to see how time and memory grow. */
  readonly grow: number
}

export async function leafletBench({ leaflets, rounds, grow }: LeafletBench): Promise<0 | 1> {
  const faces = loadFaces(readFontFiles())
  const pieces = (count: number, seed: number): readonly Piece[] =>
    differentLeaflets(count, seed, faces).map((leaflet) => ({
      leaflet,
      document: peerDocument(ourLeaflet(leaflet).document),
    }))
  const peers: readonly Peer<Piece>[] = [
    { name: 'this project', run: ({ leaflet }) => ourLeaflet(leaflet).bytes.length },
    ...(await typstPeer()).map((write) => ({ name: 'Typst', run: ({ document }: Piece) => write(document).length })),
    { name: 'PDFKit, text()', run: async ({ document }) => (await pdfkitLeaflet(document, printFonts)).length },
  ]
  if (!(await drawTheSame(pieces(20, 1)))) return 1
  console.log(
    `The words and pictures of 20 leaflets are the same in every peer. Warming up, then ${rounds} rounds of ${leaflets} leaflets.`,
  )
  await round(peers, pieces(Math.max(200, leaflets), 2))
  const laps: (readonly Lap[])[] = []
  for (let number = 0; number < rounds; number++) laps.push(await round(peers, pieces(leaflets, 3 + number)))
  console.log(`\n${figures(peers, laps)}`)
  const sizes = pieces(100, 1).map(({ leaflet }) => bytesOf(ourLeaflet(leaflet).bytes))
  console.log(`\nWhat the bytes of one of our leaflets are, of 100:\n${table(sizeRows(sizes))}`)
  const growth = [...process.execArgv, join(import.meta.dirname, 'growth.ts'), String(grow)]
  console.log(`\n${spawnSync(process.execPath, growth, { encoding: 'utf8' }).stdout.trimEnd()}`)
  console.log(`\n${coldStart()}`)
  return 0
}

/** No figure counts before. */
async function drawTheSame(pieces: readonly Piece[]): Promise<boolean> {
  const [typst] = await typstPeer()
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

/** Ratios are reckoned round by round, then their median is taken. */
function figures(peers: readonly Peer<Piece>[], laps: readonly (readonly Lap[])[]): string {
  const of = (which: number, value: (lap: Lap, ours: Lap) => number): Spread =>
    spread(laps.flatMap((lap) => (lap[which] && lap[0] ? [value(lap[which], lap[0])] : [])))
  const ratio = ({ median, least, most }: Spread): string =>
    `${median.toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`
  const rows = peers.map(({ name }, which) => [
    name,
    of(which, ({ wall }) => wall).median.toFixed(2),
    of(which, ({ cpu }) => cpu).median.toFixed(2),
    (of(which, ({ bytes }) => bytes).median / 1024).toFixed(1),
    ratio(of(which, ({ wall }, ours) => wall / ours.wall)),
    ratio(of(which, ({ cpu }, ours) => cpu / ours.cpu)),
    of(which, ({ bytes }, ours) => bytes / ours.bytes).median.toFixed(1),
  ])
  return table([
    ['a two-sided A4 leaflet', 'wall ms', 'CPU ms', 'KB', 'wall, of ours', 'CPU, of ours', 'KB, of ours'],
    ...rows,
  ])
}

function sizeRows(sizes: readonly ReadonlyMap<string, number>[]): readonly (readonly string[])[] {
  const names = [...new Set(sizes.flatMap((size) => [...size.keys()]))]
  const mean = (name: string): number => sizes.reduce((sum, size) => sum + (size.get(name) ?? 0), 0) / sizes.length
  const total = names.reduce((sum, name) => sum + mean(name), 0)
  const row = (name: string, bytes: number) => [name, bytes.toFixed(0), `${((100 * bytes) / total).toFixed(1)} %`]
  return [['', 'bytes', ''], ...names.map((name) => row(name, mean(name))), row('all', total)]
}
