/**
 * Words that stand twice in a text: the summary pasted once more with the rest, a paragraph or a section that a merge
 * kept from both sides, an entry of a list below its own copy.
 */

import { asCompared } from '../blocks/compared-words.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Offsets } from '../diagnostics/line-starts.ts'
import type { Site } from '../model/site.ts'
import { firstLetterOfProse, spansOf, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'

export const repeatedText: TextRule = {
  codes: ['text/repeated'],
  check: (site, files) => [
    ...unquotedFiles(site, files).flatMap((file) => {
      const start = file.path.endsWith('.md') ? firstLetterOfProse(file) : undefined
      return start === undefined ? [] : [...sectionsTwice(file, start), ...entriesTwice(file, start)]
    }),
    ...site.sheets.flatMap((sheet) => (sheet.quoted ? [] : headTwice(sheet, files.get(sheet.file)))),
  ],
}

/** In characters: a few words may well stand twice. */
const longEnough = 30
/** In characters: a sentence may well stand under two headings. */
const ofSeveralSentences = 120

/** A part of a text between empty lines, and the part of the same words that stands above it. */
interface Copy {
  readonly at: number
  readonly original: number
}

/**
 * Right below its original; or under the same heading, where it is long or others stand with it in both places: a single
 * sentence may be right under two headings, and so may `### Cost` and what it costs. What is filled in may be meant for
 * both sides of a leaflet.
 */
function sectionsTwice(file: SourceFile, start: number): readonly Finding[] {
  if (!mayHoldCopies(file.text, start)) return []
  const parts = file.text.slice(start).trimEnd().split('\n\n')
  const runs: Copy[][] = []
  const firsts = new Map<string, number>()
  for (const [at, part] of parts.entries()) {
    const original = firsts.getOrInsert(part.trim(), at)
    if (original === at || part.trim() === '' || part.includes('{{')) continue
    const above = runs.at(-1)?.at(-1)
    if (above?.at === at - 1 && above.original === original - 1) runs.at(-1)?.push({ at, original })
    else runs.push([{ at, original }])
  }
  const begins = beginnings(parts, start)
  return runs.flatMap((run) => {
    const [first] = run
    const words = run.map(({ at }) => parts[at]?.trim()).join('\n\n')
    if (first === undefined || words.length < longEnough) return []
    const { at, original } = first
    return original === at - 1 ||
      ((run.length > 1 || words.length >= ofSeveralSentences) && areInOneSection(parts, first, at + run.length))
      ? [copied(file, words, [begins[at] ?? start, begins[original] ?? start])]
      : []
  })
}

/** A quick test that rules out nearly every text: whether two parts have the same length and begin and end alike. */
function mayHoldCopies(text: string, start: number): boolean {
  const seen = new Set<number>()
  const last = text.trimEnd().length
  for (let from = start; from < last; ) {
    const found = text.indexOf('\n\n', from)
    const end = found === -1 ? last : found
    const length = end - from
    if (length >= shortestOfTwo) {
      const alike = (length * mostUnits + text.charCodeAt(from + 3)) * mostUnits + text.charCodeAt(end - 3)
      if (seen.has(alike)) return true
      seen.add(alike)
    }
    from = end + '\n\n'.length
    while (text[from] === '\n') from++
  }
  return false
}

/** In UTF-16 units: of two parts that are long enough together, one is at least that long. */
const shortestOfTwo = longEnough / 2 - 1
const mostUnits = 2 ** 16

/** Whether a copy stands under the heading of its original, or holds headings itself as a whole document does. */
function areInOneSection(parts: readonly string[], { at, original }: Copy, end: number): boolean {
  const level = levelOf(parts[at]) ?? Number.POSITIVE_INFINITY
  const levelsIn = (from: number, to: number) => parts.slice(from, to).flatMap((part) => levelOf(part) ?? [])
  const [top = 0] = levelsIn(at, end)
  return levelsIn(original, at).every((other) => other >= (level === Number.POSITIVE_INFINITY && top > 0 ? top : level))
}

const levelOf = (part: string | undefined): number | undefined => /^\s*(#+) /.exec(part ?? '')?.[1]?.length

/** Where the first letter of each part is. */
function beginnings(parts: readonly string[], start: number): readonly number[] {
  let end = start
  return parts.map((part) => {
    const begin = end + part.length - part.trimStart().length
    end += part.length + '\n\n'.length
    return begin
  })
}

function copied(file: SourceFile, words: string, [index, original]: Offsets): Finding {
  const [seen = ''] = words.split('\n')
  const { line } = spansOf(file)(original, original)
  return warningAt(
    'text/repeated',
    file,
    { seen, index },
    words === seen
      ? `These words are on line ${line} already.`
      : `From here on, the text repeats what begins on line ${line}.`,
    'If that was not meant, keep one of the two.',
  )
}

/** Of a numbered list it is told that its numbers do not go on. */
const entryTwice = /\n([-*+] +\S.{14,}|\|.{14,})\n(?<again>\1)(?=\n|$)/g

/** A quick test that rules out most texts: whether an entry or a row is as long as the line below it. */
function mayHoldEntryTwice(text: string, start: number): boolean {
  for (let from = start; from < text.length; ) {
    const end = endOfLine(text, from)
    if ('-*+|'.includes(text.charAt(from)) && endOfLine(text, end + 1) - end === end + 1 - from) return true
    from = end + 1
  }
  return false
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Rows with a cell to fill in by hand are alike on purpose, and so may short words be: `Resident of Wharf Street`. */
const entriesTwice = (file: SourceFile, start: number): readonly Finding[] =>
  (mayHoldEntryTwice(file.text, start) ? Array.from(file.text.matchAll(entryTwice)) : []).flatMap(
    ({ 0: both, index, groups: { again: seen = '' } = {} }) =>
      index < start - 1 || (seen.length < longEnough && !/[.!?]$/.test(seen)) || isToBeFilledIn.test(seen)
        ? []
        : [
            warningAt(
              'text/repeated',
              file,
              { seen, index: index + both.length - seen.length },
              'This line says the same as the one above it.',
              'If that was not meant, take it out.',
            ),
          ],
  )

const isToBeFilledIn = /\| *\||_{3}|\.{4}|\bvacan(?:t|cy)\b|\bto be (?:confirmed|announced|elected)\b|^(?!.*\p{L}{3})/iu

/** Title and summary are printed already, above all that stands here. */
function headTwice({ title, summary }: Site['sheets'][number], file: SourceFile | undefined): readonly Finding[] {
  const start = file && firstLetterOfProse(file)
  if (file === undefined || start === undefined) return []
  const [first = ''] = file.text.slice(start).split('\n\n', 1)
  const words = asCompared(first)
  const field = words === asCompared(summary) ? 'summary' : words === `## ${asCompared(title)}` ? 'title' : undefined
  if (field === undefined) return []
  const [seen = ''] = first.split('\n')
  return [
    warningAt(
      'text/repeated',
      file,
      { seen, index: start },
      `This says the same as "${field}", which is printed above it.`,
      'Take it out here.',
    ),
  ]
}
