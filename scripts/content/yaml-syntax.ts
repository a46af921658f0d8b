/** The parser's complaints in plain English, with the line as it should be written where that is certain. */

import type { Scalar, YAMLError } from 'yaml'
import { insideCurlyQuotes } from './curly-quotes.ts'
import { quoted, type YamlFault } from './fault.ts'
import { fieldNames } from './field-names.generated.ts'
import type { Offsets, PositionedYaml } from './yaml-document.ts'
import { yamlLibrary } from './yaml-library.ts'

/** One line as `key: value`. */
interface Line {
  readonly start: number
  readonly text: string
  readonly key?: string
  readonly value?: string
  readonly valueStart: number
}

type Wording = (problem: YAMLError, line: Line, yaml: PositionedYaml) => YamlFault

export function syntaxFault(problem: YAMLError, yaml: PositionedYaml): YamlFault {
  const line = lineAt(yaml.source, Math.min(problem.pos[0], yaml.source.trimEnd().length))
  return (wordings[problem.code] ?? unreadable)(problem, line, yaml)
}

function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const end = source.indexOf('\n', start)
  const text = source.slice(start, end === -1 ? undefined : end).trimEnd()
  const [, before, key, gap, value] = /^(\s*(?:- +)*)([^\s:#"'[{][^:]*):(\s+)(\S.*)$/.exec(text) ?? []
  if (before === undefined || key === undefined || gap === undefined || value === undefined) {
    return { start, text, valueStart: start + text.length - text.trimStart().length }
  }
  return { start, text, key, value, valueStart: start + before.length + key.length + 1 + gap.length }
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
  BAD_INDENT: (problem, line, yaml) => (/^Flow/.test(problem.message) ? openBracket(problem, yaml) : badIndent(line)),
  MULTILINE_IMPLICIT_KEY: (problem, line, yaml) =>
    line.key === undefined ? noColon(line) : unreadable(problem, line, yaml),
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
  if (line.value === undefined || line.valueStart !== from) return unreadable(problem, line, yaml)
  const code = meaningful[sign] ?? 'yaml/first-sign'
  return inQuotes(code, cannotBegin(sign), line, line.value)
}

function secondColon(problem: YAMLError, line: Line, yaml: PositionedYaml): YamlFault {
  if (/^ *- /.test(line.text)) return fieldOfEntryMovedIn(line, yaml.source) ?? entryMovedIn(line, yaml.source)
  if (line.value === undefined) return unreadable(problem, line, yaml)
  if (/^["'[{]/.test(line.value)) return unreadable(problem, line, yaml)
  if (!/:(\s|$)/.test(line.value)) return badIndent(lineAfter(yaml.source, line))
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
    const inner =
      mark === "'" && /^'[^']*\w'\w[^']*$/.test(line.value) ? line.value.slice(1) : withoutMarks(line.value, mark)
    return inQuotes('yaml/quotes', 'The quotation marks go around a part of the value only.', line, inner)
  }
  if (/block-seq-ind on same line/.test(problem.message)) {
    return {
      code: 'yaml/list',
      message: 'A list cannot begin on the line of its field.',
      hint: 'Begin each entry on a line of its own, with two spaces, a hyphen and a space.',
      offsets: problem.pos,
    }
  }
  if (/^Unexpected ,/.test(problem.message) || /flow-(seq|map)-end/.test(problem.message)) {
    return {
      code: 'yaml/bracket',
      message: `There is a "${yaml.source[problem.pos[0]] ?? ''}" too many here.`,
      hint: 'Delete it, or put the words around it in quotation marks.',
      offsets: problem.pos,
    }
  }
  return unreadable(problem, line, yaml)
}

function missing(problem: YAMLError, line: Line, yaml: PositionedYaml): YamlFault {
  if (/quote$/.test(problem.message)) {
    const from = lastQuotation(yaml)
    const opened = lineAt(yaml.source, from)
    const words = yaml.source.slice(from + 1, opened.start + opened.text.length).replace(/["'”’]$/, '')
    return {
      code: 'yaml/quotes',
      message: 'A quotation mark is opened here and never closed.',
      hint: `Put the same mark at the end of the value: ${quoted(words)}`,
      offsets: [from, opened.start + opened.text.length],
    }
  }
  if (/without - indicator/.test(problem.message)) return badIndent(line)
  if (/flow (sequence|map)|to end with/i.test(problem.message)) return openBracket(problem, yaml)
  return line.key === undefined ? noColon(line) : unreadable(problem, line, yaml)
}

/** The words between marks that were put once or twice around them. */
function withoutMarks(value: string, mark: string): string {
  if (!value.endsWith(mark) || value.length < 2) return value
  const inner = value.slice(1, -1)
  return inner.length > 2 && inner.startsWith(mark) && inner.endsWith(mark) ? inner.slice(1, -1) : inner
}

/** Where the mark without a partner stands: in the first line with an odd one, else with the value that runs to the end of the file. */
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

/** Points at the bracket that was opened last before the parser gave up. */
function openBracket({ pos, message }: YAMLError, { source }: PositionedYaml): YamlFault {
  const [open, close] = /seq|\]/.test(message) ? ['[', ']'] : ['{', '}']
  const from = Math.max(0, source.lastIndexOf(open, pos[0]))
  return {
    code: 'yaml/bracket',
    message: `The bracket "${open}" is opened here and not closed.`,
    hint: `Put "${close}" at the end of the list.`,
    offsets: [from, from + 1],
  }
}

function badIndent(line: Line): YamlFault {
  const first = line.start + line.text.length - line.text.trimStart().length
  if (line.text.trimStart().startsWith('{'))
    return {
      code: 'yaml/list',
      message: 'This entry of a list has no hyphen in front, or not where the other entries have theirs.',
      hint: `Write it under the other entries, with as many spaces in front: - ${line.text.trim()}`,
      offsets: [first, line.start + line.text.length],
    }
  return {
    code: 'yaml/indent',
    message: 'This line does not stand under the one it belongs to.',
    hint: 'Give lines that belong together the same number of spaces in front, two more than the field they belong to.',
    offsets: [first, line.start + line.text.length],
  }
}

function noColon(line: Line): YamlFault {
  const text = line.text.trim()
  const from = line.start + line.text.length - line.text.trimStart().length
  const [, bullet, entry = ''] = /^([–—•·‣▪◦●])\s*(\S.*)$/u.exec(text) ?? []
  if (bullet !== undefined)
    return {
      code: 'yaml/list',
      message: `"${bullet}" begins no entry of a list.`,
      hint: `Write: - ${entry}`,
      offsets: [from, from + text.length],
      write: `- ${entry}`,
    }
  const [, name = '', said = ''] = /^([^\s:=：]+)\s*(?:=|：|\s[-–])\s*(\S.*)$/.exec(text) ?? []
  if (name !== '' && !text.includes(':')) {
    const write = `${name}: ${said}`
    const offsets: Offsets = [from, from + text.length]
    const message = `"${text}" is not a field and its value.`
    return { code: 'yaml/no-colon', message, hint: `Write: ${write}`, offsets, ...(fieldNames.has(name) && { write }) }
  }
  const [, key, value] = /^([a-z_]+):(\S.*)$/.exec(text) ?? []
  const offsets: Offsets = [from, from + text.length]
  const message = `"${text}" is not a field and its value.`
  if (key === undefined || value === undefined || !fieldNames.has(key)) {
    return { code: 'yaml/no-colon', message, hint: 'Write the field, a colon, a space and the value.', offsets }
  }
  const write = `${key}: ${value}`
  return { code: 'yaml/no-colon', message, hint: `Put a space after the colon: ${write}`, offsets, write }
}

/** A field of an entry that stands further in than the first one, behind the hyphen: `- role: clo` with `     name: Sam` under it. */
function fieldOfEntryMovedIn(line: Line, source: string): YamlFault | undefined {
  const next = lineAfter(source, line)
  const wanted = /^ *- +/.exec(line.text)?.[0].length ?? 0
  const from = /^ +(?=\S+:(?:\s|$))/.exec(next.text)?.[0].length ?? 0
  if (line.value === undefined || from <= wanted) return undefined
  return {
    code: 'yaml/indent',
    message: 'This line does not stand under the other fields of its entry.',
    hint: `Give it as many spaces in front as they have, ${wanted}.`,
    offsets: [next.start + from, next.start + next.text.length],
  }
}

/** An entry with other spaces in front than the one before it. */
function entryMovedIn(line: Line, source: string): YamlFault {
  const before = /(?:^|\n)( *)- [^\n]*(?:\n(?! *- )[^\n]*)*\n$/.exec(source.slice(0, line.start))?.[1]
  const from = line.start + line.text.length - line.text.trimStart().length
  return {
    code: 'yaml/indent',
    message: 'This entry does not stand under the others of its list.',
    hint:
      before === undefined
        ? 'Give it as many spaces in front as the other entries of its list.'
        : `Give it as many spaces in front as the entry above it has, ${before.length}.`,
    offsets: [from, line.start + line.text.length],
  }
}

const cannotBegin = (sign: string): string => `A value cannot begin with "${sign}" unless it stands in quotation marks.`

function inQuotes(code: YamlFault['code'], message: string, line: Line, words: string): YamlFault {
  const write = quoted(insideCurlyQuotes(words) ?? words)
  const length = line.value?.length ?? 0
  const second = secondField(words)
  return {
    code,
    message,
    hint:
      second === undefined
        ? `Write: ${write}`
        : `Begin "${second}:" on a line of its own; if it is a part of the value, write: ${write}`,
    offsets: [line.valueStart, line.valueStart + length],
    ...(second === undefined && !/\s#|[,\]}]$/.test(words) && { write }),
  }
}

/** The name of a field that stands in the middle of a line. */
const secondField = (words: string): string | undefined =>
  Array.from(words.matchAll(/(\S+):(?=\s|$)/g), ([, name = '']) => name).find((name) => fieldNames.has(name))

const lineAfter = (source: string, line: Line): Line =>
  lineAt(source, Math.min(source.length, line.start + line.text.length + 1))

/** A value in signs that mean something to the program explains most of what else the parser may say. */
function unreadable(_problem: YAMLError, line: Line, _yaml: PositionedYaml): YamlFault {
  const sign = line.value?.[0] ?? ''
  const code = meaningful[sign]
  if (line.value !== undefined && code !== undefined) {
    return inQuotes(code, cannotBegin(sign), line, line.value)
  }
  const from = line.start + line.text.length - line.text.trimStart().length
  const [, key, twoColons] = /[{,]\s*([a-z_]+): ([^"'{}[\],:]+: [^"'{}[\],:]+)(?=[,}])/.exec(line.text) ?? []
  if (key !== undefined && twoColons !== undefined) {
    const at = line.start + line.text.indexOf(twoColons)
    const write = `"${twoColons.trim()}"`
    const [, before = '', next = '', rest = ''] = /^(.*?)\s*;?\s+([a-z_]+):(.*)$/.exec(twoColons.trim()) ?? []
    if (before !== '' && fieldNames.has(next))
      return {
        code: 'yaml/colon',
        message: `There is no comma between "${before}" and the field "${next}".`,
        hint: `Write: ${key}: ${before}, ${next}:${rest}`,
        offsets: [at, at + twoColons.trimEnd().length],
      }
    return {
      code: 'yaml/colon',
      message: `${write} has a colon in it, which reads as the start of another field.`,
      hint: `Put quotation marks round the value: ${key}: ${write}`,
      offsets: [at, at + twoColons.trimEnd().length],
    }
  }
  return {
    code: 'yaml/syntax',
    message: 'This line cannot be read.',
    hint: 'Look at its colons, quotation marks and brackets, and at the spaces in front of it.',
    offsets: [from, line.start + line.text.length],
  }
}

const meaningful: Readonly<Record<string, YamlFault['code']>> = {
  '!': 'yaml/tag',
  '&': 'yaml/anchor',
  '*': 'yaml/alias',
  '{': 'yaml/braces',
}
