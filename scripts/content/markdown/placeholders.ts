/** Placeholders such as `{{ phone }}`, in sheets and about.md; everywhere else braces are plain text. */

import type { Text } from '../../blocks/block.ts'
import type { BlockPlaceholder, InlinePlaceholder } from '../../blocks/written.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import type { Contact } from '../../model/contact.ts'
import { closest, sameWord } from '../names/closest.ts'
import { suggestedId } from '../names/ids.ts'
import { anyOf } from '../text/any-of.ts'
import type { Dialect, LineEnd, Reading } from './prose.ts'
import { isJust } from './source-lines.ts'

export type Placeholder = InlinePlaceholder | BlockPlaceholder | LineEnd

const inLine = ['phone', 'email', 'contact purpose', 'area'] as const
const alone = ['overleaf', 'officers', 'meetings'] as const
/** The placeholders without an argument. */
export const plainPlaceholders: ReadonlySet<string> = new Set([...inLine, ...alone])
const withId = ['diagram', 'who to expect'] as const

/** How each is written, for messages. */
const spellings = [...inLine, ...alone, 'diagram: ID', 'who to expect: TYPE']

/** A placeholder that is written right, wherever it stands. */
export const rightPlaceholder = new RegExp(
  `\\{\\{ *(?:${[...inLine, ...alone].join('|')}|(?:${withId.join('|')}): *[\\w-]+) *\\}\\}`,
  'g',
)

/** The reading of notes, which have no placeholders: text as it was typed, and a space for a line end. */
export const plainDialect: Dialect<never> = {
  extraBegins: undefined,
  text: (text) => [{ kind: 'text', text }],
  lineEnd: { kind: 'text', text: ' ' },
  wordsOf: () => '',
}

/** In a heading's id, a placeholder counts as what the partnership's own edition has for it. */
export const placeholderDialect = (contact: Contact): Dialect<Placeholder> => ({
  extraBegins: '{',
  text: readText,
  lineEnd: { kind: 'line-end' },
  wordsOf: (extra) => {
    if (extra.kind !== 'placeholder') return ' '
    switch (extra.name) {
      case 'phone':
        return contact.phone.text
      case 'email':
        return contact.email ?? ''
      case 'contact purpose':
        return contact.purpose
      case 'area':
        return 'your area'
    }
  },
})

/** An escaped brace begins no placeholder: `\{{ phone }}` leaves `{ phone }}`, as intended. */
const written = anyOf(
  [
    /(?<!\{)\{{3,}([^{}]*)\}{3,}/, // more than two on each side
    /\{\{([^{}]*)\}\}/,
    /\{([^{}]*)\}(?!\})/, // one on each side
    /(\{\s+\{[^{}]*\}\s*\})/, // spaces between the two
    /(?<!\{)\{([^{}]*)\}\}/, // one in front, two behind
    /\{\{|\{(?![^{}]*\}\})/, // never closed
  ],
  'g',
)

function readText(typed: string, reading: Reading<Placeholder>): readonly (Text | Placeholder)[] {
  if (!typed.includes('{')) return [{ kind: 'text', text: typed }]
  const parts: (Text | Placeholder)[] = []
  let from = 0
  for (const match of typed.matchAll(written)) {
    const placeholder = readPlaceholder(match, reading)
    if (placeholder === undefined) continue
    parts.push({ kind: 'text', text: typed.slice(from, match.index) }, placeholder)
    from = match.index + match[0].length
  }
  parts.push({ kind: 'text', text: typed.slice(from) })
  return parts
}

/** Whether the brace before it was typed as `\{`. */
const isEscaped = ({ line, column }: Span, { source }: Reading<Placeholder>): boolean =>
  source.lines[line - source.firstLine]?.slice(0, column - 1).endsWith('\\{') === true

/** A placeholder as it was typed, in whichever braces. */
interface Typed {
  readonly whole: string
  readonly span: Span
  /** What stands between the braces, and its part before a colon. */
  readonly words: string
  readonly name: string
}

function readPlaceholder(
  match: RegExpExecArray,
  reading: Reading<Placeholder>,
): InlinePlaceholder | BlockPlaceholder | undefined {
  const [whole, more, doubled, single, uneven, lopsided] = match
  const span = reading.cursor.next(whole)
  if (lopsided !== undefined && isEscaped(span, reading)) return undefined
  const words = (more ?? doubled ?? single ?? uneven?.replace(/[{}]/g, '') ?? lopsided ?? '')
    .trim()
    .replace(/\s+/g, ' ')
  const [name = '', ...argument] = words.split(':').map((part) => part.trim())
  const typed = { whole, span, words, name }
  if (more !== undefined) return reportBraces(typed, 'has more than two braces on each side', reading)
  if (uneven !== undefined)
    return reportBraces(typed, 'does not have two braces right beside each other on each side', reading)
  if (single !== undefined) return reportSingleBrace(typed, 'has one brace on each side', reading)
  if (lopsided !== undefined) return reportSingleBrace(typed, 'has one brace in front and two after it', reading)
  if (doubled === undefined) return reportUnclosed(typed, match.input.slice(match.index + whole.length), reading)
  return placeholderOf(typed, argument) ?? reportUnknown(typed, reading)
}

/** `argument`: what stands behind each colon. */
function placeholderOf(
  { span, name }: Typed,
  [argument, ...others]: readonly string[],
): InlinePlaceholder | BlockPlaceholder | undefined {
  const bare = [...inLine, ...alone].find((known) => known === name)
  if (bare !== undefined && argument === undefined)
    return isInLine(bare) ? { kind: 'placeholder', name: bare, span } : { kind: 'block-placeholder', name: bare, span }
  const referring = withId.find((known) => known === name)
  return referring !== undefined && argument && others.length === 0
    ? { kind: 'block-placeholder', name: referring, argument, span }
    : undefined
}

function reportUnknown({ whole, span, words, name }: Typed, { report }: Reading<Placeholder>): undefined {
  const same = [...inLine, ...alone].find((known) => sameWord(known, words))
  const write = same !== undefined && isJust(span, whole) ? `{{ ${same} }}` : undefined
  report.errorAt('placeholder/unknown', span, `There is no placeholder "${whole}".`, unknownHint(words, name), write)
}

function reportBraces({ whole, span, words }: Typed, what: string, { report }: Reading<Placeholder>): undefined {
  const write = isJust(span, whole) ? `{{ ${words} }}` : undefined
  report.errorAt('placeholder/braces', span, `"${whole}" ${what}.`, `Write {{ ${words} }}.`, write)
}

/** A brace too few: meant as a placeholder where its name is one. */
function reportSingleBrace(typed: Typed, what: string, reading: Reading<Placeholder>): undefined {
  const { whole, span, words, name } = typed
  if (spellings.some((spelling) => spelling.split(':')[0] === name)) return reportBraces(typed, what, reading)
  const message = `"${whole}" stands in braces, which are for placeholders alone.`
  reading.report.errorAt('placeholder/unknown', span, message, unknownHint(words, name))
}

function reportUnclosed({ whole, span }: Typed, behind: string, { report }: Reading<Placeholder>): undefined {
  const name = /^ *([a-z ]*[a-z])/.exec(behind)?.[1] ?? ''
  const hint =
    whole === '{'
      ? 'Write {{ phone }} for a placeholder, or \\{ for a brace of the text.'
      : `End it with }} on the same line: {{ ${plainPlaceholders.has(name) ? name : 'phone'} }}.`
  report.errorAt('placeholder/unclosed', span, 'A placeholder begins here and does not end.', hint)
}

/** Other names that people use for placeholders. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['telephone', 'phone'],
  ['tel', 'phone'],
  ['number', 'phone'],
  ['mail', 'email'],
  ['purpose', 'contact purpose'],
  ['area name', 'area'],
  ['dates', 'meetings'],
  ['next meeting', 'meetings'],
  ['page break', 'overleaf'],
  ['telephone number', 'phone'],
  ['phone number', 'phone'],
  ['contact', 'phone'],
  ['email address', 'email'],
  ['meeting dates', 'meetings'],
  ['next meetings', 'meetings'],
  ['cag dates', 'meetings'],
  ['officer list', 'officers'],
  ['staff', 'officers'],
])

/** `Who-to-expect safer-stronger` → `who to expect: safer-stronger` */
function withItsId(words: string): string | undefined {
  const [, name, rest = ''] =
    /^(diagram|(?:whom?[ _-]+to[ _-]+)?expect|whom?(?:['’]s there| is there)?(?=\s*[:;=]))(?:\s*[:;=]\s*|\s+)(.+)$/i.exec(
      words,
    ) ?? []
  const id = suggestedId(rest.replace(/\.ya?ml$/i, ''))
  if (name === undefined || id === '') return undefined
  return `${/^diagram$/i.test(name) ? 'diagram' : 'who to expect'}: ${id}`
}

/** `who to expct: safer-stronger` → `who to expect: safer-stronger` */
function nearlyWithItsId(words: string): string | undefined {
  const [, typed = '', id] = /^([^:]+):\s*([a-z0-9-]+)$/.exec(words) ?? []
  const name = closest(typed.trim(), withId)
  return name === undefined || id === undefined ? undefined : `${name}: ${id}`
}

function unknownHint(words: string, name: string): string {
  if (name === 'diagram') return 'Write {{ diagram: ID }} with the name of a file in diagrams/.'
  if (name === 'who to expect') return 'Write {{ who to expect: TYPE }} with the name of a file in cag-types/.'
  const near =
    withItsId(words) ??
    nearlyWithItsId(words) ??
    closest(words, spellings) ??
    closest(name, spellings) ??
    otherWords.get(words.toLowerCase().replace(/[._-]+/g, ' '))
  if (near !== undefined) return `Did you mean {{ ${near} }}?`
  return `There are ${spellings.map((spelling) => `{{ ${spelling} }}`).join(', ')}. Write \\{ for a brace of the text.`
}

const isInLine = (name: (typeof inLine)[number] | (typeof alone)[number]): name is (typeof inLine)[number] =>
  inLine.some((known) => known === name)

/** Whether a placeholder names a file as well. */
export const takesId = (name: string): boolean => withId.some((known) => known === name)
