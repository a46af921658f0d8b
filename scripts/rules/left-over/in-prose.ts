/** Words of forms, drafts and mails that stand in a text until somebody writes what was meant. */

import { anyOf } from '../../content/text/any-of.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { firstLetterOfProse, warningAt } from '../kinds/text-rule.ts'

interface Kind {
  readonly like: RegExp
  /** What is said of it, behind its words. */
  readonly message: string
  readonly hint: string
}

/** `^` and `$` are the ends of a line. */
const inAnyCase = (...patterns: readonly RegExp[]): RegExp => anyOf(patterns, 'gimu')

/** What a form asks for between square brackets: `[insert name of CAG]`, `[date]`. */
const asked =
  '(?:insert|add|enter|type|your)\\b[^\\][\\n]{0,40}|name|date|time|venue|place|tb[acd]|(?:contact |phone |telephone )?number|e-?mail address' +
  '|address|area name|borough|council|district|organisation|street|town|ward|amount|month|day|year'
/** As mail programs write it: `Tue, 3 Nov`, `3 Nov`, `03/11`. Staff write the names in full. */
const dayOfMail =
  '(?:[\\d ]{0,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b|\\d\\d[/.-]\\d\\d[/.-])'
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** What is said of words that stand for others. */
export const notYetWritten = {
  message: 'reads as if something else were to stand there.',
  hint: 'Write what was meant, or take it out.',
} as const

const kinds: readonly Kind[] = [
  {
    like: inAnyCase(
      // to be filled in
      new RegExp(`\\[(?:${asked})\\](?!\\()`),
      /\bD{1,2}(?<between>[/.-])M{1,2}\k<between>Y{2,4}\b(?<!(?:\(|\b(?:as|form|format|like) )[DMY/.-]+)(?!\)| format)/,
      /\bXX[:./]XX(?:[./]\w{2,4})?\b/,
      new RegExp(`\\bXX(?= (?:${month})\\b)`),
      /£X+\b/,
      /«\w{2,30}»/,
      /\(delete as (?:appropriate|applicable|necessary)\)/,
      // to be written, or looked up
      /\b(?:TODO|FIXME|XXX+)\b/,
      /\?{3,}/,
      /\[citation needed\]/,
      /lorem ipsum[^.\n]{0,20}/,
      /(?<=^(?:[-*+] +)?)(?:tb[acd]|n\/a)(?=\.?$)/,
      // of Word: references that lead nowhere, the heads of comments and of changes
      /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/,
      /\bCommented \[\p{L}{1,3}\d+\]:/u,
      /(?<=[\p{L}.,;!?])\[(?-i:\p{Lu}{2,3})\d{1,2}\](?!\()/u,
      /(?<=[\p{L}.,;!?] )\[(?-i:\p{Lu}{2,3})\d{1,2}\](?=\p{L})/u,
      /\bFormatted: (?:Font|Indent|Normal|List|Space)\b/,
      // of Excel: sums that cannot be worked out, columns that are too narrow
      /#(?:REF!|N\/A\b|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/,
      /(?<=\| *)#{5,}(?= *\|)/,
    ),
    ...notYetWritten,
  },
  {
    like: inAnyCase(/(?<![\p{L}\d./=&?_-])\p{L}+\?\p{Ll}+(?![\p{L}\d=/._])/u),
    message: 'reads as if a letter was lost where the question mark stands.',
    hint: 'Type the letter; after a question, type a space.',
  },
  {
    like: inAnyCase(
      /^(?:Sent from (?:my|Outlook|Mail|Yahoo|Samsung)\b[^\n]{0,40}|Get Outlook for \w+|Page \d+ of \d+)$/,
      /\[(?:image: |cid:)[^\]\n]*\](?!\()/,
      // the first line of a table of contents stands for all of it
      /^(?<!\.{5} ?\d{1,3}\n)\S(?:[^\n|.]|\.(?!\.{4}))*\.{5,} ?\d{1,3}$/,
      /^From: [^\n]*(?=\n(?:Sent|Date|To: [^\n]*\n(?:Cc|Date|Subject)): )/,
      new RegExp(`^On ${dayOfMail}[^\\n]{0,40}\\d:\\d\\d[^\\n]{3,60} wrote:$`),
      /^(?:CAUTION|EXTERNAL|WARNING)\b[^\n]{0,20}\bThis (?:e-?mail|message) (?:came|originated|was sent)(?: from)? (?:an external|outside)\b[^\n]*$/,
      /^This (?:e-?mail|message) \(?(?:and any|is|may)\b(?=[^\n]*\b(?:confidential|intended)\b)[^\n]*\b(?:addressee|attachments|recipient|transmitted with it)[^\n]*$/,
      /\b(?:please (?:find|see) (?:the )?attached|see attached)\b(?=[.,:;!]| (?:a|the|our|agenda|document|file|flyer|form|leaflet|list|map|minutes|notes|plan|poster|report|photo)s?\b)/,
      // of programs that write
      /:contentReference\[oaicite:\d+\](?:\{index=\d+\})?/,
      /^(?:Certainly|Sure|Of course)[!,.] (?:Here(?:[’']s| is| are)|Below is) (?:a|an|the|your) [^\n]*:$/,
      /^Here(?:[’']s| is) (?:a|an|the|your) [^\n]{0,30}\bversion of (?:the|your) text\b[^\n]*:$/,
      /^Let me know if you(?:[’']d| would) like (?:me to (?:adjust|expand|make (?:it|this)|refine|rewrite|shorten|simplify|tweak)\b|any (?:changes|edits)[.!]$)[^\n]*$/,
    ),
    message: 'was pasted with the text, from a mail or a document.',
    hint: 'Take it out, and what came with it.',
  },
  {
    like: inAnyCase(
      // a paragraph of its own: `confidential.` may end a sentence that was broken there
      new RegExp(
        '(?<![^\\s-]\\n)^[*_]*(?:(?:private (?:and|&) )(?:strictly )?confidential|strictly confidential|(?-i:CONFIDENTIAL)|confidential(?=[ ,:–—-]*not )|official ?[-–: ] ?sensitive|draft|(?=not for))' +
          '(?: (?:copy|minutes|notes|v(?:ersion )?\\d[\\d.]*))?' +
          '(?:[ ,:–—-]*not (?:yet )?for (?:circulation|distribution|publication|public release))?[.!*_]*$(?!\\n\\S)',
      ),
    ),
    message: 'says that this is not for the public, who would read it.',
    hint: 'Take the mark out; if it is true, take out what is not for the public as well. Notes may say "status: draft".',
  },
]

/** Quick tests that rule out nearly every text: what has a rare sign is looked for where that stands; a line by its end. */
const bySign: readonly (readonly [sign: string, like: RegExp])[] = [
  ['?', /\?(?:\?\?|(?<=[a-z]\?)[a-z])/i],
  [
    '[',
    new RegExp(
      `\\[(?:(?:${asked})\\]|insert|add|enter|type|your|[A-Z]{2,3}\\d|citation|image|cid|(?<=Commented \\[))`,
      'i',
    ),
  ],
  ['!', /!(?<=(?:Error|#[A-Z/0]+)!)/i],
  ['£X', /£X/],
  ['£x', /£x/],
  ['«', /«/],
  ['XX', /XX/],
  ['xx', /xx[x:./]/i],
  ['YY', /M[/.-]YY/i],
  ['yy', /M[/.-]yy/i],
]
/** The ends of lines that are no sentence: of entries that say nothing, of marks, of what was pasted. */
const endings = [
  /^(?:[-*+] +)?(?:tb[acd]|n\/a)/,
  /confidential|sensitive|draft|copy|minutes|notes|\bv(?:ersion )?\d+(?:\.\d+)*/,
  /circulation|distribution|publication|release/,
  /\bof \d+|\.{5} ?\d{1,3}|\bOutlook for \w+/,
  / wrote:/,
]
/** What lines begin with that were pasted. */
const beginnings = anyOf([
  /This (?:e|message )/,
  /Certainly|Sure|Of course/,
  /Here(?:[’']s| is) /,
  /Let me know if you/,
]).source
const anyEnd = new RegExp(`\\n(?<=(?:${anyOf(endings).source})[.!*_]*\\n)`, 'im')
const anyStart = new RegExp(`^(?:${beginnings})`, 'm')
const anyWord = /todo|fixme/i

/** What else such words begin with: to look for a text is quicker than for a pattern. */
const anyBeginning = [
  ...['Formatted: ', '(delete as ', 'Sent from ', 'From: ', 'orem ipsum', '#N', '#####', 'oaicite', ' attached'],
  ...['CAUTION', 'EXTERNAL', 'WARNING'],
]

const mayHoldAny = (text: string, start: number): boolean =>
  bySign.some(([sign, like]) => text.includes(sign, start) && like.test(text)) ||
  anyEnd.test(text) ||
  anyStart.test(text) ||
  !text.endsWith('\n') ||
  anyWord.test(text) ||
  anyBeginning.some((words) => text.includes(words, start))

/** What a printed sheet may say that is filled in by hand. */
const forPens = /^\(delete as/i

/** Warns of them in a Markdown file, below its front matter. */
export function leftInProse(file: SourceFile): readonly Finding[] {
  const { text, path } = file
  const start = firstLetterOfProse(file)
  if (start === undefined || !mayHoldAny(text, start)) return []
  const isMeant = (seen: string) => path.startsWith('sheets/') && forPens.test(seen)
  return kinds.flatMap(({ like, message, hint }) =>
    Array.from(text.matchAll(like))
      .filter(({ 0: seen, index }) => index >= start && !isMeant(seen))
      .map(({ 0: seen, index }) => warningAt('text/left-over', file, { seen, index }, `"${seen}" ${message}`, hint)),
  )
}
