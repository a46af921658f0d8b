/** Says everything that is wrong with the content; changes nothing, unless `--fix` is asked for. */

import { appendFileSync } from 'node:fs'
import type { Advice, ContentRequest } from '../../checked-content.ts'
import type { ContentFolder } from '../../content/folder/content-folder.ts'
import { type Checked, findingsOf } from '../../diagnostics/checked.ts'
import { type Format, formats, type Report } from '../../diagnostics/formats/formats.ts'
import { contentIsRight, readyToPublish, unchanged } from '../../diagnostics/formats/outcome.ts'
import { coloured, plain } from '../../diagnostics/formats/paint.ts'
import { stepSummary } from '../../diagnostics/formats/step-summary.ts'
import type { Request } from '../../publication.ts'
import { adviceAskedFor, adviceOption, adviceRefused } from '../command-line/advice-option.ts'
import { isColoured } from '../command-line/colour.ts'
import { contentAndDay, readContentAndDay } from '../command-line/content-and-day.ts'
import { explain, type GivenOptions, readOptions } from '../command-line/options.ts'
import { progressLine, whileWaiting } from '../command-line/progress-line.ts'
import { AskedHistory } from '../git/asked-history.ts'
import { stagedContent } from '../git/staged-content.ts'
import { mendedInWords } from './mended-in-words.ts'

const choices = [...formats.keys()].join(', ').replace(/, (?!.*, )/, ' or ')

const table = {
  ...contentAndDay(),
  fix: { means: 'mends in the files what is certain, and tells what is left' },
  staged: { means: 'looks at what git is about to commit, not at the files as they lie' },
  format: { means: `${choices}: for people, for programs, for reports`, otherwise: 'pretty' },
  only: {
    means: '"content", for the files alone: whether all fits on paper is not looked at',
    otherwise: 'everything',
  },
  advice: adviceOption,
}

/** Gives the exit code: 0 where the content can be built, 1 where it cannot, 2 where the command line is not understood. */
export async function runCheck(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions('npm run check --', table, args)
  if (!options.ok) return explain(options, refused)
  const asked = readCheckOptions(options)
  if (typeof asked === 'string') return refused(asked)
  const { content, root } = asked
  const staged = options.isOn('staged') ? stagedContent(content) : undefined
  if (staged?.kind === 'unknown') return refused(staged.why)
  if (staged?.kind === 'unchanged') {
    console.log('Nothing in the content is about to be committed.')
    return 0
  }
  if (options.isOn('fix')) {
    const { mendContent } = await import('./mend-content.ts')
    console.error(mendedInWords(mendContent(content), root))
  }
  const { isRight, report } = await check(staged?.folder ?? content, asked)
  console.log(asked.format(report))
  if (options.value('format') === 'github') summarise(report, process.env.GITHUB_STEP_SUMMARY)
  staged?.close()
  return isRight ? 0 : 1
}

interface CheckOptions {
  /** The content folder as it was named on the command line, and its absolute path. */
  readonly root: string
  readonly content: string
  readonly today: Temporal.PlainDate
  readonly format: Format
  readonly advice?: Advice
  readonly only: 'content' | 'everything'
}

/** A text where something was asked for that cannot be, which says why. */
function readCheckOptions({ value, isOn }: GivenOptions<keyof typeof table>): CheckOptions | string {
  const given = readContentAndDay({ value })
  if (typeof given === 'string') return given
  const format = formats.get(value('format'))
  if (format === undefined) return `There is no format "${value('format')}": choose ${choices}.`
  const only = value('only')
  if (only !== 'content' && only !== 'everything') return `"${only}" is not understood after --only: write content.`
  const advice = adviceAskedFor(value('advice'))
  if (advice === undefined) return adviceRefused(value('advice'))
  if (isOn('staged') && isOn('fix')) return '--fix mends files, and --staged looks at none: choose one of them.'
  return { ...given, format, only, ...advice }
}

/** Checks the content in a folder, which is `content` or a copy of what is staged. `isRight`: whether it can be built. */
async function check(directory: string, { root, content, today, only, advice }: CheckOptions) {
  const { readContentFolder } = await import('../../content/folder/content-folder.ts')
  const folder = readContentFolder(directory)
  const history = new AskedHistory(content)
  const former = (present: ReadonlySet<string>) => history.former(present)
  const laidOut = progressLine(
    process.stderr,
    (done) => `${done} ${done === 1 ? 'file' : 'files'} laid out`,
    () => performance.now(),
  )
  const work = only === 'content' ? filesAlone : everything
  const request = { today, drafts: true, ...(advice && { advice }), former, print: laidOut.step }
  const checked = await whileWaiting(process.stderr, 'The content is read and checked', work(folder, request))
  laidOut.end()
  history.tellUnchecked()
  const report: Report = {
    diagnostics: findingsOf(checked),
    root,
    shown: () => folder,
    outcome: checked.ok ? checked.value : unchanged,
    paint: isColoured(process.stdout, process.env) ? coloured : plain,
  }
  return { isRight: checked.ok, report }
}

/** `print`: called for each file that is laid out. */
type CheckRequest = ContentRequest & Pick<Request, 'print'>

/** Checks the files alone. Where nothing is wrong, the value is the sentence that says what that means. */
async function filesAlone(folder: ContentFolder, request: CheckRequest): Promise<Checked<string>> {
  const { checkContent } = await import('../../checked-content.ts')
  const checked = await checkContent(folder, request)
  const wrong = checked.ok && checked.warnings.some(({ severity }) => severity === 'error')
  if (wrong) return { ok: false, diagnostics: checked.warnings }
  return checked.ok ? { ...checked, value: contentIsRight } : checked
}

async function everything(folder: ContentFolder, request: CheckRequest): Promise<Checked<string>> {
  const { publicationOf } = await import('../../publication.ts')
  const asked = { content: folder.directory, laidOutOnly: true as const, ...request }
  const checked = await publicationOf(folder, asked)
  return checked.ok
    ? { ...checked, value: readyToPublish(checked.value.publicPages(), checked.value.leaflets) }
    : checked
}

/** Writes the summary of a step for GitHub into `file`, which is undefined elsewhere. */
function summarise({ diagnostics, root, shown, outcome }: Report, file: string | undefined): void {
  if (!file) return
  try {
    appendFileSync(file, stepSummary(diagnostics, shown(), root, outcome))
  } catch {
    console.error(`The summary could not be written to ${file}.`)
  }
}

function refused(explanation: string): 2 {
  console.error(`${explanation}\n${unchanged}`)
  return 2
}
