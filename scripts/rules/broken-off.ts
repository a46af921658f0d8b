/** Texts that break off: a line too many was deleted, and what a sentence or a colon leads up to is not there. */

import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { detailsOf, firstLetterOfProse, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'

export const brokenOff: TextRule = {
  codes: ['text/broken-off'],
  check: (site, files) =>
    unquotedFiles(site, files).flatMap((file) => {
      const start = file.path.endsWith('.md') ? firstLetterOfProse(file) : undefined
      return [
        ...(anyEnd.test(file.text) ? [...valuesBrokenOff(file), ...paragraphsBrokenOff(file, start)] : []),
        ...(start === undefined ? [] : colonsAtTheEnd(file, start)),
      ]
    }),
}

/** No sentence ends in one of these. */
const goesOn = '(?:and|but|or|the|our|your|their|its)'
/** A quick test that rules out nearly every text: it looks at the ends of lines alone. */
const anyEnd = new RegExp(`\\n(?<= ${goesOn}["']?\\n)`)
const lastWord = new RegExp(`(?<= )${goesOn}(?=\\n(?:\\n|$))`, 'g')
/** Behind it another field or entry begins. What stands in front is looked at last: a line may be long. */
const valueEnd = new RegExp(
  `(?<= )${goesOn}(?=["']?\\n(?:\\S| *- | *[a-z_]+:|$(?![^])))(?<=^ *(?:- +)?(?:[\\w-]+: +["']?|["']?)\\S[^\\n]*)`,
  'gm',
)
/** At the end of all, or of a section. */
const colon = /:(?=\n+(?:\{\{ overleaf \}\}\n+)?(?:(?<sign>#+) |$))/g

const paragraphsBrokenOff = (file: SourceFile, start = file.text.length): readonly Finding[] =>
  Array.from(file.text.matchAll(lastWord)).flatMap(({ 0: seen, index }) =>
    index > start && !isEntry.test(lineTo(file.text, index)) && !leadsOn(file.text, index)
      ? [broken(file, seen, index)]
      : [],
  )

/** A heading, a quotation, or a line of a list or a table: `a torch, and` may have another entry below it. */
const isEntry = /^\s*(?:[#>|]|[-*+] |\d+[.)] )/

const colonsAtTheEnd = (file: SourceFile, start: number): readonly Finding[] =>
  (file.text.includes(':\n', start) ? Array.from(file.text.matchAll(colon)) : []).flatMap(
    ({ 0: seen, index, groups }) =>
      index > start && leadsUp(lineTo(file.text, index)) && !isFollowed(file.text, index, groups?.sign)
        ? [
            warningAt(
              'text/broken-off',
              file,
              { seen, index },
              'Nothing follows this colon before the section ends.',
              'Write what belongs there, or end the sentence with a full stop.',
            ),
          ]
        : [],
  )

const lineTo = (text: string, index: number): string => text.slice(text.lastIndexOf('\n', index - 1) + 1, index)

/** `You may bring your own lunch or`, with a list below it, or with the rest of the sentence. */
const leadsOn = (text: string, index: number): boolean =>
  /^\w+\s+(?:[-*+>|[]|\d+[.)]|!\[|\{\{|\p{Ll})/u.test(text.slice(index, index + 40))

/** `Signed:` and `Your ideas for the park:` may be lines to write on: it has to be a sentence, and to ask for nothing. */
function leadsUp(line: string): boolean {
  const sentence = /[^.?!]*$/.exec(line)?.[0].trim() ?? ''
  return (
    /^[^#|>*+-](?:\S* +){3}/.test(line) &&
    /\b(?:are|is|were|includes?|following|these|needs?|bring|before)\b/i.test(sentence) &&
    !/^(?:h[eo]w|i|my|name|please|signed|wh\w+|your)\b/i.test(sentence)
  )
}

/** Below `There are two kinds:` sections may follow, and below the end of a text what a page has beside it. */
function isFollowed(text: string, index: number, sign: string | undefined): boolean {
  const line = lineTo(text, index)
  return sign === undefined
    ? /\b(?:actions|below|leaflets|notes)\b/i.test(line)
    : sign.length > levelAbove(text, index) ||
        /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|parts|sections|stages|steps)\b/i.test(line)
}

/** The level of the heading above; 1 for that of the title. */
const levelAbove = (text: string, index: number): number =>
  /^\n?(#+)/.exec(text.slice(Math.max(0, text.lastIndexOf('\n#', index)), index))?.[1]?.length ?? 1

const valuesBrokenOff = (file: SourceFile): readonly Finding[] =>
  Array.from(detailsOf(file).matchAll(valueEnd), ({ 0: seen, index }) => broken(file, seen, index))

const broken = (file: SourceFile, seen: string, index: number): Finding =>
  warningAt(
    'text/broken-off',
    file,
    { seen, index },
    `The text breaks off after "${seen}".`,
    'Write the rest of the sentence, or take its beginning out.',
  )
