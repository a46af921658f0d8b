/** The leaflets beside their peers: time, size and growth. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readFontFiles } from '../../font-files.ts'
import { loadFaces } from '../../typeset/faces/face.ts'
import { type Figure, figuresOf, type Laps } from '../figure.ts'
import { type Lap, type Peer, round } from '../race.ts'
import { table } from '../table.ts'
import { bytesOf } from './bytes-of.ts'
import { differentLeaflets } from './different-leaflets.ts'
import { readGrowth } from './growth-marks.ts'
import { type LeafletOrder, leafletPlan } from './leaflet-plan.ts'
import { ourLeaflet } from './our-leaflet.ts'
import { pdfkitLeaflet } from './pdfkit-peer.ts'
import { peerDocument } from './peer-document.ts'
import { printFonts } from './print-fonts.ts'
import { areTheSame, type Piece } from './same-leaflets.ts'
import { flowingMarkup } from './typst-flowing.ts'
import { typstPeer } from './typst-peer.ts'
import { placedMarkup } from './typst-placed.ts'

/** Undefined where the peers' leaflets differ; the reason is printed. */
export async function leafletBench(order: LeafletOrder): Promise<readonly Figure[] | undefined> {
  const { leaflets, rounds, grow } = order
  const faces = loadFaces(readFontFiles())
  const pieces = (count: number, seed: number): readonly Piece[] =>
    differentLeaflets(count, seed, faces).map((leaflet) => {
      const { document } = ourLeaflet(leaflet)
      return { leaflet, placed: peerDocument(document, 'placed'), flowing: peerDocument(document, 'flowing') }
    })
  const [flowing, placed] = [await typstPeer(flowingMarkup), await typstPeer(placedMarkup)]
  if (!(await areTheSame(pieces(20, 1), flowing, placed))) return undefined
  const peers: readonly Peer<Piece>[] = [
    { run: ({ leaflet }) => ourLeaflet(leaflet).bytes.length },
    { run: async (piece) => (await pdfkitLeaflet(piece.placed, printFonts)).length },
    ...(flowing ? [{ run: (piece: Piece) => flowing(piece.flowing).length }] : []),
    ...(placed ? [{ run: (piece: Piece) => placed(piece.placed).length }] : []),
  ]
  await round(peers, pieces(Math.max(200, leaflets), 2)) // To warm up.
  const laps: (readonly Lap[])[] = []
  for (let number = 0; number < rounds; number++) laps.push(await round(peers, pieces(leaflets, 3 + number)))
  const sizes = pieces(100, 1).map(({ leaflet }) => bytesOf(ourLeaflet(leaflet).bytes))
  console.log(`What the bytes of one of our leaflets are, of 100:\n${table(sizeRows(sizes))}\n`)
  return figuresOf(leafletPlan(order), { ...besidePeers(laps), ...grown(grow) })
}

/** A peer that did not run has no lap in any round. */
function besidePeers(laps: readonly (readonly Lap[])[]) {
  const of = (which: number, value: (lap: Lap) => number): readonly number[] =>
    laps.flatMap((lap) => lap.slice(which, which + 1).map(value))
  const beside = (which: number, value: (lap: Lap) => number): Laps => ({
    ours: of(0, value),
    theirs: of(which, value),
  })
  const [pdfkit, typst, typstPlaced] = [1, 2, 3]
  const [clock, processor, size] = [({ wall }: Lap) => wall, ({ cpu }: Lap) => cpu, ({ bytes }: Lap) => bytes / 1024]
  return {
    typstClock: beside(typst, clock),
    typst: beside(typst, processor),
    typstPlaced: beside(typstPlaced, processor),
    pdfkit: beside(pdfkit, processor),
    typstSize: beside(typst, size),
    pdfkitSize: beside(pdfkit, size),
  }
}

/** In a process of its own, whose memory holds nothing else. */
function grown(count: number) {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, 'growth.ts'), String(count)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const marks = readGrowth(stdout)
  const [first, last] = [marks[0], marks.at(-1)]
  if (first === undefined || last === undefined) throw new Error(`The growth of leaflets is not told: ${stdout}`)
  return {
    growth: { ours: [last.each], theirs: [first.each] },
    memory: { ours: [last.memory], theirs: [first.memory] },
  }
}

function sizeRows(sizes: readonly ReadonlyMap<string, number>[]): readonly (readonly string[])[] {
  const names = [...new Set(sizes.flatMap((size) => [...size.keys()]))]
  const mean = (name: string): number => sizes.reduce((sum, size) => sum + (size.get(name) ?? 0), 0) / sizes.length
  const total = names.reduce((sum, name) => sum + mean(name), 0)
  const row = (name: string, bytes: number) => [name, bytes.toFixed(0), `${((100 * bytes) / total).toFixed(1)} %`]
  return [['', 'bytes', ''], ...names.map((name) => row(name, mean(name))), row('all', total)]
}
