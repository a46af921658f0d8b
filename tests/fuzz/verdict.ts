/**
 * What is asked of every damaged file: it is read without an exception, at a glance as by the libraries, and each
 * finding is fit for an editor.
 */

import { isDeepStrictEqual } from 'node:util'
import { advise } from '../../scripts/advice/advice.ts'
import { loadSite } from '../../scripts/content/load-site.ts'
import { sourceLines } from '../../scripts/content/markdown/source-lines.ts'
import { splitDocument } from '../../scripts/content/yaml/front-matter.ts'
import { locate } from '../../scripts/content/yaml/locate.ts'
import type { Diagnostic, Span } from '../../scripts/diagnostics/diagnostic.ts'
import { checkSite } from '../../scripts/rules/rules.ts'
import { isWholeSentence, unfit } from '../support/plain-messages.ts'
import { proseReadings, yamlReadings } from '../support/two-readings.ts'
import type { DamagedFile } from './damaged-file.ts'

const today = Temporal.PlainDate.from('2026-11-22')
/** Findings about a file as such, or about a picture: there is no line to point at. */
const withoutLine = /^(?:file|image|logo)\/|^area\/|^yaml\/too/

/** What is wrong with how a damaged file was answered; empty where nothing is. */
export function verdict(file: DamagedFile): readonly string[] {
  let found: readonly Diagnostic[]
  try {
    found = findingsOf(file)
  } catch (error) {
    return [`It threw: ${error instanceof Error ? error.stack : String(error)}`]
  }
  const seen = Buffer.from(file.bytes).toString('utf8')
  const unfitFindings = found.flatMap((finding) =>
    faultsOf(finding, file, seen).map((fault) => `${finding.code} "${finding.message}" ${fault}`),
  )
  return isReadInOneWay(file) ? unfitFindings : [...unfitFindings, 'At a glance it reads otherwise than as a whole.']
}

/** Braces of sheets are left to their own reading. */
function isReadInOneWay({ path, folder }: DamagedFile): boolean {
  const file = folder().files.get(path)
  if (file === undefined) return true
  const split = path.endsWith('.md') ? splitDocument(file) : undefined
  const readings =
    split === undefined
      ? [yamlReadings(file.text)]
      : 'body' in split
        ? [yamlReadings(split.details()), proseReadings(sourceLines(path, split.body, split.bodyLine))]
        : []
  return readings.every((each) => each === undefined || isDeepStrictEqual(each.glance, each.whole))
}

function findingsOf(file: DamagedFile): readonly Diagnostic[] {
  const folder = file.folder()
  const loaded = loadSite(folder, { drafts: true })
  if (!loaded.ok) return loaded.diagnostics
  const later = [...checkSite(loaded.value, today), ...advise(folder, '')].map((finding) => locate(finding, folder))
  return [...loaded.warnings, ...later]
}

function faultsOf(
  { code, message, hint = '', file, span, fix }: Diagnostic,
  { folder }: DamagedFile,
  seen: string,
): readonly string[] {
  const faults: string[] = []
  if (!isWholeSentence(message)) faults.push('is no whole sentence')
  for (const said of [message, hint]) {
    const why = unfit(said, seen)
    if (why !== undefined) faults.push(`${why} in "${said}"`)
  }
  const read = folder().files.get(file)
  const text = read?.mended?.written ?? read?.text
  if (span === undefined && text !== undefined && !withoutLine.test(code)) faults.push('has no place')
  for (const place of [span, fix?.range])
    if (place && text !== undefined && !isInside(place, text.split('\n')))
      faults.push(`lies outside its file: ${JSON.stringify(place)}`)
  return faults
}

function isInside({ line, column, endLine, endColumn }: Span, lines: readonly string[]): boolean {
  const widthOf = (row: number) => (lines[row - 1]?.length ?? 0) + 1
  return (
    [line, column, endLine, endColumn].every((number) => Number.isInteger(number) && number >= 1) &&
    endLine <= lines.length &&
    column <= widthOf(line) &&
    endColumn <= widthOf(endLine) &&
    (endLine > line || (endLine === line && endColumn >= column))
  )
}
