/** The YAML faults of a file, each once, in the words of somebody who fills in a form. */

import type { Node, ParsedNode, YAMLError } from 'yaml'
import { quoted, type YamlFault } from '../findings/fault.ts'
import { commasAtEnds } from '../yaml/commas.ts'
import { type PositionedYaml, positionedYaml, rangeOf } from '../yaml/yaml-document.ts'
import { yamlLibrary } from '../yaml/yaml-library.ts'
import { otherBullets } from './entries.ts'
import { tooFarLeft } from './left-edge.ts'
import { oddIndents } from './odd-indents.ts'
import { signsThatMeanMore, slipsBehind } from './slips-behind.ts'
import { commasBehind } from './slips-of-lines.ts'
import { syntaxFault } from './syntax-errors.ts'

/** All of them, in no particular order; one for each line, because the first fault causes the others. */
export function yamlFaults(yaml: PositionedYaml): readonly YamlFault[] {
  return slipsBehind(everyFault(yaml), yaml.source, faultsOfText)
}

function faultsOfText(text: string): readonly YamlFault[] {
  const yaml = positionedYaml(text, 1)
  return yaml === undefined ? [] : everyFault(yaml)
}

function everyFault(yaml: PositionedYaml): readonly YamlFault[] {
  const { source, document } = yaml
  const twice = pastedTwice(source)
  if (twice !== undefined) return [...faultsOfText(source.slice(0, twice.offsets[0])), twice]
  const only = tooFarLeft(source)
  if (only !== undefined) return [only]
  const problems: readonly YAMLError[] = [...document.errors, ...document.warnings]
  const odd = oddIndents(source)
  const { ofSigns, ofKeys } = faultsOfNodes(yaml)
  const faults = [
    ...odd,
    ...otherBullets(source),
    ...signsThatMeanMore(source),
    ...commasAtEnds(source),
    ...commasBehind(source),
    ...firstOfLines(problems, yaml).map((problem) => syntaxFault(problem, yaml)),
    ...secondDocument(source),
    ...ofSigns,
    ...ofKeys, // at last: other faults of their lines decide whether the rest can be read
  ]
  const located = withoutLineBelowBracket(
    withoutBracketsBehind(withoutLineAbove(firstOfEachLine(faults, yaml), yaml)),
    yaml,
  )
  // Lines around one with a wrong indent seem to be wrong as well.
  return odd.length > 0 ? located.filter(({ code }) => code !== 'yaml/indent') : located
}

interface FaultsOfNodes {
  /** Of signs that mean something in YAML. */
  readonly ofSigns: readonly YamlFault[]
  readonly ofKeys: readonly YamlFault[]
}

/** What is wrong with what the parser could read. */
function faultsOfNodes(yaml: PositionedYaml): FaultsOfNodes {
  const { source, document } = yaml
  const ofSigns: YamlFault[] = []
  const ofKeys: YamlFault[] = []
  const reportSigns = (node: Node & { anchor?: string | undefined }) => {
    if (node.anchor !== undefined) ofSigns.push(signFault(source, node, 'yaml/anchor'))
    else if (isForeign(node.tag)) ofSigns.push(signFault(source, node, 'yaml/tag'))
    else ofSigns.push(...tagOfItsOwnKind(source, node))
  }
  const { isAlias, isMap, visit } = yamlLibrary()
  visit(document, {
    Alias: (_key, node) => void ofSigns.push(signFault(source, node, 'yaml/alias')),
    Value: (_key, node) => {
      if (!isAlias(node)) reportSigns(node)
    },
    // Asked in the place of `Value`.
    Map: (_key, node) => {
      reportSigns(node)
      if (!isMap<ParsedNode, ParsedNode | null>(node)) return
      const keys = node.items.map(({ key }) => key)
      ofKeys.push(...faultsOfKeys(yaml, keys))
    },
  })
  return { ofSigns, ofKeys }
}

/** All lines once more under the last of them. */
function pastedTwice(source: string): YamlFault | undefined {
  const rows = source.trimEnd().split('\n')
  const half = rows.length / 2
  if (half < 2 || !Number.isInteger(half) || !rows.slice(0, half).every((row, index) => row === rows[half + index]))
    return undefined
  const at = rows.slice(0, half).join('\n').length + 1
  return {
    code: 'yaml/duplicate',
    message: 'All that stands above this line stands here a second time.',
    hint: 'Delete this line and all below it.',
    offsets: [at, at + (rows[half]?.length ?? 0)],
  }
}

/** An unclosed quotation mark hides closing brackets. */
function withoutBracketsBehind(faults: readonly YamlFault[]): readonly YamlFault[] {
  const open = faults.find(({ code, hides }) => code === 'yaml/quotes' && hides === 'all that follows')
  return open === undefined
    ? faults
    : faults.filter(({ code, offsets }) => code !== 'yaml/bracket' || offsets[0] < open.offsets[0])
}

/** The most problems of a line that are looked at: a line full of brackets has thousands, and an editor reads one. */
function firstOfLines(problems: readonly YAMLError[], { spanOf }: PositionedYaml): readonly YAMLError[] {
  const ofLine = new Map<number, number>()
  return problems.filter(({ pos }) => {
    const { line } = spanOf(pos)
    const before = ofLine.get(line) ?? 0
    ofLine.set(line, before + 1)
    return before < mostOfOneLine
  })
}

const mostOfOneLine = 5

function firstOfEachLine(faults: readonly YamlFault[], { spanOf }: PositionedYaml): readonly YamlFault[] {
  const byLine = new Map<number, YamlFault>()
  for (const fault of faults) {
    const { line } = spanOf(fault.offsets)
    if (!byLine.has(line)) byLine.set(line, fault)
  }
  return [...byLine.values()]
}

/** A wrong indent makes the line above unreadable, too; it is reported where it is. */
function withoutLineAbove(faults: readonly YamlFault[], { spanOf }: PositionedYaml): readonly YamlFault[] {
  const movedIn = new Set(faults.flatMap(({ code, offsets }) => (code === 'yaml/indent' ? [spanOf(offsets).line] : [])))
  return faults.filter(({ code, offsets }) => code !== 'yaml/syntax' || !movedIn.has(spanOf(offsets).line + 1))
}

/** An unclosed bracket makes the line below it seem to be wrong. */
function withoutLineBelowBracket(faults: readonly YamlFault[], { spanOf }: PositionedYaml): readonly YamlFault[] {
  const open = new Set(
    faults.flatMap(({ code, hides, offsets }) =>
      code === 'yaml/bracket' && hides === 'all that follows' ? [spanOf(offsets).line] : [],
    ),
  )
  return faults.filter(({ code, offsets }) => code !== 'yaml/indent' || !open.has(spanOf(offsets).line - 1))
}

/** The tags that the parser itself gives to text, lists and mappings. */
const isForeign = (tag: string | undefined): boolean =>
  tag !== undefined && !/^tag:yaml\.org,2002:(map|seq|str)$/.test(tag)

/** `!!str`, which marks a text as such. */
function tagOfItsOwnKind(source: string, { tag, range }: Node): readonly YamlFault[] {
  const valueStart = range?.[0] ?? 0
  const line = source.lastIndexOf('\n', valueStart - 1) + 1
  const written = tag === undefined ? undefined : /!!\w+(?=[ \t]+$)/.exec(source.slice(line, valueStart))
  if (!written) return []
  const [from, to] = [line + written.index, line + written.index + written[0].length]
  const hint = `Take ${written[0]} out: every value is text here.`
  return [{ code: 'yaml/tag', message: `"${written[0]}" means something to programs only.`, hint, offsets: [from, to] }]
}

const signs = { 'yaml/alias': '*', 'yaml/anchor': '&', 'yaml/tag': '!' } as const

/** Aliases, anchors and tags that were meant as text: `*bold*`, `& Sons`, `!Important`. */
function signFault(source: string, node: Node, code: keyof typeof signs): YamlFault {
  const valueStart = node.range?.[0] ?? 0
  const lineStart = source.lastIndexOf('\n', valueStart - 1) + 1
  const sign = signs[code]
  const written = code === 'yaml/alias' ? valueStart : source.lastIndexOf(sign, valueStart)
  if (written !== -1 && written < lineStart) return aboveAGroup(source, written, code)
  const from = written >= lineStart ? written : valueStart
  const lineEnd = source.indexOf('\n', from)
  const text = source.slice(from, lineEnd === -1 ? undefined : lineEnd).trimEnd()
  const isCalledUp = source.slice(lineStart, from).trim() === '<<:'
  return {
    code,
    message: `A value that begins with "${sign}" means something else in YAML.`,
    hint: isCalledUp
      ? 'Take the line out, and write each field itself: nothing is called up from elsewhere here.'
      : `Put it in quotation marks: ${quoted(text)}`,
    offsets: [from, from + text.length],
  }
}

/** `contact: &office` above the fields of a contact. */
function aboveAGroup(source: string, from: number, code: keyof typeof signs): YamlFault {
  const [seen = ''] = /^\S+/.exec(source.slice(from)) ?? []
  return {
    code,
    message: `"${seen}" means something to programs only.`,
    hint: 'Take it out: nothing is called up from elsewhere here.',
    offsets: [from, from + seen.length],
  }
}

/** Repeated keys, and keys that are no text. */
function faultsOfKeys({ source, spanOf }: PositionedYaml, keys: readonly unknown[]): readonly YamlFault[] {
  const first = new Map<string, number>()
  const faults = keys.flatMap((key): YamlFault[] => {
    if (yamlLibrary().isAlias(key)) return [] // told as such
    const offsets = rangeOf(source, key)
    if (!yamlLibrary().isScalar(key)) {
      return [
        {
          code: 'yaml/braces',
          message: 'Braces and brackets stand where words should.',
          hint: 'Put a value that begins with a brace or a bracket in quotation marks.',
          offsets,
        },
      ]
    }
    const name = String(key.value)
    const before = first.get(name)
    const { line } = spanOf(offsets)
    if (before === undefined) {
      first.set(name, line)
      return []
    }
    return [
      {
        code: 'yaml/duplicate',
        message: `"${name}" stands here a second time; it stood in line ${before} already.`,
        hint: 'Keep one of the two.',
        offsets,
      },
    ]
  })
  return severalTwice(faults, spanOf)
}

/** Several repeated fields are probably those of another entry, whose first line was left out; not those of a whole file. */
function severalTwice(faults: readonly YamlFault[], spanOf: PositionedYaml['spanOf']): readonly YamlFault[] {
  const [fault, ...others] = faults.filter(({ code }) => code === 'yaml/duplicate')
  if (fault === undefined || others.length === 0 || spanOf(fault.offsets).column === 1) return faults
  const { length } = others
  return [
    ...faults.filter((each) => !others.includes(each) && each !== fault),
    {
      ...fault,
      message: `${fault.message.slice(0, -1)}, and so ${length === 1 ? 'does another field' : `do ${length} others`} of this entry.`,
      hint: 'If another entry begins here, write its first line above this one; else keep one of each.',
    },
  ]
}

/** A second document, at which the parser stops without a word. */
function secondDocument(source: string): readonly YamlFault[] {
  const marks = [...source.matchAll(/^(---|\.\.\.)(?=\s|$)/gm)]
  const stray = marks.find(({ index }) => /^[^#\s%]/m.test(source.slice(0, index)))
  if (stray === undefined) return []
  const message = `A line "${stray[0]}" ends the file in its middle.`
  const offsets = [stray.index, stray.index + 3] as const
  return [{ code: 'yaml/second-document', message, hint: 'Delete this line.', offsets }]
}
