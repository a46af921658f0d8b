/** `npm run evidence` beside the build of the same site: whole programs, the site's files read from the disk. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedContent } from '../../generated/generated-content.ts'
import { type Figure, figuresOf } from '../figure.ts'
import { ourBuild, ourEvidence } from '../our-command.ts'
import { folderToMeasureIn } from '../site-content.ts'
import { type WholeRun, wholeRun } from '../whole-run.ts'
import { type EvidenceOrder, evidencePlan } from './evidence-plan.ts'

/** Undefined where the site has less than was asked for; the reason is printed. */
export async function evidenceBench(order: EvidenceOrder): Promise<readonly Figure[] | undefined> {
  const folder = folderToMeasureIn()
  try {
    const [content, site] = [join(folder, 'content'), join(folder, 'site')]
    writeContent(content, order.leaflets, order.pages)
    const laps: { readonly build: WholeRun; readonly evidence: WholeRun }[] = []
    for (let round = 0; round <= order.rounds; round++) {
      const build = await wholeRun([...ourBuild(content, '--advice=off'), site])
      const evidence = await wholeRun(ourEvidence(content, site))
      if (round > 0) laps.push({ build, evidence }) // The first fills the caches.
    }
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    const count = (ending: string): number => files.filter((file) => file.endsWith(ending)).length
    if (count('.pdf') < order.leaflets || count('.html') < order.pages) {
      console.error(`No figure counts: the site has ${count('.pdf')} leaflets and ${count('.html')} pages.`)
      return undefined
    }
    return figuresOf(evidencePlan(order), {
      processor: {
        ours: laps.map(({ evidence }) => evidence.processor / 1000),
        theirs: laps.map(({ build }) => build.processor / 1000),
      },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Each area has four pages, and a leaflet in colour and in black. Areas that became part of another keep their pages and
 * have no leaflets, which allows many more pages than leaflets.
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
