/**
 * An acknowledgement that somebody typed or pasted into a text: the program prints it by itself, with an emblem that it
 * draws, so it would stand there twice.
 */

import { asCompared } from '../blocks/compared-words.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder } from '../model/funder.ts'
import { firstLetterOfProse, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'

export const acknowledgedTwice: TextRule = {
  codes: ['funding/twice'],
  upsetBy: ({ file }) => file === 'funding.yaml' || file === 'partnership.yaml',
  check: (site, files) => {
    const ofSheets = new Map(site.sheets.map(({ file, funding }) => [file, funding]))
    return unquotedFiles(site, files).flatMap((file) => {
      const funders = ofSheets.get(file.path) ?? (file.path.startsWith('areas/') ? site.partnership.funding : [])
      const isProse = funders.length > 0 && file.path.endsWith('.md')
      const start = isProse ? firstLetterOfProse(file) : undefined
      return start === undefined ? [] : [...statementsIn(file, funders, start), ...emblemsIn(file, funders)]
    })
  },
}

/** A statement that is a line of its own, in bold or not: within a sentence it may be meant. */
const statementsIn = (file: SourceFile, funders: readonly Funder[], start: number): readonly Finding[] =>
  funders.flatMap(({ statement }) => {
    if (!file.text.includes(statement, start)) return []
    return Array.from(file.text.slice(start).matchAll(/^.+$/gm)).flatMap(({ 0: line, index }) =>
      bare(line) === bare(statement) ? [twice(file, line, start + index, `"${statement}" is printed by itself`)] : [],
    )
  })

const bare = (words: string): string => asCompared(words.replace(/[*_>.]/g, ''))

/** A picture of nothing else: children may wave the flag. */
const emblem =
  /^!\[(?:the )?(?:(?:European Union|EU)(?:[’']s)? (?:flag|emblem|logo)|(?:flag|emblem|logo) of the (?:European Union|EU))\b(?:[.,:;][^\]\n]*)?\]\([^)\n]*\)/gim

const emblemsIn = (file: SourceFile, funders: readonly Funder[]): readonly Finding[] =>
  file.text.includes('![') && funders.some((funder) => funder.emblem === 'eu')
    ? Array.from(file.text.matchAll(emblem), ({ 0: seen, index }) =>
        twice(file, seen, index, 'The emblem of the European Union is drawn by the program'),
      )
    : []

const twice = (file: SourceFile, seen: string, index: number, message: string): Finding =>
  warningAt(
    'funding/twice',
    file,
    { seen, index },
    `${message} on all that the fund pays for: it would stand there twice.`,
    'Take it out.',
  )
