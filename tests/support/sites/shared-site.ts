/** Sites that several test files look at and none changes: each is built once in a run, by whoever asks for it first. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inject } from 'vitest'
import { type BuildResult, build, today } from './build-site.ts'

export interface SharedSite {
  /** Of the built site: to be read, or copied and the copy changed. */
  readonly folder: string
  /** What the build said. */
  readonly said: string
}

/** Far from Greenwich to the east, where it is tomorrow already, and in a language whose small I has a rule of its own. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

/** How many print: two make the larger one, which a test holds to the bytes that one makes in any other place. */
const printers = { content: 1, 'tests/sites/everything': 2 }

export type SharedContent = keyof typeof printers

/** The site of a content folder of the project, as `npm run build` makes it for the day of the tests. */
export async function sharedSite(content: SharedContent) {
  const place = join(inject('sharedFolder'), content.replaceAll('/', '-'))
  const [folder, report] = [join(place, 'site'), join(place, 'report.json')]
  if (claimed(place)) {
    const order = ['--content', content, '--output', folder, '--today', today, `--printers=${printers[content]}`]
    let built: BuildResult = {
      exit: null,
      said: 'This site could not be built: the test that asked for it first says why.',
    }
    try {
      built = build(order, elsewhere)
    } finally {
      // Others wait for it.
      writeFileSync(`${report}.part`, JSON.stringify(built))
      renameSync(`${report}.part`, report)
    }
  }
  while (!existsSync(report)) await setTimeout(50)
  const { exit, said } = JSON.parse(readFileSync(report, 'utf8'))
  if (exit !== 0) throw new Error(said)
  return { folder, said } satisfies SharedSite
}

/** Whether this is the first to ask: of those who ask at the same time, one makes the folder. */
function claimed(place: string): boolean {
  try {
    mkdirSync(place)
    return true
  } catch {
    return false
  }
}
