/** `npm run bench -- leaflets`, `check`, `evidence`, `site` or `preview`: measures beside peers, in one run on one core, and prints ratios. Apart from the tests: slow, and of the machine. */

import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { checkBench } from './check/check-bench.ts'
import { evidenceBench } from './evidence/evidence-bench.ts'
import { leafletBench } from './leaflets/leaflet-bench.ts'
import { previewBench } from './preview/preview-bench.ts'
import { type NamedPeer, siteBench } from './site/site-bench.ts'

const usage = `npm run bench -- leaflets [--leaflets NUMBER] [--rounds NUMBER] [--grow NUMBER]
npm run bench -- check [--content FOLDER] [--rounds NUMBER] [--whole]
npm run bench -- evidence [--leaflets NUMBER] [--pages NUMBER] [--rounds NUMBER]
npm run bench -- site [--areas NUMBER] [--notes NUMBER] [--content FOLDER] [--rounds NUMBER] [--peer NAME=COMMAND]
npm run bench -- preview [--areas NUMBER] [--notes NUMBER] [--edits NUMBER]`

/** The last core, for the system itself keeps to the first; undefined where a process cannot be held to one. */
function onOneCore(): number | undefined {
  if (process.env.BENCH_ON_ONE_CORE !== undefined) return undefined
  const command = ['-c', String(cpus().length - 1), process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  const run = spawnSync('taskset', command, { stdio: 'inherit', env: { ...process.env, BENCH_ON_ONE_CORE: '1' } })
  if (run.error === undefined) return run.status ?? 1
  console.log('This machine has no "taskset": the figures are of more than one core.')
  return undefined
}

function numberAfter(name: string, otherwise: number, args: readonly string[]): number {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : Number(args[at + 1])
}

function wordAfter(name: string, otherwise: string, args: readonly string[]): string {
  const at = args.indexOf(name)
  return (at < 0 ? undefined : args[at + 1]) ?? otherwise
}

/** `--peer hugo=build.sh CONTENT OUTPUT`, as many as there are. */
const peersIn = (args: readonly string[]): readonly NamedPeer[] =>
  args.flatMap((arg, index) => {
    const [name = '', ...command] = (args[index - 1] === '--peer' ? arg : '').split('=')
    return command.length === 0 ? [] : [{ name, command: command.join('=') }]
  })

/** Undefined for an order that is not understood. */
async function measure([what, ...args]: readonly string[]): Promise<0 | 1 | undefined> {
  const leaflets = numberAfter('--leaflets', 500, args)
  const rounds = numberAfter('--rounds', 5, args)
  const grow = numberAfter('--grow', 10_000, args)
  if ([leaflets, rounds, grow].some((number) => !(number >= 1))) return undefined
  switch (what) {
    case 'leaflets':
      return await leafletBench({ leaflets, rounds, grow })
    case 'check':
      return checkBench({ content: wordAfter('--content', 'content', args), rounds, whole: args.includes('--whole') })
    case 'evidence':
      return evidenceBench({
        leaflets: numberAfter('--leaflets', 1000, args),
        pages: numberAfter('--pages', 7000, args),
        rounds,
      })
    case 'site':
      return await siteBench({
        areas: numberAfter('--areas', 1000, args),
        notes: numberAfter('--notes', 4, args),
        content: args.includes('--content') ? wordAfter('--content', 'content', args) : undefined,
        rounds,
        peers: peersIn(args),
      })
    case 'preview':
      return await previewBench({
        areas: args.includes('--areas') ? [numberAfter('--areas', 3, args)] : [3, 1000],
        notes: numberAfter('--notes', 4, args),
        edits: numberAfter('--edits', 10, args),
      })
    default:
      return undefined
  }
}

const code = onOneCore() ?? (await measure(process.argv.slice(2)))
if (code === undefined) console.error(usage)
process.exitCode = code ?? 2
