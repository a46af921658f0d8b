/** Placeholders of forms, drafts and mail merges that somebody forgot to replace. */

import { recognise } from '../content/folder/content-types.ts'
import { rightPlaceholder } from '../content/markdown/placeholders.ts'
import type { SourceFile } from '../content/text/source-file.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { detailsOf, firstLetterOfProse, isRemark, type TextRule, unquotedFiles, warningAt } from './kinds/text-rule.ts'

export const leftOver: TextRule = {
  codes: ['text/left-over'],
  check: (site, files) =>
    unquotedFiles(site, files).flatMap((file) => [
      ...(file.path.endsWith('.md') ? wordsOf(file) : []),
      ...(isRoster(file) ? officersOf(file) : []),
      ...valuesOf(file),
      ...reminders(file),
      ...placeholdersOf(file),
    ]),
}

const words =
  /\[(?:(?:insert|add|enter|type|your)\b[^\][\n]{0,40}|name|date|time|venue|place|tb[acd]|(?:contact |phone |telephone )?number|e-?mail address|address|area name|borough|council|district|organisation|street|town|ward|amount|month|day|year)\](?!\()|\bD{1,2}([/.-])M{1,2}\1Y{2,4}\b(?<!(?:\(|\b(?:as|form|format|like) )[DMY/.-]+)(?!\)| format)|\bXX[:.]XX\b|£X+\b|«\w{2,30}»|\b(?:TODO|FIXME|XXX+)\b|\?{3,}|\[citation needed\]|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|lorem ipsum[^.\n]{0,20}|\bCommented \[\p{L}{1,3}\d+\]:|(?<=[\p{L}.,;!?])\[(?-i:\p{Lu}{2,3})\d{1,2}\](?!\()|\bFormatted: (?:Font|Indent|Normal|List|Space)\b|\(delete as (?:appropriate|applicable|necessary)\)|\bXX(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=^(?:[-*+] +)?)(?:tb[acd]|n\/a)(?=\.?$)|(?<lost>(?<![\p{L}\d./=&?_-])\p{L}+\?\p{Ll}+(?![\p{L}\d=/._]))|(?<left>^(?:Sent from (?:my|Outlook|Mail|Yahoo|Samsung)\b[^\n]{0,40}|Get Outlook for \w+|Page \d+ of \d+)$|\[(?:image: |cid:)[^\]\n]*\](?!\()|^From: [^\n]*(?=\n(?:Sent|Date|To: [^\n]*\n(?:Cc|Date|Subject)): ))/gimu
/** Quick tests that rule out nearly every text: signs are rare, so what has one is looked for by it; a line by its end. */
const anySign =
  /\?(?:\?\?|(?<=[a-z]\?)[a-z])|\[(?:[A-Z]{2,3}\d|insert|add|enter|type|your|name|date|time|venue|place|tb|(?:(?:contact |phone |telephone )?number|e-?mail address|address|area name|borough|council|district|organisation|street|town|ward|amount|month|day|year)\]|citation|image|cid)|[Mm][/.-][Yy]|XX[:.]X|£X|«|!(?<=Error!)|\n(?<=^(?:[-*+] +)?(?:tb[acd]|n\/a)\.?\n)/im
const anyWord = /todo|fixme|xxx|lorem/i

/** What else such words begin with: to look for a text is quicker than for a pattern. */
const anyResidue = ['XX ', 'Commented [', 'Formatted: ', '(delete as ', 'Sent from ', 'Get Outlook ', 'Page ', 'From: ']

const mayHoldAny = (text: string): boolean =>
  anySign.test(text) || anyWord.test(text) || anyResidue.some((words) => text.includes(words))

/** What a printed sheet may say that is filled in by hand. */
const forPens = /^\(delete as/i

function wordsOf(file: SourceFile): readonly Finding[] {
  const { text, path } = file
  if (!mayHoldAny(text)) return []
  const start = firstLetterOfProse(file)
  return Array.from(text.matchAll(words))
    .filter(
      ({ 0: seen, index }) =>
        start !== undefined && index >= start && !(path.startsWith('sheets/') && forPens.test(seen)),
    )
    .map(({ 0: seen, index, groups }) =>
      warningAt('text/left-over', file, { seen, index }, ...wordsAbout(seen, groups)),
    )
}

function wordsAbout(
  seen: string,
  groups: Readonly<Record<string, string>> | undefined,
): readonly [message: string, hint: string] {
  if (groups?.left !== undefined)
    return [`"${seen}" was pasted with the text, from a mail or a document.`, 'Take it out, and what came with it.']
  return groups?.lost === undefined
    ? [`"${seen}" reads as if something else were to stand there.`, 'Write what was meant, or take it out.']
    : [
        `"${seen}" reads as if a letter was lost where the question mark stands.`,
        'Type the letter; after a question, type a space.',
      ]
}

/** An officer named "vacant" or the like: an entry without a name is shown as a vacant post. The area's own name begins a line. */
const noName =
  /(?<=[ {,]name: *["']?)(?:vacant|vacancy|vacant post|to be (?:confirmed|announced|appointed)|none|nobody|unknown)(?=["']? *(?:[,}#]|$))/gim

const officersOf = (file: SourceFile): readonly Finding[] =>
  Array.from(file.text.matchAll(noName), ({ 0: seen, index }) => nameless(file, seen, index))

const nameless = (file: SourceFile, seen: string, index: number): Finding =>
  warningAt(
    'text/left-over',
    file,
    { seen, index },
    `"${seen}" stands where a name should.`,
    'Take "name" out: a post without one is shown as vacant.',
  )

/** Words that stand for nothing, as a whole value or entry. `Null` is not among them: it is a surname. */
const noValue =
  /(?<=(?:^ *(?:- +)?|[{,] *)(?<field>[\w-]+): *["']?|^ *- +["']?|\[(?:[^\]\n]*, *)?["']?)(?:~|null|NULL|undefined|#?n\/a|#?N\/A|tb[acd]|TB[ACD]|xxx+|XXX+|-+|\?+)(?=["']? *(?:[,}\]]|#|$))/gm
const anyNoValue = /~|null|NULL|undefined|[nN]\/[aA]|[tT][bB][acdACD]|xxx|XXX|["' ](?:-+|\?+)["'\],}\n]/

function valuesOf(file: SourceFile): readonly Finding[] {
  const text = detailsOf(file)
  if (!anyNoValue.test(text)) return []
  return Array.from(text.matchAll(noValue)).map(({ 0: seen, index, groups }) =>
    groups?.field === 'name' && isRoster(file) && !text.startsWith('name:', text.lastIndexOf('\n', index) + 1)
      ? nameless(file, seen, index)
      : warningAt(
          'text/left-over',
          file,
          { seen, index },
          `"${seen}" would be shown as it stands.`,
          'Write what belongs there; where it may be left out, leave it out until it is known.',
        ),
  )
}

const anyReminder = ['TODO', 'FIXME', 'orem ipsum']

/** What writers leave for themselves among the words of a value; in a remark it has its place. */
function reminders(file: SourceFile): readonly Finding[] {
  if (!anyReminder.some((words) => file.text.includes(words))) return []
  const text = detailsOf(file)
  return Array.from(text.matchAll(/\b(?:TODO|FIXME|[Ll]orem ipsum)\b/g))
    .filter(({ index }) => !isRemark(text, index))
    .map(({ 0: seen, index }) => warningAt('text/left-over', file, { seen, index }, ...wordsAbout(seen, undefined)))
}

/**
 * In notes and in values placeholders are plain text. One among the sections of a poster is told with that section,
 * which there is not.
 */
function placeholdersOf(file: SourceFile): readonly Finding[] {
  const { text, path } = file
  const type = text.includes('{{') ? recognise(path)?.type.name : undefined
  if (type === undefined || type === 'about') return []
  const details = detailsOf(file)
  const isPlain = (index: number) =>
    index < details.length
      ? !isRemark(details, index) && details.slice(0, index).match(/^\w+:/gm)?.at(-1) !== 'poster:'
      : type !== 'sheet'
  return Array.from(text.matchAll(rightPlaceholder))
    .filter(({ index }) => isPlain(index))
    .map(({ 0: seen, index }) =>
      warningAt(
        'text/left-over',
        file,
        { seen, index },
        `"${seen}" would be shown as it stands: only the text of sheets and of about.md is filled in.`,
        'Write the words that it was to stand for.',
      ),
    )
}

const isRoster = ({ path }: SourceFile): boolean => /^areas\/[^/]+\/area\.yaml$/.test(path)
