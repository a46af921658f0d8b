/** Damaged files by the thousand, each read as `check` reads it: what is answered badly is told, and kept with the fewest damages. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isCode } from '../../scripts/publish/error-code.ts'
import { damagedFile } from './damaged-file.ts'
import { verdict } from './verdict.ts'
import type { Failure } from './worker.ts'

const keptIn = join(import.meta.dirname, '../../.cache/fuzz')
/** In seconds of processor time: the longest that one file may take. */
const longest = 20
/** Of failures shown in full. */
const mostShown = 20

/** Cases are numbers: the same seed and number give the same damaged file. */
export interface DamagedFiles {
  readonly seed: number
  readonly first: number
  /** Not included. */
  readonly last: number
}

/** Whether all were answered well. */
export async function readDamagedFiles(cases: DamagedFiles): Promise<boolean> {
  const started = performance.now()
  const failures = await failuresOf(cases)
  for (const failure of failures.slice(0, mostShown))
    if (!failure.faults[0]?.startsWith('It took')) tell(failure, cases)
  for (const { number, faults } of failures)
    if (faults[0]?.startsWith('It took')) console.log(`Case ${number} (${toRepeat(cases, number)}): ${faults[0]}`)
  const seconds = Math.round((performance.now() - started) / 1000)
  const count = cases.last - cases.first
  console.log(`${count} damaged files read in ${seconds} seconds, ${failures.length} answered badly.`)
  return failures.length === 0
}

const toRepeat = ({ seed }: DamagedFiles, number: number): string => `--seed ${seed} --case ${number}`

async function failuresOf(cases: DamagedFiles): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  const { first, last } = cases
  for (let from = first; from < last; ) {
    const stopped = await readUntilItStops(cases, from, failures)
    if (stopped !== undefined) failures.push(stopped)
    from = stopped === undefined ? last : stopped.number + 1
  }
  return failures
}

/** The case at which reading hung or ran out of memory; undefined where it came to the end. */
function readUntilItStops(
  { seed, last }: DamagedFiles,
  from: number,
  failures: Failure[],
): Promise<Failure | undefined> {
  const at = new Int32Array(new SharedArrayBuffer(4))
  at[0] = from
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: { seed, from, to: last, at } })
  let [before, since] = [from, secondsOfProcessor()]
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0)
      if (now !== before) [before, since] = [now, secondsOfProcessor()]
      else if (now < last && secondsOfProcessor() - since > longest) {
        clearInterval(watch)
        void worker.terminate().then(() => resolve({ number: now, faults: [`It took more than ${longest} seconds.`] }))
        return
      }
      if (process.stdout.isTTY) process.stdout.write(`\r${now} of ${last} files`)
    }, 1000)
    worker.on('message', (failure: Failure) => failures.push(failure))
    worker.on('error', (error) => {
      clearInterval(watch)
      if (!isCode(error, 'ERR_WORKER_OUT_OF_MEMORY')) reject(error)
      else resolve({ number: Atomics.load(at, 0), faults: ['It took more memory than there is.'] })
    })
    worker.on('exit', () => {
      clearInterval(watch)
      if (Atomics.load(at, 0) === last) resolve(undefined)
    })
  })
}

/** What this process has used, of which the worker has nearly all. By the clock a file would hang on a machine that is busy with other things. */
function secondsOfProcessor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

/** Takes damages away as long as the rest still fails in the same way, keeps the file, and says how it came to be. */
function tell({ number, faults }: Failure, cases: DamagedFiles): void {
  const { kept, file } = shrunk(cases.seed, number)
  mkdirSync(keptIn, { recursive: true })
  const where = join(keptIn, `${cases.seed}-${number}-${basename(file.path)}`)
  writeFileSync(where, file.bytes)
  console.log(`\nCase ${number} (${toRepeat(cases, number)}): ${file.path}, ${file.story.join(', then ')}`)
  console.log(`  kept as ${where}${kept === undefined ? '' : ` with damages ${kept.join(', ')}`}`)
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`)
}

function shrunk(seed: number, number: number) {
  const all = damagedFile(seed, number)
  const kinds = kindsOf(all)
  let kept = all.story.map((_, index) => index)
  if (kinds === undefined) return { kept: undefined, file: all }
  for (const without of [...kept]) {
    const fewer = kept.filter((index) => index !== without)
    if (fewer.length > 0 && kindsOf(damagedFile(seed, number, fewer)) === kinds) kept = fewer
  }
  return { kept, file: damagedFile(seed, number, kept) }
}

/** Undefined for a file that hangs: it would hang here as well, and takes no exception. */
function kindsOf(file: ReturnType<typeof damagedFile>): string | undefined {
  const faults = verdict(file)
  return faults.length === 0 ? undefined : [...new Set(faults.map((fault) => fault.slice(0, 20)))].join()
}
