/**
 * `npm run bench`: measures beside peers, in one run, and prints a table. No part of the tests, because it is slow
 * and depends on the machine.
 */

import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { explain, readOptions, refused } from '../commands/command-line/options.ts'
import { type Asked, askedOf, peersNotes, withoutPeers } from './asked.ts'
import { type Bench, benches } from './benches.ts'
import { coresNote, onOneCore } from './cores.ts'
import { type Figure, figuresOf } from './figure.ts'
import { figuresInMarkdown, figuresInText, withFigures } from './figures-table.ts'
import type { NamedPeer } from './site/site-plan.ts'
import { quickTable, type TableOrder, wholeTable } from './whole-table.ts'

const command = 'npm run bench --'

const tableOptions = {
  full: {
    means: 'at the sizes that the aims are of, a quarter of an hour; without it some minutes, at sizes that it says',
  },
  content: {
    means:
      'FOLDER, in which the folders 100 and 1000 are content for whole sites, of so many areas, as a peer can read it',
    otherwise: '',
    otherwiseInWords: 'it is generated',
  },
  markdown: { means: 'FILE, a page: the table is put between its marks as well', otherwise: '' },
}

const usage = `For one part of it: ${command} ${Object.keys(benches).join(', ')}; each says with --help what it understands.
With --peer NAME="COMMAND CONTENT OUTPUT" whole sites are measured beside another program as well: --peer hugo=…`

async function main(args: readonly string[]): Promise<number> {
  const [name, ...more] = args
  const bench = name === undefined ? undefined : benches[name]
  if (name === undefined || name.startsWith('-')) return await printTable(args)
  if (bench === undefined) return refused(`There is no bench "${name}".\n${usage}`)
  const asked = askedOf(name, bench, more)
  if (!asked.ok) return explain(asked, refused)
  if (coresNote !== undefined && bench.cores === 'one') console.log(coresNote)
  const figures = await measure(bench, [name, ...more])
  if (figures === undefined) return 1
  console.log(`${figuresInText(figures)}\n${howToRead}`)
  return 0
}

async function printTable(args: readonly string[]): Promise<number> {
  const { peers, others } = withoutPeers(args)
  const read = readOptions(command, tableOptions, others)
  if (!read.ok) return explain({ ...read, explanation: `${read.explanation}\n${usage}` }, refused)
  const [isFull, page] = [read.isOn('full'), read.value('markdown')]
  if (page !== '' && !isFull) return refused('A page holds the table of all sizes: write --full beside --markdown.')
  const orders = (isFull ? wholeTable : quickTable).map((order) =>
    order[0] === 'site' ? siteOrder(order.slice(1), peers, read.value('content')) : order,
  )
  // Before the first, for the table takes long.
  for (const order of orders) {
    const asked = askedOfOrder(order)
    if (asked?.ok === false) return refused(asked.explanation)
  }
  const figures: Figure[] = []
  let faults = 0
  for (const [number, order] of orders.entries()) {
    console.error(`${number + 1} of ${orders.length}: ${order.join(' ')}`)
    const measured = await measure(benches[order[0]], order)
    if (measured === undefined) faults += 1
    figures.push(...(measured ?? unmeasured(order)))
  }
  const said = `As \`npm run bench${isFull ? ' -- --full' : ''}\` printed it, with Node ${process.versions.node} on a machine with ${availableParallelism()} cores. ${howToRead}`
  console.log(`${coresNote === undefined ? '' : `${coresNote}\n`}${figuresInText(figures)}\n${said}`)
  if (page !== '')
    writeFileSync(page, withFigures(readFileSync(page, 'utf8'), `${figuresInMarkdown(figures)}\n\n${said}`))
  return faults === 0 ? 0 : 1
}

/** `content`: the folder with the content of this many areas; empty where it is generated. */
function siteOrder(args: readonly string[], peers: readonly NamedPeer[], content: string): TableOrder {
  const areas = args.map((arg) => /^--areas=(\d+)$/.exec(arg)?.[1]).find((found) => found !== undefined) ?? ''
  return ['site', ...args, ...(content === '' ? [] : [`--content=${join(content, areas)}`]), ...peersNotes(peers)]
}

/** Runs a bench in a process of its own, so that none affects another. Undefined where no figure counts; the reason is printed. */
async function measure(bench: Bench | undefined, [name, ...args]: TableOrder): Promise<readonly Figure[] | undefined> {
  const whole = [process.execPath, ...process.execArgv, join(import.meta.dirname, 'measure.ts'), name, ...args]
  const [program = '', ...words] = bench?.cores === 'one' ? onOneCore(whole) : whole
  const child = spawn(program, words, { stdio: ['ignore', process.stderr, 'inherit', 'ipc'] })
  let figures: readonly Figure[] | undefined
  child.on('message', (sent: readonly Figure[]) => {
    figures = sent
  })
  await new Promise((resolve) => child.once('exit', resolve))
  return figures
}

/** The rows of a bench that failed, as not run. */
function unmeasured(order: TableOrder): readonly Figure[] {
  const asked = askedOfOrder(order)
  return asked?.ok ? figuresOf(benches[order[0]]?.prepare(asked.given).plan ?? {}, {}) : []
}

function askedOfOrder([name, ...args]: TableOrder): Asked | undefined {
  const bench = benches[name]
  return bench && askedOf(name, bench, args)
}

const howToRead =
  'Medians; seconds are of the processor, of all processes of a program, unless they are by the clock; a ratio is ours to the peer’s, round by round.'

process.exitCode = await main(process.argv.slice(2))
