/**
 * How long `npm run evidence` takes beside the build of the same site: 1,000 leaflets and 7,000 pages unless asked
 * otherwise. Both are whole programs, started anew each time, the site's files read from the disk.
 */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generatedContent } from '../../generated/generated-content.ts'
import { measuredRun, median, type Usage } from '../check/measured-run.ts'

const root = join(import.meta.dirname, '../../..')
const command = (name: string): string => join(root, `scripts/commands/${name}.mjs`)
/** As package.json starts the build. */
const flags = ['--min-semi-space-size=16', '--max-semi-space-size=48']
const today = ['--today', '2026-11-22']

export interface EvidenceBench {
  readonly leaflets: number
  readonly pages: number
  readonly rounds: number
}

export function evidenceBench({ leaflets, pages, rounds }: EvidenceBench): 0 | 1 {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [content, site] = [join(folder, 'content'), join(folder, 'site')]
    writeContent(content, leaflets, pages)
    const places = ['--content', content, '--output', site]
    const build = (): Usage => measuredRun([...flags, command('build'), ...places, ...today, '--advice=off'])
    const evidence = (): Usage => measuredRun([...flags, command('evidence'), ...places, ...today])
    // The first of each fills the caches.
    const laps = Array.from({ length: rounds + 1 }, () => ({ build: build(), evidence: evidence() })).slice(1)
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    const count = (ending: string): number => files.filter((file) => file.endsWith(ending)).length
    const ratio = (of: (usage: Usage) => number): number => median(laps.map((lap) => of(lap.evidence) / of(lap.build)))
    console.log(`${count('.pdf')} leaflets and ${count('.html')} pages; evidence to build, medians of ${rounds}:`)
    console.log(
      `  wall ${ratio(({ wall }) => wall).toFixed(3)}, processor ${ratio(({ processor }) => processor).toFixed(3)}`,
    )
    return ratio(({ wall }) => wall) < 0.25 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Each area has four pages, and a leaflet in colour and in black. An area that became part of another keeps its pages
 * and has no leaflets: so there can be many more pages than leaflets.
 */
function writeContent(folder: string, leaflets: number, pages: number): void {
  const areas = Math.ceil(pages / 4)
  const printing = Math.ceil(leaflets / 2)
  for (const [path, text] of generatedContent({ areas, sheets: 1, seed: 1 })) {
    const [, number] = /^areas\/area-(\d+)\/area\.yaml$/.exec(path) ?? []
    const joined = number !== undefined && Number(number) > printing ? 'succeeded_by: area-1\n' : ''
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text + joined)
  }
}
