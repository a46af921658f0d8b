/**
 * How long `npm run check` takes beside a bare loop over the same files (`bare-reading.ts`), advice off.
 * The files alone are measured: laying the leaflets out takes as long as there are leaflets, and the loop has none.
 * `npm run bench -- check --content FOLDER [--rounds 5] [--whole]`; `--whole` measures the leaflets as well, once.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measuredRun, median, type Usage } from './measured-run.ts'
import { copyWithMistakes } from './with-mistakes.ts'

const root = join(import.meta.dirname, '../../..')
const bare = join(import.meta.dirname, 'bare-reading.ts')
const command = join(root, 'scripts/commands/check.mjs')
/** As package.json starts it. */
const flags = ['--max-semi-space-size=32', '--min-semi-space-size=16']

export interface CheckBench {
  readonly content: string
  readonly rounds: number
  readonly whole: boolean
}

export function checkBench({ content: named, rounds: wanted, whole }: CheckBench): 0 {
  const content = resolve(named)
  const check = (folder: string, ...more: readonly string[]) => [
    ...flags,
    command,
    '--content',
    folder,
    '--advice=off',
    ...more,
  ]
  const wrong = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    copyWithMistakes(content, wrong)
    const rounds = Array.from({ length: wanted + 1 }, () => ({
      loop: measuredRun([bare, content]),
      right: measuredRun(check(content, '--only=content')),
      wrongLoop: measuredRun([bare, wrong]),
      wrong: measuredRun(check(wrong, '--only=content')),
    })).slice(1) // the first fills the caches
    tell(
      'the files alone',
      rounds.map(({ right, loop }) => [right, loop]),
      1.5,
    )
    tell(
      'with a mistake in every file',
      rounds.map((round) => [round.wrong, round.wrongLoop]),
      3,
    )
    if (whole) tell('the leaflets laid out as well', [[measuredRun(check(content)), measuredRun([bare, content])]])
  } finally {
    rmSync(wrong, { recursive: true })
  }
  return 0
}

/** Medians of paired ratios. */
function tell(what: string, pairs: readonly (readonly [Usage, Usage])[], wanted?: number): void {
  const ratio = (of: keyof Usage) => median(pairs.map(([check, loop]) => check[of] / loop[of])).toFixed(2)
  const memory = Math.round(median(pairs.map(([check]) => check.memory)))
  const limit = wanted === undefined ? '' : `, wanted under ${wanted}`
  console.log(
    `check, ${what}: ${ratio('wall')} times the bare loop${limit}; processor ${ratio('processor')}; peak memory ${memory} MiB`,
  )
}
