/** Values that say nothing, or that something is still to be written. */

import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { detailsOf, isRemark, warningAt } from '../kinds/text-rule.ts'
import { notYetWritten } from './in-prose.ts'

/** Warns of them in YAML, and in the front matter of Markdown. */
export const leftInValues = (file: SourceFile): readonly Finding[] => [
  ...(isRoster(file) ? vacantNames(file) : []),
  ...emptyWords(file),
  ...reminders(file),
]

/** An officer named "vacant" or the like: an entry without a name is shown as a vacant post. The area's own name begins a line. */
const noName =
  /(?<=[ {,]name: *["']?)(?:vacan(?:t|cy)(?: post)?(?: ?\([^()\n]*\))?|to be (?:confirmed|announced|appointed)|none|nobody|unknown)(?=["']? *(?:[,}#]|$))/gim

const vacantNames = (file: SourceFile): readonly Finding[] =>
  Array.from(file.text.matchAll(noName), ({ 0: seen, index }) => nameless(file, seen, index))

const nameless = (file: SourceFile, seen: string, index: number): Finding =>
  warningAt(
    'text/left-over',
    file,
    { seen, index },
    `"${seen}" stands where a name should.`,
    'Take "name" out: a post without one is shown as vacant.',
  )

/** Words that stand for nothing. `Null` is not among them: it is a surname. */
const nothing = '(?:~|null|NULL|undefined|#?n/a|#?N/A|tb[acd]|TB[ACD]|xxx+|XXX+|-+|\\?+)(?=["\']? *(?:[,}\\]]|#|$))'
/** As a whole value, or as an entry on a line of its own. */
const noValue = new RegExp(`(?<=(?:^ *(?:- +)?|[{,] *)(?<field>[\\w-]+): *["']?|^ *- +["']?)${nothing}`, 'gm')
const inBrackets = /\[[^\]\n]*\]?/g
const noEntry = new RegExp(`(?<=[[,] *["']?)${nothing}`, 'gm')
const anyNoValue = /~|null|NULL|undefined|[nN]\/[aA]|[tT][bB][acdACD]|xxx|XXX|["' ](?:-+|\?+)["'\],}\n]/

function emptyWords(file: SourceFile): readonly Finding[] {
  const text = detailsOf(file)
  if (!anyNoValue.test(text)) return []
  const values = Array.from(text.matchAll(noValue)).map(({ 0: seen, index, groups }) =>
    groups?.field === 'name' && isRoster(file) && !text.startsWith('name:', text.lastIndexOf('\n', index) + 1)
      ? nameless(file, seen, index)
      : empty(file, seen, index),
  )
  const entries = Array.from(text.matchAll(inBrackets)).flatMap(({ 0: list, index: from }) =>
    Array.from(list.matchAll(noEntry), ({ 0: seen, index }) => empty(file, seen, from + index)),
  )
  return [...values, ...entries]
}

const empty = (file: SourceFile, seen: string, index: number): Finding =>
  warningAt(
    'text/left-over',
    file,
    { seen, index },
    `"${seen}" would be shown as it stands.`,
    'Write what belongs there; where it may be left out, leave it out until it is known.',
  )

const anyReminder = ['TODO', 'FIXME', 'orem ipsum']

/** What writers leave for themselves among the words of a value; in a remark it has its place. */
function reminders(file: SourceFile): readonly Finding[] {
  if (!anyReminder.some((words) => file.text.includes(words))) return []
  const text = detailsOf(file)
  return Array.from(text.matchAll(/\b(?:TODO|FIXME|[Ll]orem ipsum)\b/g))
    .filter(({ index }) => !isRemark(file, index))
    .map(({ 0: seen, index }) =>
      warningAt('text/left-over', file, { seen, index }, `"${seen}" ${notYetWritten.message}`, notYetWritten.hint),
    )
}

const isRoster = ({ path }: SourceFile): boolean => /^areas\/[^/]+\/area\.yaml$/.test(path)
