/** What to do about a leaflet whose text is longer than its sides: which words, pictures or parts to take out, or where to move some. */

import { unreachable } from '../../blocks/unreachable.ts'
import { listed } from '../../diagnostics/listed.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { AnyFormat } from '../formats/format-table.ts'
import type { Overflow } from '../sides/fill-side.ts'
import type { PicturesToLose } from './pictures-to-lose.ts'
import type { ShorterElsewhere } from './shorter-elsewhere.ts'
import type { WordsToLose } from './words-to-lose.ts'

/** What is known about a leaflet that is refused. */
export interface Refusal {
  readonly words?: WordsToLose
  /** Pictures that may be left out in place of words, or have to be as well. */
  readonly pictures?: PicturesToLose
  /** The title of a poster, where that may be shortened in place of words. */
  readonly title?: ShorterElsewhere
  /** The title of a diagram that is too tall for a poster. */
  readonly diagram?: string
  /** How many editions overflow; this one does the most. */
  readonly editions?: number
  /** What was left out in vain: `its dates and officers`. */
  readonly without?: string
  /** What beside the text may be shortened in its stead; none where nothing there alone is what is too long. */
  readonly elsewhere?: readonly ShorterElsewhere[]
  /** What of that would do if all of it were shortened, where no one thing does; none where not even that would. */
  readonly together?: readonly string[]
  /** Not in its stead: all words of the text are too few. */
  readonly asWell?: boolean
  /** Whether the section's last words come from a kind of CAG: an editor does not see them in the sheet. */
  readonly ofType?: boolean
  /** Whether the other side has no room either. */
  readonly bothSides?: boolean
  /** Whether everything fits once the text runs on overleaf by itself. */
  readonly fitsUnturned?: boolean
}

/** Whole sentences. */
export function howToFit(sheet: Sheet, format: AnyFormat, overflow: Overflow, refusal: Refusal): string {
  const { words, pictures, title, diagram, elsewhere = [], together = ['the title'] } = refusal
  if (overflow.cover) return tooLongForTheCover(covers[format.name], elsewhere, together)
  if (diagram !== undefined)
    return `A poster has no room for the diagram "${diagram}": name sections without it in "poster", or ${leaveTheFormat}.`
  const [first, ...more] = elsewhere
  if (first) return tooLongBesideText(format, words, first, more, refusal.asWell === true)
  const room = roomLeft(sheet, overflow, refusal)
  const also = title ? [taken(title)] : []
  const shorten = words ? inWords(words) : 'Shorten this section or one before it'
  if (pictures === undefined) return hints[format.name](shorten, room, also)
  return words && isEnough(words)
    ? hints[format.name](shorten, room, [`leave out ${named(pictures)}`, ...also])
    : hints[format.name](inPictures(pictures), room, also)
}

/** Whether a section fits without some of its words. */
const isEnough = (words: WordsToLose): boolean => words.kind === 'words' && words.count < words.of

const named = ({ count, of }: PicturesToLose): string => {
  const pictures = count === 1 ? 'picture' : `${count} pictures`
  return of === 'section' ? `its ${pictures}` : `the ${pictures} printed on this side`
}

function inPictures(pictures: PicturesToLose): string {
  const { count, words } = pictures
  if (words === undefined)
    return `Leave out ${named(pictures)}: without ${count === 1 ? 'it' : 'them'} everything fits.`
  const lost =
    words.kind === 'words' ? `${words.count} of its ${words.of}` : `${words.inAll?.count} of all ${words.inAll?.of}`
  return `Leave out ${named(pictures)} and ${lost} words${words.kind === 'words' ? '' : ' printed here'}`
}

function inWords(words: WordsToLose): string {
  if (words.kind === 'words')
    return words.count === words.of
      ? `Take all its ${words.of} words out, or shorten what stands before it.`
      : `Take ${words.count} of its ${words.of} words out: without the last ${words.count} it fits.`
  const all = words.inAll && `; ${tooMany(words.inAll)} too many`
  if (words.of > 0)
    return `Even without all its ${words.of} words there is no room${all ?? ''}: shorten what stands before it too`
  // A diagram, a picture, the call to action.
  return all
    ? `It has no words that could be left out${all}: shorten what is printed with it`
    : 'No words can be left out of a diagram or a picture: give it fewer steps or words'
}

const tooMany = ({ count, of }: { readonly count: number; readonly of: number }): string =>
  count === of
    ? `all ${of} words printed here are`
    : `of all ${of} words printed here ${count} ${count === 1 ? 'is' : 'are'}`

/** Where the overflow can be moved to. A text without `{{ overleaf }}` has both sides already. */
type RoomLeft = 'before' | 'after' | 'without' | 'nowhere'

function roomLeft({ blocks }: Sheet, { back }: Overflow, { fitsUnturned, bothSides }: Refusal): RoomLeft {
  if (fitsUnturned) return 'without'
  if (bothSides || !blocks.some(({ kind }) => kind === 'overleaf')) return 'nowhere'
  return back ? 'before' : 'after'
}

/** What to do: shorten the text as `shorten` says, what `also` says, or something else. */
type Hint = (shorten: string, roomLeft: RoomLeft, also: readonly string[]) => string

const leaveTheFormat = 'take the format out of "leaflet"'

const tooLongForTheSides: Hint = (shorten, roomLeft, also) =>
  either(shorten, [...also, ...turningElsewhere(roomLeft), leaveTheFormat])

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

/** Large print takes as many sides as it needs, and a booklet as many pages: what does not fit is one part that is never split. */
const tooTallFor =
  (room: string): Hint =>
  (shorten) =>
    `Something in it is printed whole and is taller than ${room}. ${either(shorten, ['make two of it', leaveTheFormat])}`

function tooLongForTheCover(
  cover: string,
  [first, ...more]: readonly ShorterElsewhere[],
  together: readonly string[],
): string {
  const holds = `The ${cover} holds the label, the title${cover === 'cover' ? ', the number' : ''} and who paid`
  if (first) return `${holds}. ${either(taking(first), [...more.map(taken), leaveTheFormat])}`
  if (together.length > 0) return `${holds}: ${either(`shorten ${listed(together)}`, [leaveTheFormat])}`
  return `${holds}, and even a title of one word is too much: ${leaveTheFormat}.`
}

/** Where the text alone is not what is too long. */
function tooLongBesideText(
  format: AnyFormat,
  words: WordsToLose | undefined,
  first: ShorterElsewhere,
  more: readonly ShorterElsewhere[],
  asWell: boolean,
): string {
  const inAll = words?.kind === 'not enough' ? words.inAll : undefined
  const others = [
    ...more.map(taken),
    ...(inAll && inAll.count < inAll.of ? [`take ${inAll.count} of all ${inAll.of} words printed here out`] : []),
    ...('tearOff' in format ? ['name shorter sections in "poster"'] : []),
    leaveTheFormat,
  ]
  return either(asWell ? `Even without its text there is no room: ${taken(first)} as well.` : taking(first), others)
}

/** One word is none of "its last 1". */
const taking = ({ of, count }: ShorterElsewhere): string =>
  count === 1
    ? `Take 1 word out of ${of}: without its last word it fits.`
    : `Take ${count} words out of ${of}: without its last ${count} it fits.`

const taken = ({ of, count }: ShorterElsewhere): string =>
  `take ${count} ${count === 1 ? 'word' : 'words'} out of ${of}`

/** What stands at its beginning and must fit on one page. */
export const covers: Readonly<Record<AnyFormat['name'], string>> = {
  a4: 'first side',
  'a4-large-print': 'first side',
  'a5-booklet': 'cover',
  'a3-poster': 'first side',
  'a4-poster': 'first side',
}

const tooLongForThePoster: Hint = (shorten, _, also) =>
  either(shorten, [...also, 'name shorter sections in "poster"', leaveTheFormat])

const hints: Readonly<Record<AnyFormat['name'], Hint>> = {
  a4: tooLongForTheSides,
  'a4-large-print': tooTallFor('a side'),
  'a5-booklet': tooTallFor('a page of A5'),
  'a3-poster': tooLongForThePoster,
  'a4-poster': tooLongForThePoster,
}

/** `shorten` may be whole sentences, which end in a full stop. */
function either(shorten: string, others: readonly string[]): string {
  return shorten.endsWith('.') ? `${shorten} Or ${alternatives(others)}.` : `${alternatives([shorten, ...others])}.`
}

/** `one, two, or three` */
function alternatives(all: readonly string[]): string {
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')}, or ${all.at(-1)}`
}
