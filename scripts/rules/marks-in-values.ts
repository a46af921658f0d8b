/** Markup in values, which are plain text: marks of Markdown, HTML and tables would be shown as they are. */

import { anyOf } from '../content/text/any-of.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { detailsOf, isRemark, type TextRule, warningAt } from './kinds/text-rule.ts'

export const marksInValues: TextRule = {
  codes: ['value/marks'],
  check: (site, files) => {
    const plain = wordsToldAsSuch(site)
    return [...files.values()].flatMap((file) => marksIn(file, file.path === 'funding.yaml' ? plain : none))
  },
}

const none: ReadonlySet<string> = new Set()

/** The words of funders whose rules ask for plain letters: marks in them are told with that rule. */
const wordsToldAsSuch = ({ funders }: Site): ReadonlySet<string> =>
  new Set(
    [...funders.values()].flatMap((funder) =>
      funder.rules === 'eu-2014-2020' ? [funder.statement, funder.fund, funder.tagline ?? ''] : [],
    ),
  )

/** Of elements that editors and other programs write; a remark of HTML with its words. */
const tag =
  /<(?:(?:a|abbr|b|big|blockquote|br|button|center|code|del|div|em|embed|font|form|h[1-6]|hr|i|iframe|img|input|ins|li|mark|o:p|object|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|t[dhr]|table|tbody|tt|u|ul|video)(?: [^<>\n]*)?\/?>|!--[^\n]*?(?:-->|$))/

/** Bold, links, tags, character references, and Tabs between words. */
const marks = anyOf(
  [
    /(?<bold>\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*|~~[^\s~](?:[^~\n]*[^\s~])?~~)/,
    /(?<link>\[[^[\]\n]+\]\([^()\s]+\))/,
    new RegExp(`(?<tag>${tag.source})`),
    /(?<sign>&(?:amp|nbsp|quot|lt|gt|pound|ndash|mdash|#\d{2,5});)/,
    /(?<bracket>(?<=^ *(?:- +)?[\w-]+: +[^\s[\]{}"'#|>][^[\]{}"'#\n]*)[\]}] *$)/,
    /(?<tabs>(?<=[^\s:#-])\t+(?=[^\s#]))/,
  ],
  'gm',
)
const anyMark = /\*\*|~~|\]\(|<|&|\t|[\]}] *$/m

function marksIn(file: SourceFile, toldAsSuch: ReadonlySet<string>): readonly Finding[] {
  const details = detailsOf(file)
  if (!anyMark.test(details)) return []
  return Array.from(details.matchAll(marks))
    .filter(({ 0: seen, index }) => !isRemark(file, index) && ![...toldAsSuch].some((words) => words.includes(seen)))
    .map(({ 0: seen, index, groups }) =>
      warningAt('value/marks', file, { seen, index }, messageOf(seen, groups), hintOf(seen, groups)),
    )
}

type Groups = Readonly<Record<string, string | undefined>> | undefined

const messageOf = (seen: string, groups: Groups): string =>
  groups?.tabs === undefined
    ? `"${seen.trim()}" would be shown as it stands: ${groups?.bracket === undefined ? 'values are plain text' : 'nothing in front of it opens it'}.`
    : 'A Tab stands between these words, as in a row copied from a table, and would be shown as a space.'

function hintOf(seen: string, groups: Groups): string {
  if (groups?.tabs !== undefined) return 'If it parts two entries of a list, type a comma and a space; else a space.'
  if (groups?.bracket !== undefined) return 'Take it out; a list has one at each end: [Wharf, Lock Keepers].'
  if (groups?.sign !== undefined) return 'Type the sign itself.'
  if (groups?.tag !== undefined) return 'Take it out, and its partner if it has one.'
  return `Write: ${groups?.link === undefined ? seen.slice(2, -2) : seen.slice(1, seen.indexOf(']'))}`
}
