/** `npm run check`: says everything that is wrong with the content, and changes nothing. */

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { readContentFolder } from '../content/content-folder.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatJson } from '../diagnostics/format-json.ts'
import { formatPretty } from '../diagnostics/format-pretty.ts'
import { preparePublication } from '../publication.ts'
import { parseDay, readOptions, todayInTheUnitedKingdom } from './options.ts'

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  today: { means: 'YYYY-MM-DD, the day from which dates are seen', otherwise: todayInTheUnitedKingdom() },
  format: { means: 'pretty or json, for people or for programs', otherwise: 'pretty' },
}

/** Gives the exit code: 0 where the content can be built, 1 where it cannot, 2 for an order that is not understood. */
async function check(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions('npm run check --', table, args)
  if (!options.ok) return refused(options.explanation)
  const root = options.value('content')
  const format = options.value('format')
  const today = parseDay(options.value('today'))
  if (today === undefined) return refused(`"${options.value('today')}" is not a day. Write it like 2026-11-22.`)
  if (format !== 'pretty' && format !== 'json') return refused(`There is no format "${format}": choose pretty or json.`)
  const content = resolve(root)
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return refused(`There is no folder "${root}".`)

  const checked = await preparePublication({ content, today, drafts: true })
  const diagnostics = checked.ok ? checked.warnings : checked.diagnostics
  console.log(format === 'json' ? formatJson(diagnostics, root) : pretty(diagnostics, content, root))
  return checked.ok ? 0 : 1
}

/** The content is read once more for the lines to show: they are of no use to a check that finds nothing. */
function pretty(diagnostics: readonly Diagnostic[], content: string, root: string): string {
  if (diagnostics.length === 0) return 'Nothing to put right.'
  return `${formatPretty(diagnostics, readContentFolder(content), root)}\n\n${total(diagnostics)}`
}

function total(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const counts = [some(errors, 'error'), some(diagnostics.length - errors, 'warning')].filter((text) => text !== '')
  return `${counts.join(' and ')} in ${files === 1 ? '1 file' : `${files} files`}.`
}

const some = (count: number, what: string): string => (count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`)

function refused(explanation: string): 2 {
  console.error(explanation)
  return 2
}

process.exitCode = await check(process.argv.slice(2))
