/** Makes the website and the leaflets from the content, or says everything that is wrong with it. */

import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { unreachable } from '../../blocks/unreachable.ts'
import { readyToPublish, unchanged, withDrafts } from '../../diagnostics/outcome.ts'
import { unfitInWords } from '../../publish/audit/in-words.ts'
import { stagingStart } from '../../publish/beside-output.ts'
import { machineFault } from '../../publish/machine-fault.ts'
import { refusal } from '../../publish/output-folder.ts'
import { adviceAskedFor, adviceOption, adviceRefused } from '../advice-option.ts'
import { whyNoFolder } from '../named-folder.ts'
import { dayOption, explain, notADay, parseDay, readOptions } from '../options.ts'
import { type Outcome, publishWebsite } from '../publish-website.ts'
import { heldInWords } from './held-in-words.ts'
import { EndedEarly } from './part.ts'
import type { PrintersAllowed } from './printers-beside.ts'
import { keepProfile } from './profile.ts'
import { tooMuchAlike } from './sandbox.ts'
import { sharesInWords } from './stages.ts'
import { Stopped, whenStopped } from './stop.ts'

const project = join(import.meta.dirname, '../../..')

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  output: { means: 'FOLDER, where the website goes', otherwise: '_site' },
  today: dayOption(),
  only: {
    means: '"site", to leave out all that is printed when only the pages are of interest',
    otherwise: 'everything',
  },
  drafts: {
    means: 'notes that are not public yet as well, each marked as a draft; to be given an --output of its own',
  },
  press: { means: 'for a print shop, a file of each leaflet as well: CMYK, 3 mm of bleed, crop marks' },
  relative: { means: 'for any folder, and to be opened from a disk or a stick: addresses lead on from each page' },
  printers: {
    means: 'NUMBER, so many processes print at once',
    otherwise: 'one for each core, where there is enough to print',
  },
  timings: { means: 'says at the end what share of the time each stage took, and its processor time' },
  profile: { means: 'writes build.cpuprofile here: where the processor time went' },
  advice: adviceOption,
}

/** Gives the exit code: 0 for a whole site, 1 for none, 2 for an order that is not understood; the rest as sysexits.h has them. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const started = performance.now()
  const options = readOptions('npm run build --', table, args)
  if (!options.ok) return explain(options, refused)
  const today = parseDay(options.value('today'))
  if (today === undefined) return refused(notADay(options.value('today')))
  const only = options.value('only')
  if (only !== 'site' && only !== 'everything') return refused(`"${only}" is not understood after --only: write site.`)
  const advice = adviceAskedFor(options.value('advice'))
  if (advice === undefined) return refused(adviceRefused(options.value('advice')))
  const printers = printersAskedFor(options.value('printers'))
  if (printers === undefined)
    return refused(
      `"${options.value('printers')}" is not understood after --printers: write 1, 2, or more up to ${mostPrinters}.`,
    )
  const root = options.value('content')
  const none = whyNoFolder(root)
  if (none !== undefined) return refused(none)
  const content = resolve(root)
  const output = resolve(options.value('output'))
  if (options.isOn('drafts') && output === resolve(table.output.otherwise))
    return refused('--drafts shows what is not public yet: give it an --output of its own.')
  const unfit = whyNotThere(output, content)
  if (unfit !== undefined) return refused(unfit)
  const alike = tooMuchAlike(content, project, stagingStart(output))
  if (alike !== undefined)
    return refused(
      `The content in ${content} cannot be told apart from ${alike}, which begins alike. Give its folder another name.`,
    )

  const wanted = { content, root, output, today: today.toString(), printers, ...advice }
  const anywhere = options.isOn('relative')
  const more = {
    ...(options.isOn('press') && { press: true as const }),
    ...(options.isOn('drafts') && { drafts: true as const }),
    ...(anywhere && { relative: true as const }),
    ...(options.isOn('profile') && { profile: true as const }),
  }
  const outcome = await publishWebsite({ ...wanted, ...(only === 'site' && { only }), ...more }, whenStopped()).catch(
    faultOutside,
  )
  if (outcome.kind === 'published') {
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const { pages, leaflets, changed } = outcome
    console.log(sandboxed)
    if (options.isOn('timings')) console.log(sharesInWords(outcome.stages, performance.now() - started))
    if (outcome.profile !== undefined) console.log(keepProfile(outcome.profile))
    console.log(`Written to ${relative(project, output)} in ${seconds} seconds; ${changedInWords(changed)}.`)
    if (anywhere) console.log(`Open ${relative(project, output)}/index.html, or copy the folder anywhere.`)
    console.log(meaningOf(only, more.drafts)(pages, leaflets))
    return 0
  }
  const said = toldOf(outcome)
  console.error([...said, unchanged].join('\n'))
  return exitOf(outcome)
}

/** The machine may refuse already to say what lies there. */
function whyNotThere(output: string, content: string): string | undefined {
  try {
    return refusal(output, content, project)
  } catch (error) {
    const said = machineFault(error)
    if (said === undefined) throw error
    return said
  }
}

/** More at once than any machine has a use for, and than any has memory for. */
const mostPrinters = 64

/** Undefined for what is no number of printers. */
function printersAskedFor(words: string): PrintersAllowed | undefined {
  if (words === table.printers.otherwise) return { most: availableParallelism(), always: false }
  const most = /^[1-9]\d?$/.test(words) ? Number(words) : Number.NaN
  return most <= mostPrinters ? { most, always: true } : undefined
}

/** True of every build that comes to its end: the part that reads content looks for itself before it begins. */
const sandboxed =
  'The content was read in a sandbox: no other files, no network, no other programs, nothing written but the website.'

const changedInWords = (changed: number): string =>
  changed === 0 ? 'no file changed' : `${changed} ${changed === 1 ? 'file is' : 'files are'} new or changed`

const meaningOf = (only: string, drafts?: true) => (only === 'site' ? pagesAlone : drafts ? withDrafts : readyToPublish)

const pagesAlone = (pages: number): string =>
  `Pages without anything printed, ${pages} of them: this is not for the public.`

/** What was to be said of it was said, or is said by its kind. */
interface Ended {
  readonly kind: 'stopped' | 'open'
  readonly exit: number
}

/** What befell the part that reads no content. */
function faultOutside(error: unknown): Outcome | Ended {
  if (error instanceof Stopped) return { kind: 'stopped', exit: error.exit }
  if (error instanceof EndedEarly && error.exit === wrongSetting) return { kind: 'open', exit: wrongSetting }
  const said = machineFault(error)
  if (said !== undefined) return { kind: 'machine', said }
  return { kind: 'fault', said: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '' }
}

type Failed = Exclude<Outcome | Ended, { readonly kind: 'published' }>

function toldOf(outcome: Failed): readonly string[] {
  switch (outcome.kind) {
    case 'mistakes':
    case 'open':
      return []
    case 'unfit':
      return [unfitInWords(outcome.problems)]
    case 'fault':
      return [`This is a fault of the program, not of your content: ${outcome.said}`]
    case 'machine':
      return [outcome.said]
    case 'held':
      return [heldInWords(outcome, Temporal.Now.instant())]
    case 'overtaken':
      return ['Another build took the place of this one. Build again when it is done.']
    case 'stopped':
      return ['The build was stopped.']
    default:
      return unreachable(outcome)
  }
}

function exitOf(outcome: Failed): number {
  if ('exit' in outcome) return outcome.exit
  return outcome.kind === 'held' || outcome.kind === 'overtaken' ? temporaryFailure : 1
}

/** EX_TEMPFAIL and EX_CONFIG of sysexits.h: the same order may be followed later; something is not set up as it must be. */
const temporaryFailure = 75
const wrongSetting = 78

function refused(explanation: string): 2 {
  console.error(`${explanation}\n${unchanged}`)
  return 2
}
