/** Makes the website and the leaflets from the content, or says everything that is wrong with it. */

import { readyToPublish, unchanged, withDrafts } from '../../diagnostics/formats/outcome.ts'
import { explain, readOptions } from '../command-line/options.ts'
import { shownFolder } from '../command-line/shown-folder.ts'
import { type BuildRequest, type Outcome, publishWebsite } from '../publish-website.ts'
import { buildOptions, readBuildOptions } from './build-options.ts'
import { exitCodeOf, failureInWords, failureOf } from './failed-build.ts'
import { keepProfile } from './profile.ts'
import { readableByAll } from './readable-by-all.ts'
import { sharesInWords } from './stages.ts'
import { whenStopped } from './stop.ts'

/** Gives the exit code: 0 for a whole site, 1 for none, 2 where the command line is not understood; the rest as sysexits.h has them. */
export async function runBuild(args: readonly string[]): Promise<number> {
  const started = performance.now()
  const options = readOptions('npm run build --', buildOptions, args)
  if (!options.ok) return explain(options, refused)
  const request = readBuildOptions(options)
  if (typeof request === 'string') return refused(request)

  const make = () => publishWebsite(request, whenStopped())
  const outcome = await (request.drafts ? make() : readableByAll(make)).catch(failureOf)
  if (outcome.kind !== 'published') {
    console.error([...failureInWords(outcome), unchanged].join('\n'))
    return exitCodeOf(outcome)
  }
  const took = performance.now() - started
  console.log(sandboxed)
  if (options.isOn('timings')) console.log(sharesInWords(outcome.stages, took))
  if (outcome.profile !== undefined) console.log(keepProfile(outcome.profile))
  console.log(publishedInWords(outcome, request, took).join('\n'))
  for (const folder of outcome.unremoved)
    console.error(`${folder} belongs to somebody else and is of no more use: whoever that is may remove it.`)
  return 0
}

/** True of every build that comes to its end: the part that reads content looks for itself before it begins. */
const sandboxed =
  'The content was read in a sandbox: no other files, no network, no other programs, nothing written but the website.'

/** `took`: milliseconds. */
function publishedInWords(
  { pages, leaflets, changed }: Extract<Outcome, { readonly kind: 'published' }>,
  { output, only, drafts, relative: anywhere }: BuildRequest,
  took: number,
): readonly string[] {
  const folder = shownFolder(output)
  const meaning = only === 'site' ? pagesAlone : drafts ? withDrafts : readyToPublish
  return [
    `Written to ${folder} in ${(took / 1000).toFixed(1)} seconds; ${changedInWords(changed)}.`,
    ...(anywhere ? [`Open ${folder}/index.html, or copy the folder anywhere.`] : []),
    meaning(pages, leaflets),
  ]
}

const changedInWords = (changed: number): string =>
  changed === 0 ? 'no file changed' : `${changed} ${changed === 1 ? 'file is' : 'files are'} new or changed`

const pagesAlone = (pages: number): string =>
  `Pages without anything printed, ${pages} of them: this is not for the public.`

function refused(explanation: string): 2 {
  console.error(`${explanation}\n${unchanged}`)
  return 2
}
