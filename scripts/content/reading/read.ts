/** Reads a file: its value, typed by its schema, or everything that is wrong with it. */

import { findingsOf } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { spansIn } from '../../diagnostics/line-starts.ts'
import { combinedFindings } from '../findings/combined-findings.ts'
import type { YamlFault } from '../findings/fault.ts'
import type { SourceTypes } from '../schemas/source-types.generated.ts'
import type { SourceFile } from '../text/source-file.ts'
import { hasOddIndent } from '../unreadable-yaml/odd-indents.ts'
import { yamlFaults } from '../unreadable-yaml/yaml-faults.ts'
import { nothingLost, salvage } from '../validation/salvage.ts'
import { underOwnName } from '../validation/under-own-name.ts'
import { validate } from '../validation/validate.ts'
import { faultsOfNumbers } from '../validation/written-numbers.ts'
import { splitDocument } from '../yaml/front-matter.ts'
import { locate, yamlOf } from '../yaml/locate.ts'
import { plainYaml } from '../yaml/plain-yaml.ts'
import { isTooDeep } from '../yaml/too-deep.ts'
import { type ReadYaml, readYaml } from '../yaml/yaml.ts'
import { type ReadFile, readOn } from './read-on.ts'
import {
  beyond,
  cutShort,
  emptyFile,
  inCurlyQuotes,
  inFile,
  placed,
  refused,
  type SpansOf,
  unreadable,
} from './reading-findings.ts'
import { placedWithin } from './within-file.ts'

type SchemaName = keyof SourceTypes

export interface ReadDocument<Data> {
  readonly data: Data
  readonly body: string
  /** The line of the file, counted from 1, on which the body starts. */
  readonly bodyLine: number
}

/** Reads a YAML file. */
export const readData = <Name extends SchemaName>(name: Name, file: SourceFile): ReadFile<SourceTypes[Name]> =>
  readWhole(file, (each) => readDataOnce(name, each))

/** Reads a file with `once`, and goes on behind its faults of form. */
function readWhole<Value>(file: SourceFile, once: (file: SourceFile) => ReadFile<Value>): ReadFile<Value> {
  const read = once(file)
  if (read.ok) return read
  const whole = readOn(read, file, once)
  if (whole.ok) return whole
  return { ...whole, diagnostics: combinedFindings(whole.diagnostics.map(placedWithin(file)), file) }
}

function readDataOnce<Name extends SchemaName>(name: Name, file: SourceFile): ReadFile<SourceTypes[Name]> {
  const plain = plainYaml(file.text)
  return plain === undefined ? readYamlOf(name, file, file.text, 1) : checkedAgainst(name, file, plain, [])
}

/** Reads a Markdown file with front matter. */
export const readDocument = <Name extends SchemaName>(
  name: Name,
  file: SourceFile,
): ReadFile<ReadDocument<SourceTypes[Name]>> => readWhole(file, (each) => readDocumentOnce(name, each))

function readDocumentOnce<Name extends SchemaName>(
  name: Name,
  file: SourceFile,
): ReadFile<ReadDocument<SourceTypes[Name]>> {
  const split = splitDocument(file)
  if (!('details' in split)) {
    const { hides, ...finding } = split
    return { ok: false, diagnostics: [{ ...locate(finding, { files: new Map() }), ...(hides && { hides }) }] }
  }
  const { plain } = split
  const read =
    plain === undefined
      ? readYamlOf(name, file, split.details(), split.detailsLine)
      : checkedAgainst(name, file, plain, [])
  const { body, bodyLine } = split
  if (read.ok) return { ok: true, warnings: read.warnings, value: { data: read.value, body, bodyLine } }
  const { diagnostics, salvaged } = read
  if (salvaged === undefined) return { ok: false, diagnostics }
  return { ok: false, diagnostics, salvaged: { ...salvaged, data: { data: salvaged.data, body, bodyLine } } }
}

function readYamlOf<Name extends SchemaName>(
  name: Name,
  file: SourceFile,
  text: string,
  firstLine: number,
): ReadFile<SourceTypes[Name]> {
  const quick = readYaml(text)
  switch (quick.kind) {
    case 'beyond':
      return refused(file, firstLine + quick.line - 1, beyond[quick.limit]())
    case 'faulty': {
      const line = firstLine + quick.line - 1
      if (isTooDeep(text)) return refused(file, line, unreadable)
      return explainYaml(name, file, line)
    }
    case 'empty': {
      // Empty details are read, so that everything missing is reported. A YAML file with nothing in it should not be there.
      if (firstLine === 1) return refused(file, firstLine, emptyFile)
      return checkedAgainst(name, file, {}, [])
    }
    case 'read': {
      if (hasOddIndent(text)) return explainYaml(name, file, firstLine)
      const { value, cuts, curly, runOns } = quick.yaml
      const spans = spansIn(text, firstLine)
      if (runOns.length > 0) return readRunOns(name, file, value, { spans, runOns })
      if (curly.length > 0) return readStraightened(name, file, text, firstLine, curly)
      return checkedAgainst(
        name,
        file,
        value,
        cuts.map((cut) => cutShort(file, text, spans, cut)),
      )
    }
  }
}

/** Drops findings that follow from a line that is no entry of its list, on that line or the one above. */
function readRunOns<Name extends SchemaName>(
  name: Name,
  file: SourceFile,
  value: unknown,
  { spans, runOns }: { spans: SpansOf; runOns: readonly YamlFault[] },
): ReadFile<SourceTypes[Name]> {
  const diagnostics = runOns.map((fault) => inFile(fault, file, spans(...fault.offsets)))
  const lines = new Set(
    diagnostics.flatMap(({ code, span }) =>
      span ? [span.line, code === 'yaml/comma' ? span.line : span.line - 1] : [],
    ),
  )
  const read = checkedAgainst(name, file, value, [])
  const others = read.ok ? [] : read.diagnostics.filter(({ span }) => span === undefined || !lines.has(span.line))
  return { ok: false, diagnostics: [...diagnostics, ...others] }
}

/** Curly quotation marks are reported, and the rest is checked as if they were straight, which moves no place. */
function readStraightened<Name extends SchemaName>(
  name: Name,
  file: SourceFile,
  text: string,
  firstLine: number,
  curly: ReadYaml['curly'],
): ReadFile<SourceTypes[Name]> {
  let straight = text
  for (const [from, to] of curly) {
    const mark = /["\\]/.test(text.slice(from, to)) ? "'" : '"'
    straight = `${straight.slice(0, from)}${mark}${text.slice(from + 1, to - 1)}${mark}${straight.slice(to)}`
  }
  const spans = spansIn(text, firstLine)
  const diagnostics = curly.map((offsets) => inCurlyQuotes(file, text, spans, offsets))
  const read = readYamlOf(name, file, straight, firstLine)
  const salvaged = read.ok ? { data: read.value, ...nothingLost } : read.salvaged
  return {
    ok: false,
    diagnostics: [...diagnostics, ...findingsOf(read)],
    ...(salvaged && { salvaged }),
  }
}

function checkedAgainst<Name extends SchemaName>(
  name: Name,
  file: SourceFile,
  value: unknown,
  warnings: readonly Diagnostic[],
): ReadFile<SourceTypes[Name]> {
  const validated = validate(name, value)
  if (validated.ok) return { ok: true, value: validated.value, warnings }
  const within = underOwnName(name, value)
  const unwrapped = within && validate(name, within.value)
  if (within && unwrapped?.ok)
    return {
      ok: false,
      diagnostics: [placed(within.fault, file), ...warnings],
      salvaged: { data: unwrapped.value, ...nothingLost },
    }
  const { faults } = validated
  const salvaged = salvage(name, value, faults)
  // Salvaging reports the telephone numbers itself.
  const all = salvaged ? faults : [...faults, ...faultsOfNumbers(value)]
  return {
    ok: false,
    diagnostics: [...all.map((fault) => placed(fault, file)), ...warnings],
    ...(salvaged && { salvaged }),
  }
}

/**
 * Reports what the quick parser could not read. Where only keys are repeated, the rest is still checked. `line`: reported
 * where the slow parser cannot say what is wrong either.
 */
function explainYaml<Name extends SchemaName>(name: Name, file: SourceFile, line: number): ReadFile<SourceTypes[Name]> {
  const yaml = yamlOf(file)
  const faults = yaml ? yamlFaults(yaml) : []
  if (!yaml || faults.length === 0) return refused(file, line, unreadable)
  const diagnostics = faults.map((fault) => inFile(fault, file, yaml.spanOf(fault.offsets)))
  if (faults.some(({ code }) => code !== 'yaml/duplicate')) return { ok: false, diagnostics }
  const rest = checkedAgainst(name, file, yaml.document.toJS({ maxAliasCount: 0 }), [])
  if (rest.ok) return { ok: false, diagnostics, salvaged: { data: rest.value, ...nothingLost } }
  return { ...rest, diagnostics: [...diagnostics, ...rest.diagnostics] }
}
