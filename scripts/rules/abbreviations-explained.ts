/** Abbreviations that are not explained. One in the glossary is explained on every page and leaflet. */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { abbreviationsMeant } from './abbreviations-shorter.ts'
import { firstLetterOfProse, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'

/** Those that everybody knows, such as days and times. */
const everyday = new Set(
  [
    'AGM AIDS ALDI AOB AOCB ASAP ASDA ATM BBC BMX BSL BST CCTV CD COVID CV DIY DJ DNA DVD DVLA EU EXT FAQ FAX FM FW FWD GB GDPR GMT GP',
    'FIXME HGV HIV HMRC HQ ID IKEA IT LED LGBT LGBTQ LIDL MOB MOT MP NB NHS NI NSPCC OAP OBE OK OS PA PC PDF PE PIN PO PS PTA QC QR RAF',
    'RE REF RSPB RSPCA RSVP SMS SOS TBA YMCA',
    'AM CM DRAFT GB HRS KG KM KPH KW KWH MB MINS MM MPH PM TB TBC TEL TODO TV UK UN URL US USA USB VAT VIP WC',
  ].flatMap((line) => line.split(' ')),
)

/** Words that people write in capitals for emphasis. */
const emphatic = new Set(
  [
    'ALL ALSO ALWAYS AND ANY ARE AT BE BEFORE BRING BUT BY CALL CLOSED COME DATE DO EVERY FOR FREE FROM FULL HAS HAVE HERE IF IN IS',
    'LAST LATE MAY MORE MUST NEVER NEW NEXT NO NONE NOT NOTE NOW OF OFF ON ONE ONLY OPEN OR OUR OUT PLEASE SAME SHUT SOLD STOP',
    'THE THIS TO TODAY UNTIL UP URGENT VERY WE WHAT WHEN WHERE WILL WITH YES YOU YOUR',
  ].flatMap((line) => line.split(' ')),
)

const explaining = new Set(['glossary.yaml', 'roles.yaml', 'partnership.yaml'])

interface Use {
  readonly file: SourceFile
  readonly index: number
}

export const abbreviationsExplained: TextRule = {
  codes: ['abbreviation/not-explained'],
  upsetBy: ({ file }) => explaining.has(file),
  check: (site, files) => {
    const { abbreviations } = site
    const known = new Set([...abbreviations.keys(), ...abbreviationsMeant(site), ...everyday, ...emphatic])
    const uses = new Map<string, Use[]>()
    for (const file of unquotedFiles(site, files)) {
      for (const [word, index] of firstUses(file, known)) uses.getOrInsertComputed(word, () => []).push({ file, index })
    }
    return Array.from(uses).flatMap(([word, [first, ...others]]): readonly Finding[] => {
      if (first === undefined) return []
      const also =
        others.length === 0 ? '' : ` It stands in ${others.length} more ${others.length === 1 ? 'file' : 'files'}.`
      return [
        warningAt(
          'abbreviation/not-explained',
          first.file,
          { seen: word, index: first.index },
          `"${word}" is not explained anywhere.${also}`,
          twisted(word, abbreviations) ??
            `Write into glossary.yaml what it stands for, as "${word}: …", or write it out in the text.`,
        ),
      ]
    })
  },
}

/** What to do where one that is explained has the same letters in another order. */
function twisted(word: string, explained: ReadonlyMap<string, unknown>): string | undefined {
  const letters = lettersOf(word)
  const other = explained.keys().find((each) => lettersOf(each) === letters)
  return other && `"${other}" is explained. If both are the same, write it in one way in both places.`
}

const lettersOf = (word: string): string => Array.from(word).toSorted().join('')

/** A quick pattern for whatever may be an abbreviation: most text is ruled out by it. */
const perhaps = /[A-ZÀ-ÞĀ-\uffff]{2,}/g
/**
 * Not part of a file's name, an address or a number: `MAP.PNG`, `HTTPS://EXAMPLE.ORG`, `MAILTO:LNP@EXAMPLE.ORG`, `AB12 CDE`,
 * `AB 12 34 56 C`, `CO₂`. Not a word that is sent in a text: `HELP to 85258`. Not a place on a map: `SP 398 271`.
 */
const capitals =
  /(?<![\p{L}\d&.@/_-]|\b\p{Lu}{2}\d\d )\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}&@/_]|-\d|:\S|\.\p{L}{2,4}(?!\p{L})| \d\d ?\d\d ?\d\d| \d{3,5} \d{3,5}\b| to \d{5}\b))/gu

/** Every abbreviation that is not known and that the text does not explain, with the offset of its first use. */
function firstUses(file: SourceFile, known: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const { text } = file
  const start = firstLetterOfProse(file)
  if (start === undefined) return found
  const passed = new Set<string>()
  const shouted = shoutedLines(text)
  const isDecided = (word: string) => known.has(word) || found.has(word) || passed.has(word)
  for (const { word, index } of abbreviationsIn(text, isDecided)) {
    if (index < start || isDecided(word) || shouted(index)) continue
    if (isLoudBeside(text, word, index) || isQuotedWithin(text, word, index)) continue
    if (/^[IVXLCDM]+$/.test(word) || isExplained(text, word)) passed.add(word)
    else found.set(word, index)
  }
  return found
}

/** In characters: `AB12 `, of the number of a car, and one more. */
const longestBefore = 6
/** In characters: ` 12345 67890`, and one more. */
const longestBehind = 13

/** `isDecided`: whether nothing more need be known of a word, wherever it stands. */
function* abbreviationsIn(
  text: string,
  isDecided: (word: string) => boolean,
): Generator<{ readonly word: string; readonly index: number }> {
  for (const { 0: run, index } of text.matchAll(perhaps)) {
    if (isDecided(run)) continue
    // What follows decides as well: an abbreviation has at most six letters, and an "s" or the figures of a number may follow.
    const from = Math.max(0, index - longestBefore)
    for (const match of text.slice(from, index + run.length + longestBehind).matchAll(capitals))
      if (from + match.index >= index && from + match.index < index + run.length)
        yield { word: match[0], index: from + match.index }
  }
}

/** Words in capitals beside each other are emphasis, not abbreviations: `PLEASE NOTE`, `JOHN SMITH`. */
function isLoudBeside(text: string, word: string, index: number): boolean {
  const before = /(\p{Lu}{2,}) $/u.exec(text.slice(Math.max(0, index - 20), index))?.[1]
  const after = /^ (\p{Lu}{2,})(?!\p{L})/u.exec(text.slice(index + word.length, index + word.length + 20))?.[1]
  return [before, after].some(
    (other) => other !== undefined && !everyday.has(other) && (emphatic.has(other) || other.length + word.length > 8),
  )
}

/** A word that is quoted within a sentence, as from a sign: `would say "SLOW"`. */
const isQuotedWithin = (text: string, word: string, index: number): boolean =>
  /[\p{L},] ["“]$/u.test(text.slice(Math.max(0, index - 3), index)) && /^["”]/.test(text.slice(index + word.length))

/** An abbreviation that is explained beside it: `… (ABC)`, or `ABC (…)`. */
const isExplained = (text: string, word: string): boolean => text.includes(`(${word})`) || text.includes(`${word} (`)

/** Whether the whole line at an offset is in capitals, and so emphasis. Offsets have to be asked in ascending order. */
function shoutedLines(text: string): (index: number) => boolean {
  let [end, loud] = [-1, false]
  return (index) => {
    if (index <= end) return loud
    const next = text.indexOf('\n', index)
    end = next === -1 ? text.length : next
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, end)
    loud = !/\p{Ll}/u.test(line) && (line.startsWith('#') || (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1)
    return loud
  }
}
