/** `npm run build`: makes the website and the leaflets from the content, or says everything that is wrong with it. */

import { join, relative, resolve } from 'node:path'
import { readyToPublish, unchanged } from '../diagnostics/outcome.ts'
import { refusal } from '../publish/output-folder.ts'
import { adviceAskedFor, adviceOption, adviceRefused } from './advice-option.ts'
import { AskedHistory } from './asked-history.ts'
import { keepCompiled } from './keep-compiled.ts'
import { parseDay, readOptions, todayInTheUnitedKingdom } from './options.ts'

const project = join(import.meta.dirname, '../..')

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  output: { means: 'FOLDER, where the website goes', otherwise: '_site' },
  today: { means: 'YYYY-MM-DD, the day from which dates are seen', otherwise: todayInTheUnitedKingdom() },
  only: {
    means: '"site", to leave out all that is printed when only the pages are of interest',
    otherwise: 'everything',
  },
  press: { means: 'for a print shop, a file of each leaflet as well: CMYK, 3 mm of bleed, crop marks' },
  advice: adviceOption,
}

/** Gives the exit code: 0 for a whole site, 1 for none, 2 for an order that is not understood. */
async function build(args: readonly string[]): Promise<0 | 1 | 2> {
  const started = performance.now()
  const options = readOptions('npm run build --', table, args)
  if (!options.ok) return refused(options.explanation)
  const today = parseDay(options.value('today'))
  if (today === undefined) return refused(`"${options.value('today')}" is not a day. Write it like 2026-11-22.`)
  const only = options.value('only')
  if (only !== 'site' && only !== 'everything') return refused(`"${only}" is not understood after --only: write site.`)
  const advice = adviceAskedFor(options.value('advice'))
  if (advice === undefined) return refused(adviceRefused(options.value('advice')))
  const press = options.isOn('press') ? { press: true as const } : {}
  const content = resolve(options.value('content'))
  const output = resolve(options.value('output'))
  const unfit = refusal(output, content, project)
  if (unfit !== undefined) return refused(unfit)

  keepCompiled()
  const { Desk } = await import('../publish/desk.ts')
  const { publishWebsite } = await import('./publish-website.ts')
  const { tellFindings } = await import('./tell-findings.ts')
  process.chdir(project) // Eleventy takes its folders from there.
  const history = new AskedHistory(content)
  const whole = { ...advice, former: (present: ReadonlySet<string>) => history.former(present) }
  const desk = new Desk(() => ({ content, today, drafts: false, ...(only === 'site' ? { only } : whole), ...press }))
  const outcome = await publishWebsite(desk, output).catch(faultOfTheProgram)
  history.tellUnchecked()
  tellFindings(desk, options.value('content'))
  switch (outcome.kind) {
    case 'published': {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`Written to ${relative(project, output)} in ${seconds} seconds.`)
      const { pages, leaflets } = outcome
      console.log(only === 'site' ? pagesAlone(pages) : readyToPublish(pages, leaflets))
      return 0
    }
    case 'unfit':
      console.error(['What was made is not fit to be seen:', ...outcome.problems].join('\n'))
      break
    case 'fault':
      console.error(`This is a fault of the program, not of your content: ${outcome.said}`)
      break
    case 'mistakes':
  }
  console.error(unchanged)
  return 1
}

const pagesAlone = (pages: number): string =>
  `Pages without anything printed, ${pages} of them: this is not for the public.`

interface Fault {
  readonly kind: 'fault'
  readonly said: string
}

/** Whatever a template throws is told in one line: a stack of calls says nothing to who writes the content. */
function faultOfTheProgram(error: unknown): Fault {
  const first = innermost(error)
  const said = (first instanceof Error ? first.message : String(first)).split('\n', 1)[0] ?? ''
  return { kind: 'fault', said }
}

/** Eleventy wraps what a template throws, as `originalError` or as a cause. */
function innermost(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const inner: unknown = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error : innermost(inner)
}

function refused(explanation: string): 2 {
  console.error(`${explanation}\n${unchanged}`)
  return 2
}

process.exitCode = await build(process.argv.slice(2))
