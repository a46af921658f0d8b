/** One of our own PDFs rewritten without object streams and compression, so that faults can be planted in it. */

import { inflateSync } from 'node:zlib'

/** By their numbers, streams included, as bytes in Latin-1. */
export type Objects = ReadonlyMap<number, string>

/** Reads what write-pdf.ts writes, and nothing else. */
export function plainObjects(pdf: Uint8Array): Objects {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map<number, string>()
  const start = /(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const [, id = '', dictionary = ''] = found
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    const bytes = pdf.subarray(start.lastIndex, start.lastIndex + length)
    start.lastIndex += length
    if (!dictionary.includes('/FlateDecode')) {
      objects.set(Number(id), stream(dictionary, Buffer.from(bytes).toString('latin1')))
      continue
    }
    const plain = inflateSync(bytes).toString('latin1')
    if (dictionary.includes('/Type/ObjStm'))
      for (const [inner, body] of unpacked(dictionary, plain)) objects.set(inner, body)
    else if (dictionary.includes('/Type/XRef')) objects.set(0, dictionary)
    else objects.set(Number(id), stream(dictionary.replace('/Filter/FlateDecode', ''), plain))
  }
  return objects
}

const stream = (dictionary: string, bytes: string): string =>
  `${dictionary.replace(/\/Length \d+/, `/Length ${bytes.length}`)}\nstream\n${bytes}\nendstream`

function unpacked(dictionary: string, plain: string): readonly (readonly [number, string])[] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
  const places = plain.slice(0, first).trim().split(' ').map(Number)
  const starts = places.filter((_, index) => index % 2 === 1)
  return starts.map((start, index) => [
    places[2 * index] ?? 0,
    plain.slice(first + start, first + (starts[index + 1] ?? plain.length)).trim(),
  ])
}

/** A PDF with a cross-reference table, as version 1.4 had it. */
export function plainPdf(objects: Objects): Uint8Array {
  let text = '%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n'
  const size = Math.max(...objects.keys()) + 1
  const offsets = Array.from({ length: size }, () => 0)
  for (const [id, body] of objects) {
    if (id === 0) continue
    offsets[id] = text.length
    text += `${id} 0 obj\n${mended(body)}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} ${offset ? '00000 n' : '65535 f'} \n`)
  const trailer = /\/Root.*?\]/.exec(objects.get(0) ?? '')?.[0] ?? ''
  text += `xref\n0 ${size}\n${table.join('')}trailer\n<</Size ${size}${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** An edit may have changed how long a stream is. */
function mended(body: string): string {
  const found = /^(<<[\s\S]*?>>)\nstream\n([\s\S]*)\nendstream$/.exec(body)
  return found === null ? body : stream(found[1] ?? '', found[2] ?? '')
}
