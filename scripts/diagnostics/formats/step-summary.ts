/** The summary that GitHub shows above the logs of a run: Markdown, with the findings as people read them. */

import type { Diagnostic } from '../diagnostic.ts'
import { inOrder } from '../in-order.ts'
import type { ShownFiles } from './excerpt.ts'
import { inMarkup } from './harmless.ts'
import { prettyOne } from './pretty.ts'
import { totalInWords } from './total.ts'

/** GitHub refuses a summary above 1 MiB as a whole; the rest is left for what surrounds the list. */
const mostBytes = 1_000_000

/** The findings stand in `<pre>`, so that nothing in the content becomes a heading, a link or a mention of somebody. */
export function stepSummary(
  diagnostics: readonly Diagnostic[],
  folder: ShownFiles,
  root: string,
  outcome: string,
): string {
  const entries = inOrder(diagnostics).map((diagnostic) =>
    prettyOne(diagnostic, folder, root).split('\n').map(inMarkup).join('\n'),
  )
  const shown = withinBytes(entries)
  const more = entries.length - shown.length
  return [
    `## ${outcome}`,
    '',
    totalInWords(diagnostics),
    ...(shown.length > 0 ? ['', `<pre>\n${shown.join('\n\n')}\n</pre>`] : []),
    ...(more > 0 ? ['', `And ${more} more, for which a summary has no room: \`npm run check\` lists them all.`] : []),
    '',
  ].join('\n')
}

/** The findings from the first on, as many as there is room for. */
function withinBytes(entries: readonly string[]): readonly string[] {
  let bytes = 0
  const end = entries.findIndex((each) => {
    bytes += new TextEncoder().encode(each).length + 2
    return bytes > mostBytes
  })
  return end === -1 ? entries : entries.slice(0, end)
}
