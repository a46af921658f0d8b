/**
 * A PDF changed after it was written: taken apart to plain objects, altered as text, and put together with a table of
 * its own. It knows the shape that this project's writer gives its files, and nothing of the reader that is tested.
 */

import { deflateSync, inflateSync } from 'node:zlib'

export interface Alteration {
  /** The operators of each page in turn, from 1. */
  readonly operators?: (operators: string, page: number) => string
  /** Every other object: `<</Type/Page …>>`. */
  readonly object?: (text: string, number: number) => string
  /** Objects to add, by the number that the next free one is given: the first `{0}`, the second `{1}`. */
  readonly added?: readonly { readonly dictionary: string; readonly stream: string }[]
}

interface PlainObject {
  readonly number: number
  readonly dictionary: string
  readonly stream?: Buffer
}

export function alteredPdf(bytes: Uint8Array, { operators, object, added = [] }: Alteration): Uint8Array {
  const { objects, root } = takenApart(Buffer.from(bytes))
  const pages = [...pageContents(objects)]
  const next = Math.max(...objects.map(({ number }) => number)) + 1
  const named = (text: string): string => text.replaceAll(/\{(\d)\}/g, (_, index) => `${next + Number(index)} 0 R`)
  const changed = objects.map((given): PlainObject => {
    const page = pages.indexOf(given.number) + 1
    if (page === 0) return { ...given, dictionary: named(object?.(given.dictionary, given.number) ?? given.dictionary) }
    const text = inflateSync(given.stream ?? Buffer.of()).toString('latin1')
    const stream = deflateSync(Buffer.from(operators?.(text, page) ?? text, 'latin1'))
    return { ...given, dictionary: given.dictionary.replace(/\/Length \d+/, `/Length ${stream.length}`), stream }
  })
  const more = added.map(({ dictionary, stream }, index) => ({
    number: next + index,
    dictionary: dictionary.replace('>>', `/Length ${stream.length}>>`),
    stream: Buffer.from(stream, 'latin1'),
  }))
  return putTogether([...changed, ...more], root)
}

function takenApart(bytes: Buffer): { readonly objects: readonly PlainObject[]; readonly root: string } {
  const text = bytes.toString('latin1')
  const objects: PlainObject[] = []
  let root = ''
  for (const { 1: number, 2: dictionary = '', index, 0: whole } of text.matchAll(
    /(?<=^|\n)(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g,
  )) {
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    const stream = bytes.subarray(index + whole.length, index + whole.length + length)
    root = /\/Root (\d+ 0 R)/.exec(dictionary)?.[1] ?? root
    if (dictionary.includes('/Type/ObjStm'))
      objects.push(...packedIn(dictionary, inflateSync(stream).toString('latin1')))
    else if (!dictionary.includes('/Type/XRef')) objects.push({ number: Number(number), dictionary, stream })
  }
  return { objects, root }
}

function packedIn(dictionary: string, text: string): readonly PlainObject[] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
  const places = text.slice(0, first).trim().split(/\s+/).map(Number)
  return Array.from({ length: places.length / 2 }, (_, index) => ({
    number: places[2 * index] ?? 0,
    dictionary: text.slice(first + (places[2 * index + 1] ?? 0), first + (places[2 * index + 3] ?? text.length)).trim(),
  }))
}

/** The numbers of the streams of the pages, in their order. */
function* pageContents(objects: readonly PlainObject[]): Generator<number> {
  for (const { dictionary } of objects) {
    const kids = /\/Type ?\/Pages/.test(dictionary) ? /\/Kids ?\[([^\]]*)\]/.exec(dictionary)?.[1] : undefined
    for (const [, kid] of (kids ?? '').matchAll(/(\d+) 0 R/g)) {
      const page = objects.find(({ number }) => number === Number(kid))
      yield Number(/\/Contents (\d+) 0 R/.exec(page?.dictionary ?? '')?.[1])
    }
  }
}

function putTogether(objects: readonly PlainObject[], root: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets = new Map<number, number>()
  let length = parts[0]?.length ?? 0
  const write = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  for (const { number, dictionary, stream } of objects) {
    offsets.set(number, length)
    write(Buffer.from(`${number} 0 obj\n${dictionary}\n`, 'latin1'))
    if (stream !== undefined) write(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]))
    write(Buffer.from('endobj\n'))
  }
  const start = length
  const size = Math.max(...offsets.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  write(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root ${root}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
