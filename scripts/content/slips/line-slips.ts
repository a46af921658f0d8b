/** Lines that were meant as a heading, an entry of a list or a table, and are none. */

import type { Slip } from './slip.ts'

/** One kind of slip that a pattern finds in a line: of all of it, unless it says what it has `seen`. */
interface LineSlipKind {
  readonly pattern: RegExp
  /** `first` and `second`: the first lines of its paragraph. Undefined for a match that is none after all. */
  readonly slipOf: (
    match: RegExpExecArray,
    first: string,
    second: string,
  ) => (Partial<Slip> & Omit<Slip, 'seen'>) | undefined
}

/** The first slip that applies to a line of a paragraph, if there is one. `row`: its number in that, from 0. */
export function slipOfLine(line: string, row: number, [first = '', second = '']: readonly string[]): readonly Slip[] {
  for (const { pattern, slipOf } of kinds) {
    const match = pattern.exec(line)
    const slip = match && slipOf(match, first, second)
    if (slip) return [{ seen: line, ...slip, row }]
  }
  return []
}

const otherSpaceBehindMark: LineSlipKind = {
  pattern: /^(#{2,6}|[-*+]|\d{1,9}[.)])[\u00a0\u2000-\u200a\u202f\u3000]+(.*)$/,
  slipOf: ([, mark, rest = '']) => {
    const write = `${mark} ${rest.trim()}`
    return {
      message: `The space after "${mark}" is one of another kind, which Markdown takes for a letter.`,
      hint: `Delete it and type a space: ${write}`,
      write,
    }
  },
}

const otherSpacesInFront: LineSlipKind = {
  pattern: /^[\u00a0\u2000-\u200a\u202f\u3000]+(.*)$/,
  slipOf: ([line, rest = '']) => ({
    message: 'This line begins with spaces of another kind, which would be printed.',
    ...typedAgain(line, rest.trimStart()),
  }),
}

/** An entry of a list keeps its place under the one above. */
function typedAgain(line: string, words: string): Pick<Slip, 'hint' | 'write'> {
  if (!/^(?:[-*+]|\d{1,2}[.)]) /.test(words)) return { hint: `Begin it with its first letter: ${words}`, write: words }
  const write = `${' '.repeat(line.length - words.length)}${words}`
  return { hint: `Delete what stands before its first sign, and type the spaces again: ${write}`, write }
}

const hashTag: LineSlipKind = {
  pattern: /^#(\p{L}.*)$/u,
  slipOf: ([line, title]) => ({
    message: `"${line}" begins with a # that would be printed.`,
    hint: `For a heading write: ## ${title}`,
    perhapsMeant: true,
  }),
}

const headingWithoutSpace: LineSlipKind = {
  pattern: /^(#{2,6})([^\s#].*)$/,
  slipOf: ([line, signs, title]) => ({
    message: `"${line}" is not a heading: there is no space after ${signs}.`,
    hint: `Write: ${signs} ${title}`,
    write: `${signs} ${title}`,
  }),
}

const wikiHeading: LineSlipKind = {
  pattern: /^(={2,4}) (\S(?:.*\S)?) \1$/,
  slipOf: ([line, signs = '', title]) => ({
    message: `"${line}" is not a heading here, and would be printed with its signs.`,
    hint: `Write: ${signs.replaceAll('=', '#')} ${title}`,
  }),
}

const otherBullet: LineSlipKind = {
  pattern: /^([•·‣▪◦●■□➢➤►▸❖✓✔⁃]|[o§](?=\t)|§(?= +\p{L}))\s*(.*)$/u,
  slipOf: ([, sign, entry]) => ({
    message: `"${sign}" does not begin a list.`,
    hint: `Write: - ${entry}`,
    write: `- ${entry}`,
  }),
}

/** A round bullet of a word processor, which is the letter o in a text. One line alone may be of another language. */
const roundBullet: LineSlipKind = {
  pattern: /^o +(\p{Lu}.*)$/u,
  slipOf: ([, entry], first, second) =>
    /^o +\p{Lu}/u.test(first) && /^o +\p{Lu}/u.test(second)
      ? { message: '"o" does not begin a list.', hint: `Write: - ${entry}`, write: `- ${entry}` }
      : undefined,
}

const entryWithoutSpace: LineSlipKind = {
  pattern: /^([-+]|\d{1,2}[.)])((?:\*\*|["“‘[])?\p{L}.*)$/u,
  slipOf: ([line, mark, words = ''], first) =>
    line === first || mark === '-' || /^(?:\*\*)?\p{Lu}/u.test(words)
      ? {
          message: `"${line}" does not begin a list: there is no space after "${mark}".`,
          hint: `For an entry of a list write: ${mark} ${words}`,
          perhapsMeant: true,
          oncePerParagraph: true,
        }
      : undefined, // below other words a number needs a capital behind it: a line may have been broken before `2.pm`
}

/** Whether a line was meant as an entry of a list, and lacks the space for that. `first`: that of its paragraph. */
export function isEntryWithoutSpace(line: string, first: string): boolean {
  const match = entryWithoutSpace.pattern.exec(line)
  return match !== null && entryWithoutSpace.slipOf(match, first, '') !== undefined
}

/** Below other words this may simply be where the line was broken; after one long dash stands who said it. */
const dashForHyphen: LineSlipKind = {
  pattern: /^([–—]) +(\S.*)$/,
  slipOf: ([, dash, entry], first) =>
    /^[–—] /.test(first)
      ? {
          message: `"${dash}" does not begin a list: the line would be printed as words, with the dash in front.`,
          hint: `For an entry of a list write: - ${entry}`,
          perhapsMeant: true,
        }
      : undefined,
}

const columnsByTabs: LineSlipKind = {
  pattern: /\S\t+\S/,
  slipOf: ({ input: line }) => ({
    message: 'The Tabs in this line would be printed as single spaces, whatever they were to line up.',
    hint: `For a table write: | ${line.trim().split(/\t+/).join(' | ')} |, and under the first such line | --- | for each column; else type spaces.`,
    perhapsMeant: true,
    oncePerParagraph: true,
  }),
}

/** Three columns and more in two rows that are lined up with spaces, as a program shows a table. Two spaces behind a full stop are a habit. */
const columnsBySpaces: LineSlipKind = {
  pattern: /^(?=.* {3})(?:\S+ ){0,5}\S*[^\s.!?:] {2,}(?:\S+ ){0,5}\S*[^\s.!?:] {2,}\S[^.!?]*$/,
  slipOf: ([line], first, second) =>
    line === first && / {2}/.test(second)
      ? {
          message: 'The spaces in this line would be printed as single ones, whatever they were to line up.',
          hint: `For a table write: | ${line.trim().split(/ {2,}/).join(' | ')} |, and under the first such line | --- | for each column; else type single spaces.`,
          perhapsMeant: true,
          oncePerParagraph: true,
        }
      : undefined,
}

/** Three values and more between commas without a space, as spreadsheets save a row. */
const columnsByCommas: LineSlipKind = {
  pattern: /^[^,\n]+(?:,(?=\S)[^,\n]*){2,}$/,
  slipOf: ([line], first) =>
    line === first && /,[A-Za-z]/.test(line) && !/[.!?] \p{Lu}/u.test(line)
      ? {
          message: 'This line looks like a row of a table, and would be printed as words with commas.',
          hint: `For a table write: | ${line.split(',').join(' | ')} |, and under the first such line | --- | for each column; else type a space after each comma.`,
          perhapsMeant: true,
          oncePerParagraph: true,
        }
      : undefined,
}

const boxToTick: LineSlipKind = {
  pattern: /^(\[[ xX]?\])\s+(.*)$/,
  slipOf: ([, box = '', task]) => ({
    seen: box,
    message: `"${box}" would be printed as it stands: there are no boxes to tick.`,
    hint: `Write: - ${task}`,
  }),
}

const colouredBox: LineSlipKind = {
  pattern: /^:::/,
  slipOf: ({ input: line }) => ({
    message: `"${line}" would be printed as it stands: there are no such boxes.`,
    hint: 'Take the line out; begin a section with a heading (## …).',
  }),
}

const meaningOfAWord: LineSlipKind = {
  pattern: /^: +(?=\S)/,
  slipOf: ({ 0: mark, input: line }, first) =>
    line === first
      ? undefined
      : {
          message: `"${line}" would be printed on the line of the words above it, with its colon.`,
          hint: `Write on one line: - **${first.trim()}**: ${line.slice(mark.length)}`,
        },
}

const pageBreak: LineSlipKind = {
  pattern: /^\\(?:newpage|pagebreak|clearpage)\b/,
  slipOf: ([command]) => ({
    seen: command,
    message: `"${command}" would be printed as it stands.`,
    hint: 'In a sheet {{ overleaf }} on a line of its own turns to the back; elsewhere take it out.',
  }),
}

const kinds: readonly LineSlipKind[] = [
  ...[
    otherSpaceBehindMark,
    otherSpacesInFront,
    hashTag,
    headingWithoutSpace,
    wikiHeading,
    otherBullet,
    roundBullet,
    entryWithoutSpace,
  ],
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
