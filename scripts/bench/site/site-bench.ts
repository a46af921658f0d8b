/**
 * The website beside a bare loop that writes the same pages and checks nothing, and beside any program that is named.
 * Whole programs, each into an empty folder.
 */

import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Figure, figuresOf, type Laps } from '../figure.ts'
import type { Usage } from '../measured-run.ts'
import { ourBuild, stageOf } from '../our-command.ts'
import { folderToMeasureIn, writeSiteContent } from '../site-content.ts'
import { type WholeRun, wholeRun } from '../whole-run.ts'
import { readBare } from './bare-content.ts'
import { lostWords, missingPages } from './same-words.ts'
import { bareLoop, type SiteOrder, sitePlan, unchecked, writtenBeside } from './site-plan.ts'

const ours = 'ours'

/** Undefined where the sites differ; the reason is printed. */
export async function siteBench(order: SiteOrder): Promise<readonly Figure[] | undefined> {
  const folder = folderToMeasureIn()
  try {
    const content = order.content === undefined ? join(folder, 'content') : resolve(order.content)
    if (order.content === undefined) writeSiteContent(content, order)
    const laps = await race(content, folder, order)
    return laps && figuresOf(sitePlan(order), lapsOf(laps))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type LapsByName = ReadonlyMap<string, readonly WholeRun[]>

async function race(content: string, folder: string, { rounds, peers }: SiteOrder): Promise<LapsByName | undefined> {
  const commands = new Map<string, (output: string) => readonly string[]>([
    [bareLoop, (output) => [process.execPath, join(import.meta.dirname, 'bare-build.ts'), content, output]],
    [ours, (output) => [...ourBuild(content, '--only=site', '--timings'), output]],
    ...peers.map(
      ({ name, command }) =>
        [
          name,
          (output: string) => ['bash', '-c', command.replaceAll('CONTENT', content).replaceAll('OUTPUT', output)],
        ] as const,
    ),
  ])
  const entered = [...commands].map(([name, command], index) => ({
    name,
    command,
    output: join(folder, `site-${index}`),
  }))
  const run = ({ command, output }: (typeof entered)[number]): Promise<WholeRun> => {
    rmSync(output, { recursive: true, force: true })
    return wholeRun(command(output))
  }
  // The first run of each fills the caches, and its output is compared.
  const racers: typeof entered = []
  for (const racer of entered) {
    const fault = await run(racer).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    )
    if (fault === undefined) racers.push(racer)
    else if (racer.name === bareLoop || racer.name === ours) throw fault
    else console.error(`${racer.name} is not run: ${fault.message}`)
  }
  const outputOf = (wanted: string): string => racers.find(({ name }) => name === wanted)?.output ?? ''
  const said = readBare(content)
  const wrong = racers.flatMap(({ name, output }) => [
    ...[
      ...missingPages(outputOf(bareLoop), output),
      ...lostWords(said, output, name === ours ? 'every page' : 'some pages'),
    ]
      .slice(0, 3)
      .map((what) => `${name}: ${what}`),
    ...missingPages(output, outputOf(ours)).map((what) => `${ours}, beside ${name}: ${what}`),
  ])
  if (wrong.length > 0) {
    console.error(['No figure counts: not all made the same site.', ...wrong].join('\n'))
    return undefined
  }
  const laps = new Map(racers.map(({ name }) => [name, [] as WholeRun[]]))
  for (let round = 0; round < rounds; round++) {
    const first = round % racers.length // Each begins as often as any other.
    for (const racer of [...racers.slice(first), ...racers.slice(0, first)])
      laps.get(racer.name)?.push(await run(racer))
  }
  return laps
}

/** The figures of every peer beside our whole build. */
function lapsOf(laps: LapsByName): Readonly<Record<string, Laps>> {
  const lapOf = (name: string, of: (run: WholeRun) => number): readonly number[] => (laps.get(name) ?? []).map(of)
  const beside = (peer: string, of: (run: WholeRun) => number): Laps => ({
    ours: lapOf(ours, of),
    theirs: lapOf(peer, seconds),
  })
  const peers = [...laps.keys()].filter((name) => name !== ours)
  return {
    ...Object.fromEntries(unchecked.map((peer) => [writtenBeside(peer), beside(peer, withoutAudit)])),
    ...Object.fromEntries(peers.map((peer) => [peer, beside(peer, seconds)])),
    memory: { ours: lapOf(ours, ({ memory }) => memory), theirs: lapOf(bareLoop, ({ memory }) => memory) },
  }
}

const seconds = ({ processor }: Usage): number => processor / 1000

const withoutAudit = (run: WholeRun): number =>
  seconds(run) - (stageOf('looking at what was written', run.said) ?? Number.NaN) / 1000
