/** Has a website made and audited in a folder beside the output, then lets the two change places. Reads no content itself. */

import { join } from 'node:path'
import { abandonedBeside, stagingStart } from '../publish/beside-output.ts'
import { formerOfficers } from '../publish/former-officers.ts'
import { keepTimes } from '../publish/keep-times.ts'
import { type Lock, takeLock } from '../publish/lock.ts'
import { openStaging, removeFolder } from '../publish/staging.ts'
import { finishSwap, swap } from '../publish/swap.ts'
import { type Order, type Report, readReport } from './build/build-messages.ts'
import { type BuildProcess, startProcess } from './build/build-process.ts'
import { refusalOverPublic } from './build/not-for-the-public.ts'
import { sandboxEnvironment, sandboxOptions } from './build/sandbox.ts'
import { type Stage, stopwatch } from './build/stages.ts'
import type { Stopped } from './build/stop.ts'
import { askWithPrinters } from './build/with-printers.ts'
import { whileWaiting } from './command-line/progress-line.ts'
import type { GitAnswer } from './git/git-history.ts'

/** Reports after which the build goes on. */
type Unfinished = 'written' | 'fit' | 'profiled'
type Written = Extract<Report, { readonly kind: 'written' }>

export type Outcome =
  | Exclude<Report, { readonly kind: Unfinished }>
  | Published
  | Extract<Lock, { readonly kind: 'held' }>
  /** Another build took this one for dead and has started meanwhile. */
  | { readonly kind: 'overtaken' }
  /** What is for a few would take the place of the site for everybody. */
  | { readonly kind: 'misplaced'; readonly said: string }

interface Published extends Made {
  readonly kind: 'published'
  /** Folders of earlier builds that only somebody else may remove. */
  readonly unremoved: readonly string[]
}

interface Made {
  readonly pages: number
  readonly leaflets: number
  /** How many files are new, or differ from the site before. */
  readonly changed: number
  readonly stages: readonly Stage[]
  /** The CPU profile, where one was asked for. */
  readonly profile?: string
}

type Fit = Made & { readonly kind: 'fit' }

/** `output` is absolute. */
export type BuildRequest = Omit<Order, 'history' | 'staging' | 'formerOfficers'> & { readonly output: string }

const project = join(import.meta.dirname, '../..')

/** Whatever happens, the output folder is the former site or the whole new one. Throws what stopped the build. */
export async function publishWebsite(
  { output, ...request }: BuildRequest,
  stopped: Promise<Stopped>,
): Promise<Outcome> {
  const lock = takeLock(output, Temporal.Now.instant())
  if (lock.kind === 'held') return lock
  try {
    finishSwap(output)
    const misplaced = refusalOverPublic(request, output)
    if (misplaced !== undefined) return { kind: 'misplaced', said: misplaced }
    const outcome = await makeAndSwap(request, output, stopped, lock.isMine)
    if (outcome.kind !== 'fit') return outcome
    const unremoved = abandonedBeside(output).filter((path) => path.startsWith(stagingStart(output)))
    return { ...outcome, kind: 'published', unremoved }
  } finally {
    lock.release()
  }
}

async function makeAndSwap(
  request: Omit<BuildRequest, 'output'>,
  output: string,
  stopped: Promise<Stopped>,
  isMine: () => boolean,
): Promise<Fit | Exclude<Outcome, Published>> {
  const staging = openStaging(output)
  const processes = startProcesses(request, staging, stopped)
  try {
    const known = { history: await historyOf(request), formerOfficers: formerOfficers(output) }
    const outcome = await make({ ...request, ...known, staging }, processes, output)
    if (outcome.kind !== 'fit') return outcome
    if (!isMine()) return { kind: 'overtaken' }
    swap(staging, output)
    return outcome
  } finally {
    await Promise.all([processes.maker.end(), processes.indexer?.end()])
    removeFolder(staging)
  }
}

/** A build of pages alone checks no printed address, so git is not asked, and what asks it is not loaded. */
async function historyOf({ content, only }: Omit<BuildRequest, 'output'>): Promise<GitAnswer> {
  if (only === 'site') return { kind: 'unknown', why: 'pages alone are made' }
  const { askGit } = await import('./git/git-history.ts')
  return askGit(content)
}

interface BuildProcesses {
  readonly maker: BuildProcess
  readonly indexer?: BuildProcess
  readonly startPrinter: () => BuildProcess
}

/** Starts maker and indexer at once, so that one gets ready while the other works. Printers are started when they are asked for. */
function startProcesses(
  { content, only, relative }: Omit<BuildRequest, 'output'>,
  staging: string,
  stopped: Promise<Stopped>,
): BuildProcesses {
  const startReader = (...task: readonly string[]) =>
    startProcess(
      {
        file: 'read-and-write.mjs',
        args: [content, staging, ...task],
        options: [...sandboxOptions({ project, content, staging }), ...memory, ...(only ? ofPagesAlone : [])],
        environment: sandboxEnvironment(process.env),
      },
      stopped,
    )
  const startPrinter = () => startReader('printer')
  const maker = startReader(...(only ? [only] : []))
  if (only === 'site' || relative) return { maker, startPrinter }
  const indexer = {
    file: 'index-site.mjs',
    args: [staging],
    options: [],
    environment: process.env,
    silent: true,
  } as const
  return { maker, startPrinter, indexer: startProcess(indexer, stopped) }
}

/**
 * Sizes of V8's heap, in megabytes. Pages are short-lived and are collected in fewer, larger sweeps; what is read is kept
 * and not searched while it grows. The maker asks for a collection itself once all is written.
 */
const memory = ['--min-semi-space-size=16', '--max-semi-space-size=32', '--initial-old-space-size=100', '--expose-gc']
/** Pages alone are done before a collection would pay: docs/decisions/more-room-for-what-is-new.md has the figures. */
const ofPagesAlone = ['--max-semi-space-size=16', '--initial-old-space-size=256']

/** Has the site written, then its search index, then audits both. A report with which none of them can go on ends it. */
async function make(
  order: Order,
  { maker, indexer, startPrinter }: BuildProcesses,
  output: string,
): Promise<Fit | Exclude<Report, { readonly kind: Unfinished }>> {
  const waitFor = <Said>(words: string, work: Promise<Said>) => whileWaiting(process.stderr, words, work)
  const making = askWithPrinters(maker, order, startPrinter)
  const made = readReport(await waitFor('Reading and checking the content', making)) ?? unclear
  if (made.kind !== 'written') return ending(made)
  const { stages, lap } = stopwatch(() => performance.now())
  const indexing = indexer?.ask({}) ?? Promise.resolve(notAsked)
  const indexed = readReport(await waitFor('Making the index to search in', indexing)) ?? unclear
  if (indexed.kind !== 'written') return ending(indexed)
  lap('the index to search in')
  const auditing = waitFor('Looking at what was written', maker.ask({ kind: 'indexed' }))
  if (order.relative) await auditing // The audit is followed by rewriting every link.
  const [said, kept] = await Promise.all([auditing, keepTimes(order.staging, output)])
  const audited = readReport(said) ?? unclear
  if (audited.kind !== 'fit') return ending(audited)
  lap('looking at what was written', audited.processor)
  const profiled = order.profile && readReport(await maker.ask({ kind: 'profile' }))
  return {
    ...audited,
    changed: audited.files - kept,
    stages: [...(made.stages ?? []), ...stages],
    ...(profiled?.kind === 'profiled' && { profile: profiled.profile }),
  }
}

/** The report with which a build ends. One after which it should go on makes no sense there. */
const ending = (report: Report): Exclude<Report, { readonly kind: Unfinished }> =>
  report.kind === 'written' || report.kind === 'fit' || report.kind === 'profiled' ? unclear : report

const notAsked: Written = { kind: 'written' }
const unclear = { kind: 'fault', said: 'a part of it says what nobody understands' } as const
