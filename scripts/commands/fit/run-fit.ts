/** `npm run fit`: how full every leaflet is, on each of its sides. Nothing is written. */

import { readContentFolder } from '../../content/folder/content-folder.ts'
import { loadSite } from '../../content/load-site.ts'
import { formatPretty } from '../../diagnostics/formats/pretty.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { sheetEditions } from '../../sheets/information-sheets.ts'
import { sparerEditions } from '../../sheets/sparer-editions.ts'
import { siteOfDay } from '../../site-of-day.ts'
import { contentAndDay, readContentAndDay } from '../command-line/content-and-day.ts'
import { explain, readOptions, refused } from '../command-line/options.ts'

/**
 * Gives the exit code: 0 where every leaflet fits, 1 where one does not or the content has mistakes, 2 where the
 * command line is not understood.
 */
export async function runFit(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions('npm run fit --', contentAndDay(), args)
  if (!options.ok) return explain(options, refused)
  const asked = readContentAndDay(options)
  if (typeof asked === 'string') return refused(asked)
  const { root, content, today } = asked

  const folder = readContentFolder(content)
  const loaded = loadSite(folder, { drafts: false })
  if (!loaded.ok) {
    console.log(formatPretty(inOrder(loaded.diagnostics), folder, root))
    return 1
  }
  const { siteContext } = await import('../../leaflets/printing/site-context.ts')
  const { laidOutOnly } = await import('../../leaflets/printing/write.ts')
  const { readFontFiles } = await import('../../font-files.ts')
  const { loadFaces } = await import('../../typeset/faces/face.ts')
  const { measured } = await import('./measured.ts')
  const { fitReport } = await import('./report.ts')
  const site = siteOfDay(loaded.value, today)
  const context = siteContext(site, folder.files, loadFaces(readFontFiles()), laidOutOnly)
  const all = measured(sheetEditions(site), context, sparerEditions(site))
  console.log(fitReport(all))
  return all.every(({ refused: faults }) => faults.length === 0) ? 0 : 1
}
