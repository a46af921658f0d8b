/** A small content folder as values: what a test does not give stays as it is here. */

import type { ContentFolder } from '../../../scripts/content/folder/content-folder.ts'
import { recognise } from '../../../scripts/content/folder/content-types.ts'
import { whyNotDated } from '../../../scripts/content/folder/dated-names.ts'
import { loadSite } from '../../../scripts/content/load-site.ts'
import { nameAndEnding } from '../../../scripts/content/names/ids.ts'
import { readText, type SourceFile } from '../../../scripts/content/text/source-file.ts'
import { locate } from '../../../scripts/content/yaml/locate.ts'
import { findingsOf } from '../../../scripts/diagnostics/checked.ts'
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostic.ts'
import type { Site } from '../../../scripts/model/site.ts'

/** Indented as in the test; its first line says by how much. */
export function text(lines: string): string {
  const trimmed = lines.replace(/^\n/, '')
  const indent = /^ */.exec(trimmed)?.[0].length ?? 0
  return trimmed.replaceAll(new RegExp(`^ {0,${indent}}`, 'gm'), '')
}

const smallFolder: Readonly<Record<string, string>> = {
  'partnership.yaml': text(`
    name: Local Neighbourhood Partnerships
    abbreviation: LNP
    url: https://lnp.example.org/
    about: Neighbours who meet.
    contact: { phone: "01922 654703", purpose: venue details and dates }
    accessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }
  `),
  'roles.yaml': 'npo: { name: Neighbourhood Partnership Officer, abbreviation: NPO }\n',
  'cag-types/safer-stronger.yaml': 'name: Safer & Stronger\nintroduction: "Present:"\nexpect: [npo]\n',
  'sheets/welcome.md': sheet('## How to join in\n\nCome along.\n'),
  'venues/town-hall.yaml': 'name: Town Hall\naddress: Market Square\npostcode: ZZ1 1AA\n',
  'areas/canalside/area.yaml': area(),
  'areas/canalside/cags/safer-stronger.yaml': 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\n',
  'areas/canalside/meetings/2026-11-03-evening.md': notes(),
}

export function area(more = ''): string {
  return `name: Canalside\nexample: true\nsummary: The streets along the canal.\nwards: [Wharf]\nofficers: []\n${more}`
}

export function sheet(body: string, more = ''): string {
  return `---\ntitle: Welcome\nlabel: Information sheet\nsummary: Who we are.\neditions: [partnership, areas]\nleaflet: [a4]\nupdated: 2026-11-22\n${more}---\n${body}`
}

export function notes(
  body = '## Discussion\n\nTalk.\n\n## Next steps\n\nWalk.\n',
  more = 'status: published\n',
): string {
  return `---\ntitle: An evening\n${more}---\n${body}`
}

export function folderOf(files: Readonly<Record<string, string>>): ContentFolder {
  const all = Object.entries({ ...smallFolder, ...files }).sort(([a], [b]) => (a < b ? -1 : 1))
  const bytes = new TextEncoder()
  const pictures = all.filter(([path]) => path.startsWith('images/'))
  return {
    directory: 'content',
    files: new Map(
      all.filter(([path]) => !path.startsWith('images/')).map(([path, content]) => [path, { path, text: content }]),
    ),
    images: new Map(pictures.map(([path, content]) => [path, bytes.encode(content)])),
    diagnostics: [],
  }
}

const isBadlyDated = (path: string) =>
  whyNotDated(nameAndEnding(path.slice(path.lastIndexOf('/') + 1)).name) !== undefined

/** Of bytes that many folders have in common. */
const texts = new WeakMap<Uint8Array, ReturnType<typeof readText>>()

function textOnce(path: string, bytes: Uint8Array): ReturnType<typeof readText> {
  const known = texts.get(bytes)
  if (known?.file?.path === path) return known
  const read = readText(path, bytes)
  texts.set(bytes, read)
  return read
}

/** A folder as it would be read from the disk: texts that cannot be read are told. The same bytes are the same file. */
export function folderOfBytes(files: ReadonlyMap<string, Uint8Array>): ContentFolder {
  const found = new Map<string, SourceFile>()
  const diagnostics: Diagnostic[] = []
  for (const [path, bytes] of files) {
    if (!recognise(path) || (path.includes('/meetings/') && isBadlyDated(path))) continue
    const { file, findings } = textOnce(path, bytes)
    if (file) found.set(path, file)
    diagnostics.push(...findings.map((finding) => locate(finding, { files: found })))
  }
  const images = new Map([...files].filter(([path]) => path.startsWith('images/')))
  return { directory: 'content', files: found, images, diagnostics }
}

/** What is wrong with the small folder once these files are put over it. */
export function faultsOf(files: Readonly<Record<string, string>>, drafts = false): readonly Diagnostic[] {
  const loaded = loadSite(folderOf(files), { drafts })
  return findingsOf(loaded)
}

/** As one line each: `areas/canalside/area.yaml:6:11 reference/unknown`. */
export function briefly(faults: readonly Diagnostic[]): readonly string[] {
  return faults.map(({ file, span, code }) => `${file}${span ? `:${span.line}:${span.column}` : ''} ${code}`)
}

/** The site of a folder in which nothing is wrong. */
export function siteOf(files: Readonly<Record<string, string>>, drafts = false): Site {
  const loaded = loadSite(folderOf(files), { drafts })
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  return loaded.value
}
