/**
 * Leaflets on two cores: the same site with `--printers=1` and `--printers=2`, and the same bytes.
 *
 * The processor time is that of printing: of the maker while it prints, and of the other printer from its start. For that
 * both are held to one core, in turns on it: where two cores of a machine are threads of one, a program takes more
 * processor time on each while the other is busy. The time by the clock is that of all cores beside one.
 */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { onOneCore } from '../cores.ts'
import { type Figure, figuresOf } from '../figure.ts'
import { ourBuild, stageOf } from '../our-command.ts'
import { folderToMeasureIn, writeSiteContent } from '../site-content.ts'
import { type RunProcess, type WholeRun, wholeRun } from '../whole-run.ts'
import { plainLoops } from './plain-loops.ts'
import { type PrintersOrder, printersPlan } from './printers-plan.ts'
import { differingFiles } from './same-files.ts'

/** Undefined where two printers made other files than one; the reason is printed. */
export async function printersBench(order: PrintersOrder): Promise<readonly Figure[] | undefined> {
  const { areas, notes, rounds } = order
  const folder = folderToMeasureIn()
  const siteOf = (name: string) => join(folder, name)
  try {
    const content = join(folder, 'content')
    writeSiteContent(content, { areas, notes, formats: 'all' })
    const print = async (name: string, printers: number, held: typeof onOneCore): Promise<WholeRun> => {
      rmSync(siteOf(name), { recursive: true, force: true })
      const command = ourBuild(content, '--advice=off', '--timings', `--printers=${printers}`)
      return await wholeRun(held([...command, siteOf(name)]))
    }
    const laps: { readonly one: WholeRun; readonly two: WholeRun; readonly spread: WholeRun }[] = []
    for (let round = 0; round < rounds; round++) {
      laps.push({
        one: await print('one', 1, onOneCore),
        two: await print('two', 2, onOneCore),
        spread: await print('spread', 2, (command) => command),
      })
      if (round > 0) continue
      const unlike = ['two', 'spread'].flatMap((name) => differingFiles(siteOf('one'), siteOf(name)))
      if (unlike.length === 0) continue
      console.error(`No figure counts: two printers made other files than one, ${unlike[0]} the first.`)
      return undefined
    }
    const peaks = (runs: readonly WholeRun[], isMeant: (command: RunProcess['command']) => boolean) =>
      runs.map(({ processes }) => peakOf(processes.filter(({ command }) => isMeant(command))))
    const [one, two, spread] = [laps.map((lap) => lap.one), laps.map((lap) => lap.two), laps.map((lap) => lap.spread)]
    return figuresOf(printersPlan(order), {
      processor: { ours: two.map(busiestPrinter), theirs: one.map(busiestPrinter) },
      wall: { ours: spread.map(seconds), theirs: one.map(seconds) },
      loops: await plainLoops(),
      memory: { ours: peaks(spread, isOfNode), theirs: peaks(one, isOfNode) },
      indexer: { ours: peaks(spread, isIndexer) },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const seconds = ({ wall }: WholeRun): number => wall / 1000

/** Whether a process is Pagefind's own program, which is not Node. */
const isIndexer = ([program = '']: readonly string[]): boolean => program.includes('pagefind')

const isOfNode = (command: readonly string[]): boolean => !isIndexer(command)

const peakOf = (processes: readonly RunProcess[]): number => Math.max(0, ...processes.map(({ memory }) => memory))

/** In seconds. */
const busiestPrinter = ({ said, processes }: WholeRun): number =>
  Math.max(
    stageOf('printing', said) ?? Number.NaN,
    ...processes.filter(({ command }) => command.at(-1) === 'printer').map(({ processor }) => processor),
  ) / 1000
