/** Lines that were meant as a heading, an entry of a list or a table, and are none. */

import type { Slip } from './slip.ts'

type SlipOfLine = (line: string, first: string) => Slip | undefined

/** `first`: the first line of its paragraph. */
export function slipOfLine(line: string, row: number, [first = '']: readonly string[]): readonly Slip[] {
  for (const slipOf of kinds) {
    const slip = slipOf(line, first)
    if (slip !== undefined) return [{ ...slip, row }]
  }
  return []
}

const otherSpaceBehindMark: SlipOfLine = (line) => {
  const [, mark, rest = ''] = /^(#{2,6}|[-*+]|\d{1,9}[.)])[\u00a0\u2000-\u200a\u202f\u3000]+(.*)$/.exec(line) ?? []
  if (mark === undefined) return undefined
  const write = `${mark} ${rest.trim()}`
  return {
    seen: line,
    message: `The space after "${mark}" is one of another kind, which Markdown takes for a letter.`,
    hint: `Delete it and type a space: ${write}`,
    write,
  }
}

const otherSpacesInFront: SlipOfLine = (line) => {
  const write = /^[\u00a0\u2000-\u200a\u202f\u3000]+(.*)$/.exec(line)?.[1]?.trimStart()
  return write === undefined
    ? undefined
    : {
        seen: line,
        message: 'This line begins with spaces of another kind, which would be printed.',
        ...typedAgain(line, write),
      }
}

/** An entry of a list keeps its place under the one above. */
function typedAgain(line: string, words: string): Pick<Slip, 'hint' | 'write'> {
  if (!/^(?:[-*+]|\d{1,2}[.)]) /.test(words)) return { hint: `Begin it with its first letter: ${words}`, write: words }
  const write = `${' '.repeat(line.length - words.length)}${words}`
  return { hint: `Delete what stands before its first sign, and type the spaces again: ${write}`, write }
}

const hashTag: SlipOfLine = (line) => {
  const title = /^#(\p{L}.*)$/u.exec(line)?.[1]
  return title === undefined
    ? undefined
    : {
        seen: line,
        message: `"${line}" begins with a # that would be printed.`,
        hint: `For a heading write: ## ${title}`,
        perhapsMeant: true,
      }
}

const headingWithoutSpace: SlipOfLine = (line) => {
  const [, signs, title = ''] = /^(#{2,6})([^\s#].*)$/.exec(line) ?? []
  return signs === undefined
    ? undefined
    : {
        seen: line,
        message: `"${line}" is no heading: there is no space after ${signs}.`,
        hint: `Write: ${signs} ${title}`,
        write: `${signs} ${title}`,
      }
}

const otherBullet: SlipOfLine = (line) => {
  const [, sign, entry = ''] = /^([•·‣▪◦●■□➢➤►▸❖✓✔⁃]|[o§](?=\t)|§(?= +\p{L}))\s*(.*)$/u.exec(line) ?? []
  return sign === undefined
    ? undefined
    : { seen: line, message: `"${sign}" begins no list.`, hint: `Write: - ${entry}`, write: `- ${entry}` }
}

/** Below other words a number needs a capital behind it: a line may have been broken before `2.pm`. */
const entryWithoutSpace: SlipOfLine = (line, first) => {
  const [, mark, words = ''] = /^([-+]|\d{1,2}[.)])((?:\*\*|["“‘[])?\p{L}.*)$/u.exec(line) ?? []
  const mayBeEntry = line === first || mark === '-' || /^(?:\*\*)?\p{Lu}/u.test(words)
  return mark === undefined || !mayBeEntry
    ? undefined
    : {
        seen: line,
        message: `"${line}" begins no list: there is no space after "${mark}".`,
        hint: `For an entry of a list write: ${mark} ${words}`,
        perhapsMeant: true,
        oncePerParagraph: true,
      }
}

/** Below other words this may simply be where the line was broken; after one long dash stands who said it. */
const dashForHyphen: SlipOfLine = (line, first) => {
  const [, dash, entry = ''] = /^([–—]) +(\S.*)$/.exec(line) ?? []
  return dash === undefined || !/^[–—] /.test(first)
    ? undefined
    : {
        seen: line,
        message: `"${dash}" begins no list: the line would be printed as words, with the dash in front.`,
        hint: `For an entry of a list write: - ${entry}`,
        perhapsMeant: true,
      }
}

const columnsByTabs: SlipOfLine = (line) =>
  /\S\t+\S/.test(line)
    ? {
        seen: line,
        message: 'The Tabs in this line would be printed as single spaces, whatever they were to line up.',
        hint: `For a table write: | ${line.trim().split(/\t+/).join(' | ')} |, and under the first such line | --- | for each column; else type spaces.`,
        perhapsMeant: true,
        oncePerParagraph: true,
      }
    : undefined

/** Three columns and more that are lined up with spaces, as a program shows a table. Two spaces behind a full stop are a habit. */
const columnsBySpaces: SlipOfLine = (line, first) =>
  line === first &&
  line.includes('   ') &&
  /^(?:\S+ ){0,5}\S*[^\s.!?:] {2,}(?:\S+ ){0,5}\S*[^\s.!?:] {2,}\S[^.!?]*$/.test(line)
    ? {
        seen: line,
        message: 'The spaces in this line would be printed as single ones, whatever they were to line up.',
        hint: `For a table write: | ${line.trim().split(/ {2,}/).join(' | ')} |, and under the first such line | --- | for each column; else type single spaces.`,
        perhapsMeant: true,
        oncePerParagraph: true,
      }
    : undefined

/** Three values and more between commas without a space, as programs for tables save a row. */
const columnsByCommas: SlipOfLine = (line, first) =>
  line === first && /,[A-Za-z]/.test(line) && /^[^,\n]+(?:,(?=\S)[^,\n]*){2,}$/.test(line)
    ? {
        seen: line,
        message: 'This line looks like a row of a table, and would be printed as words with commas.',
        hint: `For a table write: | ${line.split(',').join(' | ')} |, and under the first such line | --- | for each column; else type a space behind each comma.`,
        perhapsMeant: true,
        oncePerParagraph: true,
      }
    : undefined

const boxToTick: SlipOfLine = (line) => {
  const [, box, task = ''] = /^(\[[ xX]?\])\s+(.*)$/.exec(line) ?? []
  return box === undefined
    ? undefined
    : {
        seen: box,
        message: `"${box}" would be printed as it stands: there are no boxes to tick.`,
        hint: `Write: - ${task}`,
      }
}

const colouredBox: SlipOfLine = (line) =>
  line.startsWith(':::')
    ? {
        seen: line,
        message: `"${line}" would be printed as it stands: there are no such boxes.`,
        hint: 'Take the line out; begin a section with a heading (## …).',
      }
    : undefined

const meaningOfAWord: SlipOfLine = (line, first) =>
  /^: +\S/.test(line) && line !== first
    ? {
        seen: line,
        message: `"${line}" would be printed on the line of the words above it, with its colon.`,
        hint: `Write on one line: - **${first.trim()}**: ${line.replace(/^: +/, '')}`,
      }
    : undefined

const pageBreak: SlipOfLine = (line) => {
  const command = /^\\(?:newpage|pagebreak|clearpage)\b/.exec(line)?.[0]
  return command === undefined
    ? undefined
    : {
        seen: command,
        message: `"${command}" would be printed as it stands.`,
        hint: 'In a sheet {{ overleaf }} on a line of its own turns to the back; elsewhere take it out.',
      }
}

/** Tried in order; the first that applies to a line is reported. */
const kinds: readonly SlipOfLine[] = [
  ...[otherSpaceBehindMark, otherSpacesInFront, hashTag, headingWithoutSpace, otherBullet, entryWithoutSpace],
  ...[
    dashForHyphen,
    columnsByTabs,
    columnsBySpaces,
    columnsByCommas,
    boxToTick,
    colouredBox,
    meaningOfAWord,
    pageBreak,
  ],
]

/** Entries of a list that are read as words of the paragraph above them, or as one paragraph: one finding for all. `within`: in an entry of another. */
export function entriesRunOn(rows: readonly string[], within: boolean): readonly Slip[] {
  const [, ...below] = rows
  const at = below.findIndex(
    (row) => /^[ \t]*(?:[-*+]|\d{1,2}[.)]) +\S/.test(row) || (within && dashAndCapital.test(row)),
  )
  const first = below[at]
  if (first === undefined) return entriesByLetter(rows)
  const seen = first.trim()
  const above = rows[at] ?? ''
  if (entryWithoutSpace(above, rows[0] ?? '') !== undefined) return [] // told as such
  const number = numberAlone(above, seen)
  if (number !== undefined) return [number]
  return [
    {
      seen,
      message: `"${seen}" begins no list: it would be printed on the line of the words above it.`,
      hint: dashAndCapital.test(seen)
        ? `For an entry of a list write: ${seen.trim().replace(/^[–—]/, '-')}`
        : within
          ? 'Begin it under the words of the entry above: two spaces further in than a hyphen, three than a number.'
          : 'Put an empty line above the list, and begin its entries without a space or a Tab in front.',
      ...(/^[\d–—]/.test(seen) && { perhapsMeant: true }),
    },
  ]
}

/** A long dash for the hyphen of an entry; before small letters a line may have been broken. */
const dashAndCapital = /^[ \t]*[–—] +\p{Lu}/u

/** `1 Bring a cup` above `2. Bring a friend`; undefined for all else. */
function numberAlone(above: string, below: string): Slip | undefined {
  const [, number, words = ''] = /^(\d{1,2}) +(\S.*)$/.exec(above) ?? []
  const [, next, sign = ''] = /^(\d{1,2})([.)])/.exec(below) ?? []
  if (number === undefined || Number(next) !== Number(number) + 1) return undefined
  return {
    seen: above,
    message: `"${above}" begins no list: there is no "${sign}" behind its number.`,
    hint: `Write: ${number}${sign} ${words}`,
    perhapsMeant: true,
  }
}

/** A word that a page of a PDF parted at the end of a line. In `pre-` and `and post-war` under it the hyphen is meant. */
export function partedWords(rows: readonly string[]): readonly Slip[] {
  return rows.flatMap((line, row) => {
    const before = /(?<!\p{L})\p{L}+(?=-$)/u.exec(line)?.[0]
    const behind = /^(?!(?:and|or|to|nor)\b)\p{Ll}+/u.exec(rows[row + 1] ?? '')?.[0]
    if (before === undefined || behind === undefined) return []
    return [
      {
        seen: `${before}-`,
        message: `"${before}-" and "${behind}" under it would be printed with a space between them.`,
        hint: `Write on one line: ${before}${behind}, or ${before}-${behind} where the hyphen belongs to it.`,
        perhapsMeant: true as const,
        row,
      },
    ]
  })
}

/** `(1) `, `1 - ` */
const figure = /^(?:\((?=\d\)))?(\d)(?:\)| ?[-–—]) +/

/** `a) one` with `b) two` under it, `i.` with `ii.`, `(1)` with `(2)`, or `1 -` with `2 -`. */
function entriesByLetter(rows: readonly string[]): readonly Slip[] {
  const at = rows.findIndex(
    (row, index) =>
      (/^\(?a[.)] +\S/.test(row) && /^\(?b[.)] +\S/.test(rows[index + 1] ?? '')) ||
      (/^\(?i[.)] +\S/.test(row) && /^\(?ii[.)] +\S/.test(rows[index + 1] ?? '')) ||
      (figure.exec(row)?.[1] === '1' && figure.exec(rows[index + 1] ?? '')?.[1] === '2'),
  )
  const seen = rows[at]
  if (seen === undefined) return []
  const first = figure.test(seen) ? `1. ${seen.replace(figure, '')}` : undefined
  return [
    {
      seen,
      message: `"${seen}" begins no list: ${first === undefined ? 'lists are counted in figures here, and this' : 'it'} would be printed as one line with those below it.`,
      hint: `Write: ${first ?? `1. ${seen.replace(/^\S+ +/, '')}`}${at > 0 ? ', with an empty line above it' : ''}; then 2., 3. and so on.`,
      perhapsMeant: true,
    },
  ]
}
