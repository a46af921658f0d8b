/** Signs that were meant as Markdown and are none as they stand: they would be printed. */

import { nameAndEnding, suggestedId } from './content-tree.ts'
import type { FileReport } from './file-report.ts'
import type { Token } from './markdown.ts'
import { Finger, isJust, type LineRange, type SourceLines } from './source-lines.ts'

interface Place {
  readonly source: SourceLines
  readonly report: FileReport
}

interface Slip {
  /** What stands in the text, word for word. */
  readonly seen: string
  readonly message: string
  readonly hint: string
  /** What belongs there, where that is certain. */
  readonly write?: string
  /** Where it may be meant as it stands. */
  readonly perhapsMeant?: true
}

/** Without one of these there is no slip: nearly all text is passed by at one look, and hardly any needs a second. */
const perhaps =
  /[[#~•·‣▪◦●\t\u00a0\u2000-\u200a\u202f\u3000]|\*\*|:::|\n\s*(?:[-*+]|\d{1,2}[.)]) |^(?:[–—] |[-+]\p{L}|\d{1,2}[.)]\p{L})/mu
const anySign =
  /[[#~•·‣▪◦●\t]|\*\*|:::|\n\s*(?:[-*+]|\d{1,2}[.)]) |^(?:[–—] |[-+]\p{L}|\d{1,2}[.)]\p{L})|^[-*+\d.)]*[\u00a0\u2000-\u200a\u202f\u3000]/mu

/** Tells the slips of one `inline` token. `paragraph`: whether its lines could begin a heading, a list or a table. */
export function tellSlips(inline: Token, lines: LineRange, paragraph: boolean, reading: Place): void {
  if (!perhaps.test(inline.content) || !anySign.test(inline.content)) return
  const rows = paragraph ? inline.content.split('\n') : []
  const slips = [
    ...entriesRunOn(rows),
    ...rows.flatMap(slipOfLine),
    ...textRuns(inline.children ?? []).flatMap(slipsWithin),
  ]
  const told = slips.filter(
    ({ message }, index) => message !== tabs || index === slips.findIndex((slip) => slip.message === tabs),
  )
  if (told.length === 0) return
  const fingers = new Map<string, Finger>()
  for (const { seen, message, hint, write, perhapsMeant } of told) {
    const finger = fingers.get(seen) ?? new Finger(reading.source)
    if (!fingers.has(seen)) finger.moveTo(lines)
    fingers.set(seen, finger)
    const span = finger.next(seen)
    const certain = isJust(span, seen) ? write : undefined
    if (perhapsMeant) reading.report.warningAt('markdown/slip', span, message, hint, certain)
    else reading.report.errorAt('markdown/slip', span, message, hint, certain)
  }
}

/** A footnote's text looks to Markdown like the address of a link and is dropped without a word. */
export function tellFootnotes(source: SourceLines, report: FileReport): void {
  for (const [index, line] of source.lines.entries()) {
    const seen = /^ {0,3}(\[\^[^\]]+\]):/.exec(line)?.[1]
    if (seen === undefined) continue
    const row = source.firstLine + index
    const column = line.indexOf(seen) + 1
    const span = { line: row, column, endLine: row, endColumn: column + seen.length }
    report.errorAt('markdown/slip', span, footnote(seen), footnoteHint)
  }
}

/** Told of the first line of a paragraph alone: the others are of the same table. */
const tabs = 'The Tabs in this line would be printed as single spaces, whatever they were to line up.'

function slipOfLine(line: string, _row: number, [first]: readonly string[]): readonly Slip[] {
  const [, mark = '', wide, rest = ''] =
    /^(#{2,6}|[-*+]|\d{1,9}[.)])([\u00a0\u2000-\u200a\u202f\u3000]+)(.*)$/.exec(line) ?? []
  if (wide !== undefined)
    return [
      {
        seen: line,
        message: `The space after "${mark}" is one of another kind, which Markdown takes for a letter.`,
        hint: `Delete it and type a space: ${mark} ${rest.trim()}`,
        write: `${mark} ${rest.trim()}`,
      },
    ]
  const indented = /^[\u00a0\u2000-\u200a\u202f\u3000]+(.*)$/.exec(line)?.[1]
  if (indented !== undefined)
    return [
      {
        seen: line,
        message: 'This line begins with spaces of another kind, which would be printed.',
        hint: `Begin it with its first letter: ${indented.trimStart()}`,
        write: indented.trimStart(),
      },
    ]
  const [, signs = '', title = ''] = /^(#{1,6})([^\s#].*)$/.exec(line) ?? []
  if (signs === '#')
    return /^\p{L}/u.test(title)
      ? [
          {
            seen: line,
            message: `"${line}" begins with a # that would be printed.`,
            hint: `For a heading write: ## ${title}`,
            perhapsMeant: true,
          },
        ]
      : []
  if (signs !== '')
    return [
      {
        seen: line,
        message: `"${line}" is no heading: there is no space after ${signs}.`,
        hint: `Write: ${signs} ${title}`,
        write: `${signs} ${title}`,
      },
    ]
  const [, sign, entry = ''] = /^([•·‣▪◦●]|o(?=\t))\s*(.*)$/u.exec(line) ?? []
  if (sign !== undefined)
    return [{ seen: line, message: `"${sign}" begins no list.`, hint: `Write: - ${entry}`, write: `- ${entry}` }]
  const [, close, words = ''] = /^([-+]|\d{1,2}[.)])(\p{L}.*)$/u.exec(line) ?? []
  if (close !== undefined && line === first)
    return [
      {
        seen: line,
        message: `"${line}" begins no list: there is no space after "${close}".`,
        hint: `For an entry of a list write: ${close} ${words}`,
        perhapsMeant: true,
      },
    ]
  const [, dash, item = ''] = /^([–—]) +(\S.*)$/.exec(line) ?? []
  // Below other words it may only be where the line was broken.
  if (dash !== undefined && /^[–—] /.test(first ?? ''))
    return [
      {
        seen: line,
        message: `"${dash}" begins no list: the line would be printed as words, with the dash in front.`,
        hint: `For an entry of a list write: - ${item}`,
        perhapsMeant: true,
      },
    ]
  if (/\S\t+\S/.test(line))
    return [
      {
        seen: line,
        message: tabs,
        hint: `For a table write: | ${line.trim().split(/\t+/).join(' | ')} |, and under the first such line | --- | for each column; else type spaces.`,
        perhapsMeant: true,
      },
    ]
  const [, box, task = ''] = /^(\[[ xX]?\])\s+(.*)$/.exec(line) ?? []
  if (box !== undefined)
    return [
      {
        seen: box,
        message: `"${box}" would be printed as it stands: there are no boxes to tick.`,
        hint: `Write: - ${task}`,
      },
    ]
  if (line.startsWith(':::'))
    return [
      {
        seen: line,
        message: `"${line}" would be printed as it stands: there are no such boxes.`,
        hint: 'Take the line out; begin a section with a heading (## …).',
      },
    ]
  return []
}

/** Entries of a list that are read as words of the paragraph above them: one finding for all of them. */
function entriesRunOn([, ...rows]: readonly string[]): readonly Slip[] {
  const first = rows.find((row) => /^\s*(?:[-*+]|\d{1,2}[.)]) +\S/.test(row))
  if (first === undefined) return []
  const seen = first.trim()
  return [
    {
      seen,
      message: `"${seen}" begins no list: it would be printed on the line of the words above it.`,
      hint: 'Put an empty line above the list, and begin its entries without a space or a Tab in front.',
      ...(/^\d/.test(seen) && { perhapsMeant: true }),
    },
  ]
}

const anySignWithin = /\[|~~|\*\*/

function slipsWithin(text: string): readonly Slip[] {
  if (!anySignWithin.test(text)) return []
  return [
    ...Array.from(
      text.matchAll(/\[([^[\]]+)\] +\(((?:https?:|mailto:|tel:|\/|#)[^\s()]*)\)/g),
      ([seen, words = '', address = '']) => ({
        seen,
        message: 'A space parts the words of a link from its address.',
        hint: `Write: [${words}](${address})`,
        write: `[${words}](${address})`,
      }),
    ),
    ...Array.from(
      text.matchAll(/\[([^[\]]+)\]\(((?:https?:|mailto:|tel:|\/|#)[^\s()]*)(?=\s|$)(?![^()\n]*\))/g),
      ([seen, words = '', address = '']) => ({
        seen,
        message: `"${seen}" is no link: the bracket round its address is not closed.`,
        hint: `Write: [${words}](${address})`,
        write: `${seen})`,
      }),
    ),
    ...Array.from(text.matchAll(/~~([^~]+)~~/g), ([seen, words = '']) => ({
      seen,
      message: `"${seen}" would be printed with its signs: words are not struck out here.`,
      hint: `Take the words out, or write: ${words}`,
    })),
    ...Array.from(text.matchAll(spacedBold), ([seen, inner, before]) => ({
      seen,
      message: `"${seen}" is not bold: there is a space inside the stars.`,
      hint: `Write: **${inner ?? before ?? ''}**`,
      write: `**${inner ?? before ?? ''}**`,
    })),
    ...Array.from(text.replaceAll(spacedBold, (bold) => ' '.repeat(bold.length)).matchAll(openStars)).flatMap(
      ({ 0: seen }): readonly Slip[] => [
        {
          seen,
          message: `The two stars of "${seen}" have no partner, and would be printed.`,
          hint: `Write: **${seen.replaceAll('**', '').trim()}** for bold, or take the stars out.`,
        },
      ],
    ),
    ...Array.from(
      text.matchAll(
        /!?\[([^[\]]+)\]\(((?:https?:|mailto:|tel:|images\/|\/)[^()\s]*[^\S\n][^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g,
      ),
      spaceInAddress,
    ),
    ...Array.from(
      text.matchAll(/\(([^()[\]]+)\)\[((?:https?:|mailto:|tel:|\/|#)[^\s[\]()]*)\]/g),
      ([seen, words = '', address = '']) => ({
        seen,
        message: `"${seen}" is no link: its brackets are the wrong way round.`,
        hint: `Write: [${words}](${address})`,
        write: `[${words}](${address})`,
      }),
    ),
    ...Array.from(
      text.matchAll(/\[\[\s*(phone|email|contact purpose|area|meetings|officers|overleaf)\s*\]\]/g),
      ([seen, name = '']) => ({
        seen,
        message: `"${seen}" would be printed as it stands: placeholders have braces.`,
        hint: `Write: {{ ${name} }}`,
      }),
    ),
    ...Array.from(text.matchAll(/\[([^[\]^][^[\]]*)\]\[([^[\]]+)\]/g), ([seen, words = '', name = '']) => ({
      seen,
      message: `"${seen}" is no link: no line of this text says where "${name}" leads.`,
      hint: `Write the address in round brackets: [${words}](https://…).`,
    })),
    ...Array.from(text.matchAll(/(\[\^[^\]\s]+\])(?!:)/g), ([seen]) => ({
      seen,
      message: footnote(seen),
      hint: footnoteHint,
    })),
  ]
}

/** Bold words with a space inside their stars. */
const spacedBold = /\*\*(?:\s+([^*]*[^\s*])\s*|([^\s*](?:[^*]*[^\s*])?)\s+)\*\*/g

/** Two stars with a word on one side of them; those with a space inside are told otherwise. */
const openStars = /(?<![*\\])\*\*(?![\s*])[^*]*$|^[^*]*[^\s*]\*\*(?!\*)/g

function spaceInAddress([seen, words = '', address = '']: RegExpExecArray): Slip {
  const write = `[${words}](${address.replace(/\s+/g, address.startsWith('tel:') ? '' : '%20')})`
  const ours = /^(?:mailto:[^?]*$|images\/|\/)/.test(address) // no such address has a space in it
  const picture = seen.startsWith('!')
  return {
    seen,
    message: `"${seen}" is no ${picture ? 'picture' : 'link'}: there is a space in its address.`,
    hint: picture
      ? `Call the file ${withoutSpaces(address)}, and write that.`
      : ours
        ? 'Give its address without spaces, as it is written where it leads.'
        : `Write: ${write}`,
    ...(address.startsWith('tel:') && { write }),
  }
}

/** `images/my map.PNG` → `images/my-map.png` */
function withoutSpaces(address: string): string {
  const { name, ending } = nameAndEnding(address.slice(address.lastIndexOf('/') + 1))
  return `images/${suggestedId(name) || 'map'}${ending.toLowerCase()}`
}

const footnote = (seen: string): string => `"${seen}" is a footnote, and there are none here.`
const footnoteHint = 'Say it in the text, in round brackets: (as agreed in May).'

/** Text between two marks of Markdown, whole; what is escaped stays out. */
function textRuns(children: readonly Token[]): readonly string[] {
  const runs = ['']
  for (const { type, content } of children) {
    if (type === 'text') runs[runs.length - 1] += content
    else runs.push('')
  }
  return runs
}
