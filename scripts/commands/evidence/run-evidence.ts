/** `npm run evidence`: reads a site that was built, and proves of each file that it acknowledges who paid for it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolders } from '../../publish/make-folders.ts'
import { whyNoFolder } from '../command-line/named-folder.ts'
import {
  explain,
  type GivenOptions,
  notADay,
  parseDay,
  readOptions,
  refused,
  todayInTheUnitedKingdom,
} from '../command-line/options.ts'
import type { EvidenceRequest } from './gather-evidence.ts'

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  output: { means: 'FOLDER, where the website is', otherwise: '_site' },
  today: { means: 'YYYY-MM-DD, the day from which the site was built', otherwise: 'the day that the site gives' },
  report: { means: 'FOLDER, where the evidence is written as CSV, as a page and as a PDF', otherwise: 'nowhere' },
  against: { means: 'FILE, older evidence as CSV: what changed since is listed', otherwise: 'nothing' },
}

/** Gives the exit code: 0 where every rule is kept, 1 where one is broken, 2 where the command line is not understood. */
export async function runEvidence(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions('npm run evidence --', table, args)
  if (!options.ok) return explain(options, refused)
  const asked = await readAsked(options)
  if (typeof asked === 'string') return refused(asked)
  const { request, older, report } = asked
  const { gatherEvidence } = await import('./gather-evidence.ts')
  const gathered = gatherEvidence(request)
  if (!gathered.ok) {
    console.error(`${gathered.message}\n\nThere is no evidence for content with mistakes: "npm run check" tells them.`)
    return 1
  }
  const { csv, changesSince, unlike, broken, summary } = gathered
  const changes = older && changesSince(older.text)
  if (older && changes === undefined) return refused(`The file "${older.file}" is no evidence of this program.`)
  // By the console, which bears a reader that ends early, such as `head`; it adds the last line end itself.
  console.log(csv.replace(/\n$/, ''))
  const unwritten = report === undefined ? undefined : whyUnwritten(report, await gathered.reports(changes))
  if (unwritten !== undefined) return refused(unwritten)
  const changed = changes && ['What changed:', ...(changes.length > 0 ? changes : ['Nothing.'])]
  console.error([...broken, ...unlike, ...(changed ?? []), summary].join('\n'))
  return broken.length + unlike.length > 0 ? 1 : 0
}

interface Asked {
  readonly request: EvidenceRequest
  /** The older evidence: the file as it was named, and its text. */
  readonly older?: { readonly file: string; readonly text: string }
  /** Where the report goes. */
  readonly report?: string
}

/** A text where something cannot be done as asked, which says why. */
async function readAsked({ value }: GivenOptions<keyof typeof table>): Promise<Asked | string> {
  const given = (name: keyof typeof table): string | undefined =>
    value(name) === table[name].otherwise ? undefined : value(name)
  const root = value('content')
  const none = whyNoFolder(root) ?? whyNoFolder(value('output'), 'output')
  if (none !== undefined) return none
  const output = resolve(value('output'))
  const { builtFromIn } = await import('../../publish/headers.ts')
  const built = builtFromIn(textOf(join(output, '_headers')) ?? '')
  const day = given('today') ?? built?.day ?? todayInTheUnitedKingdom()
  const today = parseDay(day)
  if (today === undefined) return notADay(day)
  const [file, report] = [given('against'), given('report')]
  const text = file === undefined ? undefined : textOf(resolve(file))
  if (file !== undefined && text === undefined) return `The file "${file}" cannot be read.`
  return {
    request: { content: resolve(root), output, today, built, root },
    ...(file !== undefined && text !== undefined && { older: { file, text } }),
    ...(report !== undefined && { report }),
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes the report. Undefined where all of it is there. */
function whyUnwritten(
  report: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): string | undefined {
  const folder = resolve(report)
  try {
    makeFolders(folder)
    for (const { name, content } of files) writeFileSync(join(folder, name), content)
    return undefined
  } catch {
    return `The report cannot be written to "${report}". Write after --report a folder that you may write to; it need not be there yet.`
  }
}
