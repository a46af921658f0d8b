/** Checks files against a profile with veraPDF: one start of Java for all of them. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CheckerBroke, type Verdict } from './verdict.ts'

const profiles = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' } as const
type Profile = keyof typeof profiles

/** As far as it is read here. */
interface Report {
  readonly report: { readonly jobs: readonly Job[] }
}
interface Job {
  readonly itemDetails: { readonly name: string }
  readonly taskException?: { readonly exceptionMessage?: string }
  readonly validationResult?: readonly {
    readonly compliant: boolean
    readonly jobEndStatus: string
    readonly details: { readonly ruleSummaries: readonly Rule[] }
  }[]
}
interface Rule {
  readonly ruleStatus: string
  readonly clause: string
  readonly testNumber: number
  readonly description: string
  readonly failedChecks: number
}

/** One verdict a file, in their order. Throws `CheckerBroke` where veraPDF says nothing of one. */
export function judgePdfs(jar: string, profile: Profile, files: readonly string[]): readonly Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'verapdf-'))
  try {
    const list = join(folder, 'arguments')
    const java = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true', '-Dfile.encoding=UTF-8']
    const main = 'org.verapdf.apps.GreenfieldCliWrapper'
    const settings = ['-f', profile, '--format', 'json', '--maxfailuresdisplayed', '1', '--loglevel', '0']
    // Java reads its arguments from a file, for thousands of names are too long for a command line.
    const all = [...java, '-cp', jar, main, ...settings, ...files.map((file) => resolve(file))]
    writeFileSync(list, all.map(quoted).join('\n'))
    const run = spawnSync('java', [`@${list}`], { encoding: 'utf8', maxBuffer: 2 ** 30 })
    return verdicts(run.stdout, profile, files, run.stderr)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const quoted = (argument: string): string => `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

function verdicts(output: string, profile: Profile, files: readonly string[], errors: string): readonly Verdict[] {
  const jobs = new Map(readJobs(output, errors).map((job) => [job.itemDetails.name, job]))
  return files.map((file) => {
    const job = jobs.get(resolve(file))
    if (job === undefined) throw new CheckerBroke(`veraPDF said nothing of ${file}.`)
    return { file, standard: profiles[profile], faults: faults(job) }
  })
}

function readJobs(output: string, errors: string): readonly Job[] {
  try {
    const report: Report = JSON.parse(output)
    return report.report.jobs
  } catch {
    throw new CheckerBroke(`veraPDF gave no report.\n${errors.slice(-2000)}`)
  }
}

function faults(job: Job): readonly string[] {
  const results = job.validationResult ?? []
  const unread = results.length === 0 || job.taskException || results.some((result) => result.jobEndStatus !== 'normal')
  if (unread) return [`could not be read: ${job.taskException?.exceptionMessage ?? 'not validated'}`]
  if (results.every(({ compliant }) => compliant)) return []
  return results
    .flatMap(({ details }) => details.ruleSummaries)
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ clause, testNumber, description, failedChecks }) => {
      return `${clause} test ${testNumber}, ${failedChecks} times: ${description.replace(/\s+/g, ' ').trim()}`
    })
}
