/** How time and memory grow with the areas: the website of some, and of ten times as many. Whole programs, in turn. */

import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Figure, figuresOf } from '../figure.ts'
import { ourBuild } from '../our-command.ts'
import { readBare } from '../site/bare-content.ts'
import { lostWords } from '../site/same-words.ts'
import { folderToMeasureIn, writeSiteContent } from '../site-content.ts'
import { type WholeRun, wholeRun } from '../whole-run.ts'
import { type GrowthOrder, growthPlan } from './growth-plan.ts'

/** Undefined where one of the sites does not say what its content says; the reason is printed. */
export async function growthBench(order: GrowthOrder): Promise<readonly Figure[] | undefined> {
  const { areas, notes, rounds } = order
  const folder = folderToMeasureIn()
  try {
    const contents = [10 * areas, areas].map((number) => {
      const content = join(folder, `content-${number}`)
      writeSiteContent(content, { areas: number, notes })
      return content
    })
    const output = join(folder, 'site')
    const laps: (readonly WholeRun[])[] = []
    for (let round = 0; round < rounds; round++) {
      const runs: WholeRun[] = []
      for (const content of contents) {
        runs.push(await wholeRun([...ourBuild(content, '--only=site'), output]))
        const [lost] = round === 0 ? lostWords(readBare(content), output, 'every page') : []
        if (lost !== undefined) {
          console.error(`No figure counts: the site of ${basename(content)} is not whole. ${lost}`)
          return undefined
        }
        rmSync(output, { recursive: true })
      }
      laps.push(runs)
    }
    const of = (which: number, value: (run: WholeRun) => number): readonly number[] =>
      laps.flatMap((runs) => runs.slice(which, which + 1).map(value))
    const pair = (value: (run: WholeRun) => number) => ({ ours: of(0, value), theirs: of(1, value) })
    return figuresOf(growthPlan(order), {
      processor: pair(({ processor }) => processor / 1000),
      memory: pair(({ memory }) => memory),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
