/**
 * Leaflets on two cores: the same site with `--printers=1` and `--printers=2`, and the same bytes. The processor time is that
 * of printing: of the maker while it prints, and of the other printer from its start. The time by the clock depends on a
 * free second core.
 */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, figuresOf } from '../figure.ts'
import { ourBuild, stageOf } from '../our-command.ts'
import { folderToMeasureIn, writeSiteContent } from '../site-content.ts'
import { type RunProcess, type WholeRun, wholeRun } from '../whole-run.ts'
import { type PrintersOrder, printersPlan } from './printers-plan.ts'
import { differingFiles } from './same-files.ts'

/** Undefined where two printers made other files than one; the reason is printed. */
export async function printersBench(order: PrintersOrder): Promise<readonly Figure[] | undefined> {
  const { areas, notes, rounds } = order
  const folder = folderToMeasureIn()
  try {
    const content = join(folder, 'content')
    writeSiteContent(content, { areas, notes, formats: 'all' })
    const laps: { readonly one: WholeRun; readonly two: WholeRun }[] = []
    for (let round = 0; round < rounds; round++) {
      const print = async (printers: number): Promise<WholeRun> => {
        const output = join(folder, `site-${printers}`)
        rmSync(output, { recursive: true, force: true })
        return await wholeRun([...ourBuild(content, '--advice=off', '--timings', `--printers=${printers}`), output])
      }
      laps.push(
        round % 2 === 0 ? { one: await print(1), two: await print(2) } : swapped(await print(2), await print(1)),
      )
      if (round > 0) continue
      const unlike = differingFiles(join(folder, 'site-1'), join(folder, 'site-2'))
      if (unlike.length === 0) continue
      console.error(`No figure counts: two printers made other files than one, ${unlike[0]} the first.`)
      return undefined
    }
    const pair = (of: (run: WholeRun) => number) => ({
      ours: laps.map(({ two }) => of(two)),
      theirs: laps.map(({ one }) => of(one)),
    })
    return figuresOf(printersPlan(order), {
      processor: pair(busiestPrinter),
      wall: pair(({ wall }) => wall / 1000),
      memory: pair(({ processes }) => peakOf(processes.filter(({ command }) => !isIndexer(command)))),
      indexer: { ours: laps.map(({ two }) => peakOf(two.processes.filter(({ command }) => isIndexer(command)))) },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether a process is Pagefind's own program, which is not Node. */
const isIndexer = ([program = '']: readonly string[]): boolean => program.includes('pagefind')

const peakOf = (processes: readonly RunProcess[]): number => Math.max(0, ...processes.map(({ memory }) => memory))

const swapped = (two: WholeRun, one: WholeRun) => ({ one, two })

/** In seconds. */
const busiestPrinter = ({ said, processes }: WholeRun): number =>
  Math.max(
    stageOf('printing', said) ?? Number.NaN,
    ...processes.filter(({ command }) => command.at(-1) === 'printer').map(({ processor }) => processor),
  ) / 1000
