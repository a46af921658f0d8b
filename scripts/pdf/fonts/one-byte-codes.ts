/**
 * The one-byte codes of our simple fonts: WinAnsi, with Polish, Welsh and tabular figures in codes that it leaves free.
 * Codes are the same in every document, so that a word is encoded once for all.
 */

import { winAnsiNames } from './glyph-names.ts'

/** The codes in which WinAnsi differs from Latin-1: ISO 32000-1, annex D.2. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The free codes, each with its character's name in the Adobe Glyph List: PDF/A-2 6.2.11.6 allows no other names. */
const additions: readonly (readonly [code: number, name: string, character: string])[] = [
  [1, 'Sacute', 'Ś'],
  [2, 'sacute', 'ś'],
  [3, 'Zacute', 'Ź'],
  [4, 'zacute', 'ź'],
  [5, 'Zdotaccent', 'Ż'],
  [6, 'zdotaccent', 'ż'],
  [7, 'Wcircumflex', 'Ŵ'],
  [8, 'wcircumflex', 'ŵ'],
  [11, 'Ycircumflex', 'Ŷ'],
  [12, 'ycircumflex', 'ŷ'],
  [14, 'Aogonek', 'Ą'],
  [15, 'aogonek', 'ą'],
  [16, 'Cacute', 'Ć'],
  [17, 'cacute', 'ć'],
  [18, 'Eogonek', 'Ę'],
  [19, 'eogonek', 'ę'],
  [20, 'Lslash', 'Ł'],
  [21, 'lslash', 'ł'],
  [22, 'Nacute', 'Ń'],
  [23, 'nacute', 'ń'],
]

/** The list has names for one other set of figures, which we use for tabular ones; `ToUnicode` gives their text. */
const figureNames = 'zero one two three four five six seven eight nine'.split(' ')
const firstTabularFigure = 24
const figureCode = (figure: number): number => (figure < 8 ? firstTabularFigure + figure : 127 + (figure - 8) * 2)

export interface Code {
  readonly code: number
  /** The text that it stands for. */
  readonly character: string
  readonly figures: 'proportional' | 'tabular'
  /** The name of its glyph in the Adobe Glyph List. */
  readonly name: string
  /** Whether WinAnsi has this name for this code. */
  readonly standard: boolean
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
const winAnsi = (code: number, character: string): Code => ({
  code,
  character,
  figures: 'proportional',
  name: winAnsiNames[code] ?? '',
  standard: true,
})

export const codes: readonly Code[] = [
  ...range(32, 126).map((code) => winAnsi(code, String.fromCharCode(code))),
  ...range(128, 159).map((code) => winAnsi(code, windows1252[code - 128] ?? ' ')),
  ...range(161, 255).map((code) => winAnsi(code, String.fromCharCode(code))),
  ...additions.map(([code, name, character]) => ({ ...winAnsi(code, character), name, standard: false })),
  ...figureNames.map(
    (name, figure): Code => ({
      code: figureCode(figure),
      character: String(figure),
      figures: 'tabular',
      name: `${name}oldstyle`,
      standard: false,
    }),
  ),
]
  // Codes that WinAnsi does not use, and the soft hyphen, which prints nothing.
  .filter(({ name }) => name !== '' && name !== 'softhyphen')
  .sort((a, b) => a.code - b.code)

/** Spaces of all widths and non-breaking hyphens are copied as plain ones. */
export const plainCharacter = (character: string): string =>
  character.replace(/[\u00a0\u2000-\u200a\u202f\u205f]/, ' ').replace(/[\u2010\u2011]/, '-')
