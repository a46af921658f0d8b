/** The parser's errors in plain English, with the line as it should be where that is certain. */

import type { Scalar, YAMLError } from 'yaml'
import { quoted, type YamlFault } from '../findings/fault.ts'
import { fieldNames } from '../schemas/field-names.generated.ts'
import { commaBehindMarks } from '../yaml/commas.ts'
import { type Line, lineAfter, lineAt, linesAbove, offsetsOfWords } from '../yaml/unreadable-line.ts'
import type { PositionedYaml } from '../yaml/yaml-document.ts'
import { yamlLibrary } from '../yaml/yaml-library.ts'
import { slipInBraces } from './braces.ts'
import { openBracket, placeholderInList } from './brackets.ts'
import { entryMovedIn, faultOfEntry } from './entries.ts'
import { beginsWith, inQuotes } from './in-quotes.ts'
import { indentAdvice } from './lines-above.ts'
import { noColon } from './no-colon.ts'
import { quotesWithin } from './quotes-within.ts'
import { unreadable } from './unreadable-values.ts'

type Wording = (problem: YAMLError, line: Line, yaml: PositionedYaml) => YamlFault

export function syntaxFault(problem: YAMLError, yaml: PositionedYaml): YamlFault {
  const at = lineAt(yaml.source, Math.min(problem.pos[0], yaml.source.trimEnd().length))
  const line = at.text === '' ? lineAfter(yaml.source, at) : at
  return (
    commaBehindMarks(line) ??
    quotesWithin(line) ??
    placeholderInList(line) ??
    slipInBraces(line) ??
    wordings[problem.code]?.(problem, line, yaml) ??
    unreadable(line, yaml.source)
  )
}

const wordings: Partial<Record<YAMLError['code'], Wording>> = {
  BAD_SCALAR_START: firstSign,
  BAD_ALIAS: firstSign,
  TAG_RESOLVE_FAILED: firstSign,
  BAD_COLLECTION_TYPE: firstSign,
  MULTIPLE_TAGS: firstSign,
  MULTIPLE_ANCHORS: firstSign,
  BLOCK_AS_IMPLICIT_KEY: secondColon,
  UNEXPECTED_TOKEN: unexpected,
  MISSING_CHAR: missing,
  BAD_INDENT: (problem, line, yaml) =>
    /^Flow/.test(problem.message) ? openBracket(problem, yaml) : badIndent(line, yaml),
  MULTILINE_IMPLICIT_KEY: (_problem, line, yaml) =>
    line.key === undefined ? noColon(line, yaml) : unreadable(line, yaml.source),
  BAD_DQ_ESCAPE: (problem) => ({
    code: 'yaml/backslash',
    message: 'Between double quotation marks a backslash means something else.',
    hint: "Use 'single' quotation marks around this value.",
    offsets: problem.pos,
  }),
}

function firstSign(problem: YAMLError, line: Line, yaml: PositionedYaml): YamlFault {
  const [from] = problem.pos
  const sign = yaml.source[from] ?? ''
  if (line.value === undefined || line.valueStart !== from) return unreadable(line, yaml.source)
  return beginsWith(sign, line, line.value)
}

function secondColon(_problem: YAMLError, line: Line, yaml: PositionedYaml): YamlFault {
  const ofEntry = faultOfEntry(line, yaml.source)
  if (ofEntry !== undefined) return ofEntry
  if (line.value === undefined) return unreadable(line, yaml.source)
  const [, between] = /^"(.*".*)"$/.exec(line.value) ?? []
  if (between !== undefined) return inQuotes('yaml/quotes', marksWithin, line, between)
  if (/^(["'])[^"']*\1 +[^\s#,]/.test(line.value)) return inQuotes('yaml/quotes', marksWithin, line, line.value)
  if (/^["'[{]/.test(line.value)) return unreadable(line, yaml.source)
  if (/^[^"]*[^"\d\s]"$/.test(line.value))
    return inQuotes(
      'yaml/quotes',
      'A quotation mark ends this value, and none begins it.',
      line,
      line.value.slice(0, -1),
    )
  if (!/:(\s|$)/.test(line.value)) return badIndent(lineAfter(yaml.source, line), yaml)
  return inQuotes(
    'yaml/colon',
    `"${line.value}" has a colon in it, which reads as the start of another field.`,
    line,
    line.value,
  )
}

function unexpected(problem: YAMLError, line: Line, yaml: PositionedYaml): YamlFault {
  const mark = line.value?.[0]
  if (line.value !== undefined && (mark === '"' || mark === "'") && problem.pos[0] > line.valueStart) {
    const number = /^(["'])(0[\d ]{8,}\d)\1[ ,;(]/.exec(line.value)?.[2]
    if (number !== undefined)
      return {
        code: 'yaml/quotes',
        message: 'Words stand after the quotation marks of this number.',
        hint: `There is room for one number and nothing else: write "${number}".`,
        offsets: [line.valueStart, line.valueStart + line.value.length],
      }
    const inner =
      mark === "'" && /^'[^']*\w'\w[^']*$/.test(line.value) ? line.value.slice(1) : withoutMarks(line.value, mark)
    return inQuotes('yaml/quotes', marksWithin, line, inner)
  }
  if (/block-seq-ind on same line/.test(problem.message)) {
    return {
      code: 'yaml/list',
      message: 'A list cannot begin on the line of its field.',
      hint: 'Begin each entry on a line of its own, with two spaces, a hyphen and a space; if it is one text, put it in quotation marks.',
      offsets: problem.pos,
    }
  }
  if (/^Unexpected ,/.test(problem.message) || /flow-(seq|map)-end/.test(problem.message)) {
    return {
      code: 'yaml/bracket',
      message: `There is one "${yaml.source[problem.pos[0]] ?? ''}" too many here.`,
      hint: 'Delete it, or put the words around it in quotation marks.',
      offsets: problem.pos,
    }
  }
  return unreadable(line, yaml.source)
}

const marksWithin = 'The quotation marks go around a part of the value only.'

function missing(problem: YAMLError, line: Line, yaml: PositionedYaml): YamlFault {
  if (/quote$/.test(problem.message)) {
    const from = lastQuotation(yaml)
    const opened = lineAt(yaml.source, from)
    const rest = yaml.source.slice(from + 1, opened.start + opened.text.length)
    const words = untilNextEntry(yaml.source.slice(opened.start, from), rest) ?? rest.replace(/["'”’]$/, '')
    return {
      code: 'yaml/quotes',
      message: 'A quotation mark is opened here and never closed.',
      hint: `Put the same mark at the end of the value: ${quoted(words)}`,
      offsets: [from, opened.start + opened.text.length],
      hides: 'all that follows',
    }
  }
  if (/without - indicator/.test(problem.message)) return badIndent(line, yaml)
  if (/flow (sequence|map)|to end with/i.test(problem.message)) return openBracket(problem, yaml)
  return line.key === undefined ? noColon(line, yaml) : unreadable(line, yaml.source)
}

/** The entry or field of brackets or braces to which a quotation mark belongs; undefined where none are open before it. */
function untilNextEntry(before: string, rest: string): string | undefined {
  const open = before
    .replace(/\[[^[\]]*\]|\{[^{}]*\}/g, '')
    .match(/[[{]/g)
    ?.at(-1)
  if (open === undefined) return undefined
  const end = open === '[' ? /[,\]}]/ : /,\s*[a-z_]+:|[}\]]/
  return rest.split(end, 1)[0]?.trimEnd()
}

/** The words between marks that were put once or twice around them. */
function withoutMarks(value: string, mark: string): string {
  if (!value.endsWith(mark) || value.length < 2) return value
  const inner = value.slice(1, -1)
  return inner.length > 2 && inner.startsWith(mark) && inner.endsWith(mark) ? inner.slice(1, -1) : inner
}

/** The unmatched quotation mark: in the first line with an odd number of them, or at the value that goes on to the end of the file. */
function lastQuotation({ document, source }: PositionedYaml): number {
  const [odd] = source.matchAll(/^[^"\n]*(?:"[^"\n]*"[^"\n]*)*?(?<=[:[{,-] +)"(?=[^"\n]*$)/gm)
  if (odd !== undefined) return odd.index + odd[0].length - 1
  let last = 0
  yamlLibrary().visit(document, {
    Scalar: (_key, node: Scalar) => {
      if (yamlLibrary().isScalar(node) && /QUOTE/.test(node.type ?? '')) last = Math.max(last, node.range?.[0] ?? 0)
    },
  })
  return Math.min(last, source.length)
}

/** `  one thing more: the pass` below `summary: The top of the valley with`, where it is no field. */
function textWithColon(line: Line, above: string): YamlFault | undefined {
  const [, name = ''] = /^ +([^\s:'"[\]{}#-][^:]*): /.exec(line.text) ?? []
  const [, field, begun = ''] = /(?:^|\n) *([a-z_]+): ([^\s"'|>[\]{}#&*!][^\n]*)\n$/.exec(above) ?? []
  if (name === '' || fieldNames.has(name) || field === undefined) return undefined
  return {
    code: 'yaml/indent',
    message: `"${line.text.trim()}" goes on from the line above, and its colon reads as that of another field.`,
    hint: `Write both on one line, between quotation marks: ${field}: ${quoted(`${begun.trim()} ${line.text.trim()}`)}`,
    offsets: offsetsOfWords(line),
  }
}

function badIndent(line: Line, { source }: PositionedYaml): YamlFault {
  const offsets = offsetsOfWords(line)
  if (line.text.trimStart().startsWith('{'))
    return {
      code: 'yaml/list',
      message: 'This entry of a list has no hyphen in front, or not where the other entries have theirs.',
      hint: `Write it under the other entries, with as many spaces in front: - ${line.text.trim()}`,
      offsets,
    }
  const above = linesAbove(source, line.start)
  const firstField = /\n *- \{ *([a-z_]+):[^\n]*\}\n$/.exec(above)?.[1]
  if (firstField !== undefined && /^ +[a-z_]+: /.test(line.text))
    return {
      code: 'yaml/indent',
      message: 'The first line of this entry is missing above this one.',
      hint: `Write it there, as the other entries begin: - ${firstField}: …`,
      hides: 'lines moved in under it',
      offsets,
    }
  const goesOn = textWithColon(line, above)
  if (goesOn !== undefined) return goesOn
  const isBelowEntry = /(?:^|\n) *- [^\n]*\n(?:(?! *- ) [^\n]*\n)*$/.test(above)
  if (/^ *- /.test(line.text) && isBelowEntry) return entryMovedIn(line, source)
  return {
    code: 'yaml/indent',
    message: 'This line does not stand under the one it belongs to.',
    hint: indentAdvice(line, source),
    // `  dates:` with its entries under it
    ...(/^ +[a-z_]+:\s*$/.test(line.text) && { hides: 'lines moved in under it' }),
    offsets,
  }
}
