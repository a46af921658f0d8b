/** `npm run evidence`: reads a site that was built, and proves of each file that it acknowledges who paid for it. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { whyNoFolder } from '../command-line/named-folder.ts'
import { explain, notADay, parseDay, readOptions, refused, todayInTheUnitedKingdom } from '../command-line/options.ts'

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
  const given = (name: keyof typeof table): string | undefined =>
    options.value(name) === table[name].otherwise ? undefined : options.value(name)
  const none = whyNoFolder(options.value('content')) ?? whyNoFolder(options.value('output'), 'output')
  if (none !== undefined) return refused(none)
  const [content, output] = [resolve(options.value('content')), resolve(options.value('output'))]

  const { originIn } = await import('../../publish/headers.ts')
  const built = originIn(textOf(join(output, '_headers')) ?? '')
  const day = given('today') ?? built?.day ?? todayInTheUnitedKingdom()
  const today = parseDay(day)
  if (today === undefined) return refused(notADay(day))
  const against = given('against')
  const older = against === undefined ? undefined : textOf(resolve(against))
  if (against !== undefined && older === undefined) return refused(`The file "${against}" cannot be read.`)

  const { gatherEvidence } = await import('./gather-evidence.ts')
  const gathered = gatherEvidence({ content, output, today, built, root: options.value('content') })
  if (!gathered.ok) {
    console.error(`${gathered.message}\n\nThere is no evidence for content with mistakes: "npm run check" tells them.`)
    return 1
  }
  const { csv, changesSince, unlike, broken, summary } = gathered
  const changes = older === undefined ? undefined : changesSince(older)
  if (older !== undefined && changes === undefined)
    return refused(`The file "${against}" is no evidence of this program.`)
  // By the console, which bears a reader that ends early, such as `head`; it adds the last line end itself.
  console.log(csv.replace(/\n$/, ''))
  const report = given('report')
  const unwritten = report === undefined ? undefined : whyUnwritten(report, await gathered.reports(changes))
  if (unwritten !== undefined) return refused(unwritten)
  const lines = [
    ...broken,
    ...unlike,
    ...(changes ? ['What changed:', ...(changes.length > 0 ? changes : ['Nothing.'])] : []),
    summary,
  ]
  console.error(lines.join('\n'))
  return broken.length + unlike.length > 0 ? 1 : 0
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
    mkdirSync(folder, { recursive: true })
    for (const { name, content } of files) writeFileSync(join(folder, name), content)
    return undefined
  } catch {
    return `The report cannot be written to "${report}". Write after --report a folder that you may write to; it need not be there yet.`
  }
}
