/** `npm run where -- "01922 654703"`: lists every file that holds something, every page and printed file that shows it. */

import { readContentFolder } from '../../content/folder/content-folder.ts'
import { loadSite } from '../../content/load-site.ts'
import { contentAndDay, readContentAndDay } from '../command-line/content-and-day.ts'
import { explain, readOptions, refused } from '../command-line/options.ts'

const usage = 'Write what you are looking for in quotation marks: npm run where -- "01922 654703"'

/** Gives the exit code: 0 where it was found, 1 where it is nowhere, 2 where it could not be looked for everywhere. */
export async function runWhere(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions('npm run where -- "WORDS"', contentAndDay(), args, 'words')
  if (!options.ok) return explain(options, refused)
  const asked = readContentAndDay(options)
  if (typeof asked === 'string') return refused(asked)
  const { root, content, today } = asked
  const query = options.words.join(' ')
  if (query.trim() === '') return refused(usage)

  const { findings } = await import('./findings.ts')
  const { report } = await import('./report.ts')
  const folder = readContentFolder(content)
  const loaded = loadSite(folder, { drafts: true })
  const found = await findings(query, folder, loaded.ok ? loaded.value : undefined, { content, today, drafts: true })
  if (found === undefined) return refused(`"${query}" is too short to look for. ${usage}`)
  console.log(report(query, found, root))
  if (found.shown === undefined) return 2
  return found.written.length + found.shown.pages.length + found.shown.printed.length > 0 ? 0 : 1
}
