/** List entries that are separated by semicolons, or by commas between quotation marks, which YAML reads as one. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'

/** For lists of names and short words. */
export function checkSemicolons(entries: readonly string[] | undefined, path: Path, report: FileReport): void {
  for (const [index, entry] of (entries ?? []).entries()) {
    if (!separatesEntries(entry)) continue
    report.warning(
      'value/semicolon',
      [...path, index],
      `"${entry}" is one entry: semicolons do not separate entries.`,
      `Separate them with commas: ${inBrackets(entry, ';')}; or give each a line of its own, with a hyphen in front.`,
    )
  }
}

/** `- Wharf, Lock Keepers`: for names that have no comma in them, unless it is one of `Houston, Crosslee and Linwood`. */
export function checkCommas(entries: readonly string[], path: Path, report: FileReport): void {
  for (const [index, entry] of entries.entries()) {
    if (!entry.includes(',') || / (?:and|&) /.test(entry)) continue
    report.warning(
      'value/semicolon',
      [...path, index],
      `"${entry}" is one entry: the comma in it does not separate two.`,
      entries.length === 1
        ? `Write on one line: ${path.at(-1)}: ${inBrackets(entry, ',')}`
        : 'Give each a line of its own, with a hyphen in front; between square brackets take the quotation marks away.',
    )
  }
}

/** In `Ramp at the side door; please ring` and in `Gerald (the bull; from afar)` they belong to the sentence. */
function separatesEntries(entry: string): boolean {
  if (!entry.includes(';')) return false
  // A sign by its name, as &amp;, is told as that.
  const [first = '', ...others] = entry.replaceAll(/&#?\w+;|\([^()]*\)/g, '').split(';')
  if (others.length === 0) return false
  return !(/^\p{Lu}/u.test(first) && others.every((part) => /^ *\p{Ll}/u.test(part)))
}

function inBrackets(entry: string, sign: string): string {
  const parts = entry.split(sign).map((part) => part.trim())
  return `[${parts.filter((part) => part !== '').join(', ')}]`
}
