/**
 * How long the website takes beside a bare loop that writes the same pages and checks nothing, and beside any program
 * that is named: `npm run bench -- site [--areas 1000] [--notes 4] [--content FOLDER] [--rounds 3] [--peer NAME=COMMAND]`.
 * A peer's command is a line of the shell; CONTENT and OUTPUT in it stand for two folders.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Usage } from '../check/measured-run.ts'
import { type Spread, spread } from '../race.ts'
import { table } from '../table.ts'
import { differences } from './same-words.ts'
import { type SiteContent, writeSiteContent } from './site-content.ts'
import { wholeRun } from './whole-run.ts'

export interface SiteBench extends SiteContent {
  /** Undefined: it is generated. */
  readonly content: string | undefined
  readonly rounds: number
  readonly peers: readonly NamedPeer[]
}

export interface NamedPeer {
  readonly name: string
  readonly command: string
}

const root = join(import.meta.dirname, '../../..')
const ours = 'this project'
const bare = 'bare loop'
/** Memory is a disk that no other program slows down. */
const memoryDisk = '/dev/shm'

export async function siteBench({ content: given, rounds, peers, ...size }: SiteBench): Promise<0 | 1> {
  const folder = mkdtempSync(join(existsSync(memoryDisk) ? memoryDisk : tmpdir(), 'bench-'))
  try {
    const content = given === undefined ? join(folder, 'content') : resolve(given)
    if (given === undefined) writeSiteContent(content, size)
    const runs = new Map<string, readonly string[]>([
      [bare, [process.execPath, join(import.meta.dirname, 'bare-build.ts'), content]],
      [
        ours,
        [
          process.execPath,
          join(root, 'scripts/commands/build.mjs'),
          '--only=site',
          '--today=2026-11-22',
          `--content=${content}`,
          '--output',
        ],
      ],
    ])
    const outputs = new Map(
      [...runs.keys(), ...peers.map(({ name }) => name)].map((name, index) => [name, join(folder, `site-${index}`)]),
    )
    const run = (name: string, output: string): Promise<Usage> => {
      rmSync(output, { recursive: true, force: true })
      const peer = peers.find((each) => each.name === name)
      return peer
        ? wholeRun(['bash', '-c', peer.command.replaceAll('CONTENT', content).replaceAll('OUTPUT', output)])
        : wholeRun([...(runs.get(name) ?? []), output])
    }
    // The first of each fills the caches; what it wrote is compared.
    for (const [name, output] of outputs) await run(name, output)
    const wrong = [...outputs].flatMap(([name, output]) =>
      differences(content, outputs.get(bare) ?? '', output)
        .slice(0, 3)
        .map((what) => `${name}: ${what}`),
    )
    if (wrong.length > 0) {
      console.error(['No figure counts: not all made the same site.', ...wrong].join('\n'))
      return 1
    }
    const laps = new Map([...outputs.keys()].map((name) => [name, [] as Usage[]]))
    for (let round = 0; round < rounds; round++) {
      const names = [...outputs]
      // Each begins as often as any other.
      for (const [name, output] of [...names.slice(round % names.length), ...names.slice(0, round % names.length)])
        laps.get(name)?.push(await run(name, output))
    }
    tell(laps, rounds)
    if (!peers.some(({ name }) => name === 'hugo')) console.log('hugo: not run, for no --peer hugo=COMMAND was given.')
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Ratios to the bare loop, round by round. */
function tell(laps: ReadonlyMap<string, readonly Usage[]>, rounds: number): void {
  const floor = laps.get(bare) ?? []
  const ratios = (name: string, of: (usage: Usage) => number): string =>
    inWords(
      spread(
        (laps.get(name) ?? []).flatMap((lap, index) => {
          const other = floor[index]
          return other === undefined ? [] : [of(lap) / of(other)]
        }),
      ),
    )
  const rows = [...laps].map(([name, usages]) => [
    name,
    ratios(name, ({ wall }) => wall),
    ratios(name, ({ processor }) => processor),
    String(Math.round(Math.max(...usages.map(({ memory }) => memory)))),
  ])
  console.log(`Whole programs on one core, ${rounds} rounds; ratios to the bare loop, median (least to most).\n`)
  console.log(table([['', 'wall', 'processor', 'peak MiB'], ...rows]))
}

const inWords = ({ median, least, most }: Spread): string =>
  `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
