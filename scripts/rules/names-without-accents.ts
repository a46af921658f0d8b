/** Names of people and places whose accents were lost, or became others, in a second place: `Pont-y-dwr` for `Pont-y-dŵr`. */

import { withoutAccents } from '../blocks/plain-words.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { detailsOf, isRemark, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'

export const namesWithoutAccents: TextRule = {
  codes: ['name/accents'],
  check: (site, files) => {
    const names = accentedNames(site)
    if (names.size === 0) return []
    return unquotedFiles(site, files).flatMap((file) => lostIn(file, names))
  },
}

/** A name as its words, with the file that has it. */
interface Accented {
  readonly words: readonly string[]
  readonly file: string
}

/** By the first of their words as it is looked up. */
type Names = ReadonlyMap<string, readonly Accented[]>

/** The fewest letters of a name that is one word: a shorter one may well be another word. */
const fewestLetters = 6

function accentedNames({ areas, venues, groups }: Site): Names {
  const places = [
    ...areas.flatMap(({ file, name, wards }) => [name, ...wards].map((each) => ({ file, name: each }))),
    ...venues.map(({ file, name }) => ({ file, name })),
    ...groups.map(({ file, name }) => ({ file, name })),
  ].flatMap(({ file, name }) => partsOf(wordsOf(name)).map((words) => ({ file, words })))
  const people = areas.flatMap(({ file, roster }) =>
    roster.officers.map(({ name = '' }) => ({ file, words: wordsOf(name) })).filter(({ words }) => words.length > 1),
  )
  const names = new Map<string, Accented[]>()
  for (const name of mostWritten([...places, ...people].filter(({ words }) => words.some(hasAccents)))) {
    const [first = ''] = name.words
    for (const key of new Set([folded(first), withoutAccented(first)])) {
      const others = names.get(key) ?? []
      others.push(name)
      names.set(key, others)
    }
  }
  return names
}

/** Where files have a name with other accents each, only what most of them have is taken for right. */
function mostWritten(names: readonly Accented[]): readonly Accented[] {
  const spelt = ({ words }: Accented) => words.join(' ')
  const times = new Map(Array.from(Map.groupBy(names, spelt), ([spelling, all]) => [spelling, all.length]))
  const timesOf = (name: Accented) => times.get(spelt(name)) ?? 0
  return [...Map.groupBy(names, (name) => folded(spelt(name))).values()].flatMap((same) => {
    const most = Math.max(...same.map(timesOf))
    return same.filter((name) => timesOf(name) === most)
  })
}

/** A name, and what is a name within it: `Tŷ Gwyn` in `Neuadd Tŷ Gwyn`, `Pont-y-dŵr` in `Llyfrgell Pont-y-dŵr`. */
const partsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((_, from) =>
    words.flatMap((_, last) => {
      const part = words.slice(from, last + 1)
      const isName = /^\p{Lu}/u.test(part[0] ?? '') && /^\p{Lu}/u.test(part.at(-1) ?? '')
      return isName && part.join('').length >= fewestLetters && part.some(hasAccents) ? [part] : []
    }),
  )

const hasAccents = (word: string): boolean =>
  withoutAccents(word) !== word && !/^(?:caf|cr[eè]ch|f[eê]t|fa[cç]ad)/i.test(word)

const word = /[\p{L}\p{M}](?:[\p{L}\p{M}'’?^-]*[\p{L}\p{M}?^])?/gu
const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(word) ?? []

/** As it is typed by somebody without accents. A circumflex may stand behind its letter: `Ty^`. */
const folded = (written: string): string => withoutAccents(written).replaceAll('^', '').replaceAll('’', "'")

/** As it is left where a program does not know the letters with accents, and puts question marks in their place: `T?`. */
const withoutAccented = (name: string): string =>
  [...name]
    .filter((letter) => withoutAccents(letter) === letter)
    .join('')
    .replaceAll('’', "'")

/** Whether a word of a text is one of a name, with its accents or without. */
function isSame(written: string, name: string): boolean {
  const lost = written.match(/\?/g)?.length ?? 0
  if (lost === 0) return folded(written) === folded(name)
  return (
    written.replaceAll('?', '').replaceAll('’', "'") === withoutAccented(name) &&
    lost === [...name].length - [...withoutAccented(name)].length
  )
}

interface Written {
  readonly text: string
  readonly index: number
}

function lostIn(file: SourceFile, names: Names): readonly Finding[] {
  const { text } = file
  const details = detailsOf(file)
  const words = Array.from(
    text.matchAll(word),
    ({ 0: text, index }): Written => ({ text: text.normalize('NFC'), index }),
  )
  const told = new Set<string>()
  return words.flatMap(({ text: first, index }, at): readonly Finding[] => {
    const candidates = names.get(folded(first)) ?? names.get(first.replaceAll('?', '').replaceAll('’', "'")) ?? []
    for (const name of candidates) {
      const end = endOf(words.slice(at, at + name.words.length), name.words, text)
      const seen = end === undefined ? '' : text.slice(index, end).replace(/\s/g, ' ')
      const meant = name.words.join(' ')
      if (end === undefined || asSpelt(seen) === asSpelt(meant) || told.has(seen)) continue
      if (/[@/_.#\w]/.test(text[index - 1] ?? '') || /^(?:[@/_]|[.-]\w)/.test(text.slice(end, end + 2))) continue
      if (index < details.length && isRemark(file, index)) continue
      told.add(seen)
      const message = `"${seen}" is "${meant}" in ${name.file}.`
      return [
        warningAt('name/accents', file, { seen, index }, message, `Write: ${meant}. If both are right, leave them.`),
      ]
    }
    return []
  })
}

/** Where the words of a name end that stand there, one space between each; undefined where others stand there. */
function endOf(written: readonly Written[], name: readonly string[], text: string): number | undefined {
  let end: number | undefined
  for (const [at, word] of name.entries()) {
    const { text: typed = '', index = 0 } = written[at] ?? {}
    const found = [typed, typed.replace(/[?^]+$/, '')].find((each) => isSame(each, word))
    if (found === undefined || (end !== undefined && !/^\s$/.test(text.slice(end, index)))) return undefined
    end = index + found.length
  }
  return end
}

/** Whatever bytes and apostrophes it is typed with. */
const asSpelt = (words: string): string => words.normalize('NFC').replaceAll('’', "'")
