/** What is wrong with a line of which the parser only says that it cannot be read. */

import { quoted, type YamlFault } from '../findings/fault.ts'
import { otherBullet } from '../yaml/other-bullet.ts'
import { type Line, offsetsOfWords } from '../yaml/unreadable-line.ts'
import { entryBehindEntry } from './braces.ts'
import { colonInBraces, commaBetweenBrackets, wordsBehindBracket } from './brackets.ts'
import { foreignLine } from './foreign-lines.ts'
import { fieldAsEntry } from './hyphens-too-many.ts'
import { beginsWith, isMeaningful } from './in-quotes.ts'

/** A value that begins with a special character explains most errors of the parser. */
export const unreadable = (line: Line, source: string): YamlFault =>
  otherBullet(line) ??
  foreignLine(line) ??
  fieldAsEntry(line, source) ??
  colonInBraces(line) ??
  entryBehindEntry(line) ??
  commaBetweenBrackets(line) ??
  hyphenAlone(line) ??
  signInName(line) ??
  meaningfulSign(line) ??
  linkAsValue(line) ??
  wordsBehindBracket(line) ??
  unreadableLine(line)

/** `{ role: patch, name: - }`, as forms say that there is nothing. */
function hyphenAlone({ start, text }: Line): YamlFault | undefined {
  const [seen, field] = /(?<=[{,] *)([a-z_]+): +-(?= *[,}])/.exec(text) ?? []
  if (seen === undefined) return undefined
  const from = start + text.indexOf(seen)
  return {
    code: 'yaml/list',
    message: `"${field}" is a hyphen, which begins an entry of a list.`,
    hint: `Take "${field}" out where there is nothing to say.`,
    offsets: [from, from + seen.length],
  }
}

/** `**name**: Town Hall`, `&A: and others`: a name that begins with a sign of YAML. */
function signInName({ start, text }: Line): YamlFault | undefined {
  const [, indent = '', name = ''] = /^(\s*)([*&!][^\s:]*): /.exec(text) ?? []
  if (name === '') return undefined
  const plain = name.replace(/^\*+(.*?)\*+$/, '$1')
  return {
    code: 'yaml/first-sign',
    message: `A name cannot begin with "${name[0]}" unless it stands in quotation marks.`,
    hint: `Write: ${plain === name ? quoted(name) : plain}:`,
    offsets: [start + indent.length, start + indent.length + name.length],
    ...(plain !== name && { write: plain }),
  }
}

/** A value that begins with a sign of YAML: `*Town Hall*`, `| text`. */
function meaningfulSign(line: Line): YamlFault | undefined {
  const { value = '' } = line
  const [sign = ''] = value
  return isMeaningful(sign) || /^[|>] +\S/.test(value) ? beginsWith(sign, line, value) : undefined
}

/** `[Town Hall](https://example.org)` */
function linkAsValue({ value, valueStart }: Line): YamlFault | undefined {
  const [, target] = /^\[[^\]]*\]\((\S+)\)$/.exec(value ?? '') ?? []
  if (value === undefined || target === undefined) return undefined
  return {
    code: 'yaml/braces',
    message: 'This is a link as in a text. Values are plain text.',
    hint: `Write the address alone where one belongs here, else the words: ${target.replace(/^(?:mailto|tel):/, '')}`,
    offsets: [valueStart, valueStart + value.length],
  }
}

const unreadableLine = (line: Line): YamlFault => ({
  code: 'yaml/syntax',
  message: 'This line cannot be read.',
  hint: 'Look at its colons, quotation marks and brackets, and at the spaces in front of it.',
  offsets: offsetsOfWords(line),
})
