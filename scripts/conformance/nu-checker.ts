/** Checks pages, stylesheets and drawings with the Nu HTML checker. Warnings count as faults. */

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CheckerBroke, type Verdict } from './verdict.ts'

interface Report {
  readonly messages: readonly Message[]
}
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: string
  readonly url?: string
  readonly lastLine?: number
  readonly lastColumn?: number
  readonly message: string
  /** What is written there. */
  readonly extract?: string
}

const kinds = [
  { ending: '.html', standard: 'HTML' },
  { ending: '.css', standard: 'CSS' },
  { ending: '.svg', standard: 'SVG' },
] as const

/** The standard a file is judged by; undefined for files of other kinds. */
export const standardOf = (file: string): string | undefined =>
  kinds.find(({ ending }) => file.endsWith(ending))?.standard

/** The checker's own mistakes, by message and place. */
const mistakes = [
  // Standard CSS that this version does not know yet.
  // CSS Conditional Rules 5, containers and their units.
  { says: '“container-type”: Property “container-type” doesn’t exist.', where: /container-type/ },
  { says: '“font-size”: Parse Error.', where: /\dcqi/ },
  { says: 'Unrecognized at-rule “@container”', where: /@container/ },
  // CSS Cascade 4.
  { says: '“display”: “revert” is not a “display” value.', where: /revert/ },
  // CSS Grid 2.
  { says: '“subgrid” is not a “grid-template-rows” value.', where: /subgrid/ },
  // A page from a disk has no origin, so nothing is 'self'. The browser tests check the policy over HTTP.
  { says: 'Resource violates Content Security Policy (meta tag)', where: /(?:href|src)="\/assets\/[\w./-]+"/ },
  // A data block is no script, and no policy applies to it: HTML, 4.12.1.
  { says: 'Inline script violates Content Security Policy', where: /<script type="application\/ld\+json">/ },
]

const isMistaken = ({ message, extract = '' }: Message): boolean =>
  mistakes.some(({ says, where }) => message.replaceAll("'", '’').includes(says) && where.test(extract))

/** Files for each start of Java, limited by the length of a command line. */
const atOnce = 1000

/**
 * `jars`: the folder of the checker. A verdict for each file, in order. Throws `CheckerBroke` where Java gives no report.
 */
export function judgePages(jars: string, files: readonly string[]): readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (let start = 0; start < files.length; start += atOnce)
    verdicts.push(...judge(jars, files.slice(start, start + atOnce)))
  return verdicts
}

function judge(jars: string, files: readonly string[]): readonly Verdict[] {
  const java = ['-Xss4m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', `${jars}/*`]
  const settings = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg']
  const main = 'nu.validator.client.SimpleCommandLineValidator'
  const run = spawnSync('java', [...java, main, ...settings, ...files.map((file) => resolve(file))], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const messages = readMessages(run.stdout, run.stderr)
  const of = new Map<string, string[]>(files.map((file) => [resolve(file), []]))
  for (const message of messages) {
    const said = of.get(message.url === undefined ? '' : fileURLToPath(message.url))
    if (said === undefined || message.type === 'non-document-error') throw new CheckerBroke(message.message)
    if (!isMistaken(message))
      said.push(
        `${message.lastLine ?? 1}:${message.lastColumn ?? 1} ${message.subType ?? message.type}: ${message.message}`,
      )
  }
  return files.map((file) => ({ file, standard: standardOf(file) ?? '', faults: of.get(resolve(file)) ?? [] }))
}

function readMessages(output: string, errors: string): readonly Message[] {
  try {
    const report: Report = JSON.parse(output)
    return report.messages
  } catch {
    throw new CheckerBroke(`The Nu HTML checker gave no report.\n${errors.slice(-2000)}`)
  }
}
