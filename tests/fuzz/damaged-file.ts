/** One case: a file of one of the content folders at hand, damaged. The same seed and number give the same bytes. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContentFolder, readContentFolder } from '../../scripts/content/folder/content-folder.ts'
import { readText } from '../../scripts/content/text/source-file.ts'
import { locate } from '../../scripts/content/yaml/locate.ts'
import { lazy } from '../../scripts/memory/lazy.ts'
import { damagedBytes, damages } from './damage.ts'
import { type Random, random } from './random.ts'

const root = join(import.meta.dirname, '../..')

interface Corpus {
  readonly folder: ContentFolder
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

export interface DamagedFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** What befell it, in order. */
  readonly story: readonly string[]
  /** The folder with the damaged file in the place of the whole one. */
  readonly folder: () => ContentFolder
}

export const corpora: readonly Corpus[] = ['tests/golden/base', 'tests/sites/everything', 'content'].map((name) => {
  const directory = join(root, name)
  const folder = readContentFolder(directory)
  const paths = [...folder.files.keys(), ...folder.images.keys()]
  return { folder, bytes: new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(directory, path)))])) }
})

const most = 4

/** `kept`: the numbers of the damages that are done; all of them where it is left out. */
export function damagedFile(seed: number, number: number, kept?: readonly number[]): DamagedFile {
  const chance = random(Math.imul(seed, 0x9e3779b1) ^ number)
  const corpus = chance.pick(corpora)
  const [path = '', whole = new Uint8Array()] = chance.pick([...(corpus?.bytes ?? [])]) ?? []
  if (corpus === undefined) throw new Error('There is no content to damage.')
  const times = 1 + chance.below(most)
  const story: string[] = []
  let bytes = whole
  for (let index = 0; index < times; index += 1) {
    // Each damage has chances of its own, so that leaving one out changes no other.
    const own = random(chance.below(2 ** 31))
    if (kept !== undefined && !kept.includes(index)) continue
    const done = damagedOnce(path, bytes, own)
    bytes = done.bytes
    story.push(done.what)
  }
  return { path, bytes, story, folder: lazy(() => withFile(corpus.folder, path, bytes)) }
}

function damagedOnce(path: string, bytes: Uint8Array, chance: Random): { bytes: Uint8Array; what: string } {
  const isText = /\.(?:yaml|md|svg)$/.test(path)
  if (!isText || chance.below(12) === 0) return { bytes: damagedBytes(bytes, chance), what: 'bytes changed' }
  const [what, damage] = chance.pick(Object.entries(damages)) ?? []
  const text = Buffer.from(bytes).toString('utf8')
  return { bytes: new Uint8Array(Buffer.from(damage?.(text, chance) ?? text)), what: what ?? '' }
}

function withFile(folder: ContentFolder, path: string, bytes: Uint8Array): ContentFolder {
  if (folder.images.has(path)) return { ...folder, images: new Map(folder.images).set(path, bytes) }
  const { file, findings } = readText(path, bytes)
  const files = new Map(folder.files)
  if (file) files.set(path, file)
  else files.delete(path)
  return { ...folder, files, diagnostics: [...folder.diagnostics, ...findings.map((each) => locate(each, { files }))] }
}
