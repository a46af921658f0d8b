/** Finds slips in one line that make others unreadable, by mending it and reading the text again. */

import { spansIn } from '../../diagnostics/line-starts.ts'
import { quoted, type YamlFault } from '../findings/fault.ts'
import { fieldNames, fieldsUnder } from '../schemas/field-names.generated.ts'
import { otherBullet } from '../yaml/other-bullet.ts'
import { type Line, lineAt } from '../yaml/unreadable-line.ts'
import { hyphenBeforeWords, hyphenLeftOut, hyphenWithoutSpace, numbersForHyphens } from './hyphens-left-out.ts'
import { hyphensAtEdge, hyphenTooMany, hyphenTwice } from './hyphens-too-many.ts'
import { fieldOpenedAbove, fieldStart, fieldsAbove } from './lines-above.ts'
import { entryWithoutFirstLine, lineLeftOut, valueBesideLines } from './lines-left-out.ts'
import { type MendedSlip, withWritten } from './mended-slip.ts'
import { besideNeighbours, bracketAlone, bracketNotOpened, colonBeforeBrace, commaBehind } from './slips-of-lines.ts'

interface Candidate extends MendedSlip {
  /** How many faults must disappear with it: a wrong indent is believed only if it explains other faults. */
  readonly least: number
}

/** Codes of faults that a slip may explain; a Tab or a quotation mark explains itself. */
const mayFollow = new Set<YamlFault['code']>([
  'yaml/indent',
  'yaml/no-colon',
  'yaml/list',
  'yaml/colon',
  'yaml/syntax',
  'yaml/duplicate',
  'yaml/comma',
])
/** The most tries, because each parses the text again, and explains all its faults: with very many of them, fewer. */
const mostTries = 24
const mostExplained = 4800

/** The faults, with those that disappear with a slip reported as that slip. `faultsIn` finds the faults of a text. */
export function slipsBehind(
  faults: readonly YamlFault[],
  source: string,
  faultsIn: (text: string) => readonly YamlFault[],
): readonly YamlFault[] {
  const rowOf = rowsIn(source)
  const rows = new Set(faults.map(rowOf))
  const slips: YamlFault[] = []
  let left = faults.toSorted((a, b) => a.offsets[0] - b.offsets[0])
  let tries = Math.max(1, Math.min(mostTries, Math.floor(mostExplained / faults.length)))
  /** The faults that disappear in a mended text; none where others come up in their place. */
  const explainedBy = (mended: string): readonly YamlFault[] => {
    const still = new Set(faultsIn(mended).map(rowsIn(mended)))
    return still.isSubsetOf(rows) ? left.filter((each) => !still.has(rowOf(each))) : []
  }
  const atEdge = faults.length > 0 ? hyphensAtEdge(source) : []
  if (atEdge.length > 0) {
    const goes = explainedBy(atEdge.reduceRight(withWritten, source))
    left = left.filter((each) => !goes.includes(each))
    if (goes.length > 0) slips.push(...atEdge)
  }
  for (const fault of left) {
    if (tries === 0) break
    if (!left.includes(fault) || !mayFollow.has(fault.code)) continue
    const line = lineAt(source, fault.offsets[0])
    const candidates = [...slipsOf(lineBefore(source, line), source), ...slipsOf(line, source)].slice(0, tries)
    tries -= candidates.length
    const explaining = candidates
      .map((slip) => ({ slip, goes: explainedBy(slip.mended) }))
      .filter(({ slip, goes }) => goes.includes(fault) && goes.length >= slip.least)
    const most = Math.max(...explaining.map(({ goes }) => goes.length))
    const best = explaining.find(({ goes }) => goes.length === most)
    if (best === undefined) continue
    left = left.filter((each) => !best.goes.includes(each))
    slips.push(best.slip.fault)
  }
  return [...slips, ...left]
}

/** The number of the line on which a fault begins. */
function rowsIn(text: string): (fault: YamlFault) => number {
  const spans = spansIn(text)
  return ({ offsets: [from] }) => spans(from, from).line
}

function lineBefore(source: string, { start }: Line): Line {
  const end = source.slice(0, start).trimEnd().length
  return lineAt(source, end)
}

function slipsOf(line: Line, source: string): readonly Candidate[] {
  const slips = [
    colonLeftOut(line, source),
    hyphenWithoutSpace(line),
    otherBullet(line),
    hyphenBeforeWords(line, source),
    signThatMeansMore(line),
    bracketAlone(line),
    commaBehind(line),
    colonBeforeBrace(line),
    bracketNotOpened(line),
    hyphenTooMany(line, source),
    hyphenTwice(line),
  ].filter((fault) => fault !== undefined)
  const beside = besideNeighbours(line, source)
  return [
    ...[lineLeftOut(line, source), numbersForHyphens(line, source)].flatMap(alone),
    ...slips.map((fault) => ({ fault, mended: withWritten(source, fault), least: 1 })),
    ...hyphenLeftOut(line, source).flatMap(alone),
    ...placesFurtherIn(line, source),
    ...(beside === undefined
      ? []
      : [{ fault: beside, mended: withWritten(source, beside), least: isUnderName(line, source) ? 1 : 2 }]),
    ...[valueBesideLines(line, source), entryWithoutFirstLine(line, source)].flatMap(alone),
  ]
}

/** A slip that is believed even where it explains one fault alone. */
const alone = (slip: MendedSlip | undefined): readonly Candidate[] =>
  slip === undefined ? [] : [{ ...slip, least: 1 }]

/** Whether the line above is the name of a group of which this line is a field, and the one below is further in than it. */
function isUnderName(line: Line, source: string): boolean {
  const { start, text } = line
  const name = fieldOpenedAbove(line, source) ?? ''
  const isFurtherIn = new RegExp(`^\\n${/^ */.exec(text)?.[0]} +[a-z_]+:`).test(source.slice(start + text.length))
  return isFurtherIn && fieldsUnder.get(name)?.has(/^ *([a-z_]+):/.exec(text)?.[1] ?? '') === true
}

/** `contact` above its fields. The last word of a text may be the name of a field, too. */
function colonLeftOut({ start, text }: Line, source: string): YamlFault | undefined {
  const [, before = '', name = ''] = /^( *(?:- +)?)([a-z][a-z0-9_-]*)$/.exec(text) ?? []
  const below = new RegExp(`^\\n(?:[ \\t]*(?:#[^\\n]*)?\\n)*${' '.repeat(before.length)}(?: +\\S|- )`)
  // Funders and roles have the names that editors give them.
  const mayBeAName = fieldNames.has(name) || (name !== '' && before === '')
  if (!mayBeAName || !below.test(source.slice(start + text.length))) return undefined
  const write = `${name}:`
  return {
    code: 'yaml/no-colon',
    message: fieldNames.has(name)
      ? `"${name}" is a field, and there is no colon after it.`
      : `There is no colon after "${name}".`,
    hint: `Write: ${write}`,
    offsets: [start + before.length, start + text.length],
    write,
  }
}

/** `address: ? Mill Lane` and `address: >Mill Lane`, all of them. */
export function signsThatMeanMore(source: string): readonly YamlFault[] {
  return Array.from(source.matchAll(/: +(?=\? |[|>](?![-+\d]*(?: +#.*)?$))/gm)).flatMap(({ index }) => {
    const fault = signThatMeansMore(lineAt(source, index))
    return fault === undefined ? [] : [fault]
  })
}

function signThatMeansMore({ value, valueStart }: Line): YamlFault | undefined {
  const sign = value?.[0]
  if (value === undefined || sign === undefined || !/^(?:\? |[|>](?![-+\d]*(?: +#.*)?$))/.test(value)) return undefined
  const write = quoted(value)
  return {
    code: 'yaml/first-sign',
    message: `A value cannot begin with "${sign}" unless it stands in quotation marks.`,
    hint: `Write: ${write}`,
    offsets: [valueStart, valueStart + value.length],
    write,
  }
}

/** A field that lost its indent, so that the lines below it seem to be wrong. */
function placesFurtherIn({ start, text }: Line, source: string): readonly Candidate[] {
  const words = text.trimStart()
  const indent = text.length - words.length
  if (!/^[a-z_]+:(?: |$)/.test(words)) return []
  const below = /^\n( *)[a-z_]+: /.exec(source.slice(start + text.length))?.[1]?.length
  return fieldsAbove(source.slice(0, start))
    .filter(({ column }) => column > indent)
    .map((field) => ({
      fault: {
        code: 'yaml/indent',
        message: 'This line does not stand under the one it belongs to.',
        hint: `Give it ${fieldStart(field)}.`,
        offsets: [start + indent, start + text.length],
      },
      mended: source.slice(0, start) + ' '.repeat(field.column) + words + source.slice(start + text.length),
      least: below === field.column ? 1 : 2,
    }))
}
