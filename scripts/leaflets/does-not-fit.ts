/** A leaflet whose text is longer than its sides: which section runs over, by how much, and how many words are too many. */

import { unreachable } from '../blocks/unreachable.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Overflow } from './fill-side.ts'
import type { AnyFormat } from './format-table.ts'
import { inMillimetres } from './millimetres.ts'
import type { WordsToLose } from './words-to-lose.ts'

/** What was found out about a leaflet that is refused. */
export interface Refusal {
  readonly words?: WordsToLose
  /** How many editions run over, this one the furthest. */
  readonly editions?: number
  /** `its dates and officers`: what was left out, and it runs over all the same. */
  readonly without?: string
  /** How many of the last words of the title are too many for the cover; left out where no title is short enough. */
  readonly titleWords?: number
  /** Whether all fits where the text turns over by itself. */
  readonly fitsUnturned?: boolean
}

export function doesNotFit(
  sheet: Sheet,
  format: AnyFormat,
  { by, section, back, cover, acknowledged = 0 }: Overflow,
  { words, editions = 1, without, titleWords, fitsUnturned = false }: Refusal = {},
): Diagnostic {
  const height = Math.max(1, Math.ceil(inMillimetres(by)))
  const lines = Math.max(1, Math.ceil(by / format.styles.body.leading))
  const title = sheet.title.length > longestTitle ? `${sheet.title.slice(0, longestTitle).trimEnd()}…` : sheet.title
  const where = section ? `In "${title}" the section "${section.title}"` : `"${title}"`
  const edition = sheet.edition.kind === 'area' ? ` in the edition of ${sheet.edition.name}` : ''
  const worst =
    editions > 1 ? `${edition || ' in the edition of the partnership'}, the longest of ${editions}` : edition
  const isTurned = sheet.blocks.some(({ kind }) => kind === 'overleaf')
  const roomLeft = fitsUnturned ? 'without' : isTurned ? (back ? 'before' : 'after') : 'nowhere'
  return {
    severity: 'error',
    code: 'leaflet/does-not-fit',
    message: `${where} runs over ${cover ? `the ${covers[format.name]} of ` : ''}the printed ${formatNames[format.name]} by ${height} mm (${lines} ${lines === 1 ? 'line' : 'lines'})${worst}${without === undefined ? '' : `, even without ${without}`}.`,
    hint: `${cover ? tooLongForTheCover(covers[format.name], titleWords) : hints[format.name](words ? inWords(words) : 'Shorten this section or one before it', roomLeft)}${ofWhoPaid(sheet, acknowledged)}`,
    file: sheet.file,
    ...(section?.span && { span: section.span }),
  }
}

/** In letters: a longer one is cut where a message names it. */
const longestTitle = 100

/** Nobody who paid is left out: an editor has to know that these take the room. */
function ofWhoPaid({ funding }: Sheet, acknowledged: number): string {
  if (funding.length < 2 || acknowledged === 0) return ''
  const names = funding.map(({ fund }) => fund)
  const height = Math.ceil(inMillimetres(acknowledged))
  return ` The ${names.length} funders named on it take ${height} mm: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
}

function inWords(words: WordsToLose): string {
  if (words.kind === 'words')
    return words.count === words.of
      ? `Take all its ${words.of} words out, or shorten what stands before it.`
      : `Take ${words.count} of its ${words.of} words out: without the last ${words.count} it fits.`
  const all =
    words.inAll &&
    `; of all ${words.inAll.of} words printed here ${words.inAll.count} ${words.inAll.count === 1 ? 'is' : 'are'} too many`
  if (words.of > 0)
    return `Even without all its ${words.of} words there is no room${all ?? ''}: shorten what stands before it too`
  // A diagram, a picture, the call to action.
  return all
    ? `It has no words that could be left out${all}: shorten what is printed with it`
    : 'No words can be left out of a diagram or a picture: give it fewer steps or words'
}

/** As a message names what is printed. */
export const formatNames: Readonly<Record<AnyFormat['name'], string>> = {
  a4: 'A4 leaflet',
  'a4-large-print': 'large print leaflet',
  'a5-booklet': 'A5 booklet',
  'a3-poster': 'A3 poster',
  'a4-poster': 'A4 poster',
}

/** Where what runs over can be moved to: a text that nobody turned over has both sides already. */
type RoomLeft = 'before' | 'after' | 'without' | 'nowhere'

/** What to do: how to shorten it, or one of these. */
type Hint = (shorten: string, roomLeft: RoomLeft) => string

const leaveTheFormat = 'take the format out of "leaflet"'
const tooLongForTheSides: Hint = (shorten, roomLeft) => either(shorten, [...turningElsewhere(roomLeft), leaveTheFormat])
function turningElsewhere(roomLeft: RoomLeft): readonly string[] {
  switch (roomLeft) {
    case 'before':
    case 'after':
      return [`move some of it to ${roomLeft} {{ overleaf }}`]
    case 'without':
      return ['take {{ overleaf }} out (all then fits on the two sides)']
    case 'nowhere':
      return []
    default:
      return unreachable(roomLeft)
  }
}
/** Large print goes on over as many sides as it takes: what does not fit is one thing that is never split. */
const tooTallForASide: Hint = (shorten) =>
  `Something in it is printed whole and is taller than a side. ${either(shorten, ['make two of it', leaveTheFormat])}`
/** So does a booklet. */
const tooTallForAPage: Hint = (shorten) =>
  `Something in it is printed whole and is taller than a page of A5. ${either(shorten, ['make two of it', leaveTheFormat])}`
function tooLongForTheCover(cover: string, titleWords: number | undefined): string {
  const holds = `The ${cover} holds the label, the title${cover === 'cover' ? ', the number' : ''} and who paid`
  if (titleWords === undefined) return `${holds}: ${either('shorten the title', [leaveTheFormat])}`
  const [words, last] = titleWords === 1 ? ['1 word', 'word'] : [`${titleWords} words`, titleWords]
  return `${holds}. ${either(`Take ${words} out of the title: without its last ${last} it fits.`, [leaveTheFormat])}`
}
/** What begins it, and is never longer than a page. */
const covers: Readonly<Record<AnyFormat['name'], string>> = {
  a4: 'first side',
  'a4-large-print': 'first side',
  'a5-booklet': 'cover',
  'a3-poster': 'first side',
  'a4-poster': 'first side',
}
const tooLongForThePoster: Hint = (shorten) =>
  either(shorten, ['name shorter ones in "poster"', 'shorten the title', leaveTheFormat])
const hints: Readonly<Record<AnyFormat['name'], Hint>> = {
  a4: tooLongForTheSides,
  'a4-large-print': tooTallForASide,
  'a5-booklet': tooTallForAPage,
  'a3-poster': tooLongForThePoster,
  'a4-poster': tooLongForThePoster,
}

/** `shorten` may be sentences of their own, which end in a full stop. */
function either(shorten: string, others: readonly string[]): string {
  return shorten.endsWith('.') ? `${shorten} Or ${listed(others)}.` : `${listed([shorten, ...others])}.`
}

/** `one, two, or three` */
function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')}, or ${all.at(-1)}`
}
