/** The evidence as a document to print and to file: the facts it rests on, then every file under its kind. */

import type { Heading, Inline, List, Paragraph, Prose } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import type { FundedKind } from '../funding/due.ts'
import type { NotesDocument } from '../leaflets/documents/notes-document.ts'
import { type EvidenceRow, type Origin, sourcesOf } from './evidence.ts'
import { factsOf, inGroups } from './facts.ts'
import { summaryOf } from './summary.ts'

export function reportDocument(partnership: string, rows: readonly EvidenceRow[], origin: Origin): NotesDocument {
  const title = 'Funding evidence'
  const day = Temporal.PlainDate.from(origin.day)
  return {
    page: '/',
    file: 'funding.yaml',
    draft: false,
    street: 'funding',
    label: partnership,
    title,
    fullTitle: `${title} of ${partnership}, ${origin.day}`,
    facts: factsOf(origin).map(({ term, words }) => ({ term, words: text(words) })),
    body: [paragraph(summaryOf(rows)), ...kinds.flatMap(([kind, heading]) => section(kind, heading, rows))],
    foot: `${title}, ${origin.day}`,
    funding: [],
    created: day,
  }
}

const kinds: readonly (readonly [FundedKind, string])[] = [
  ['page', 'Pages'],
  ['leaflet', 'Leaflets'],
  ['notes', 'Meeting notes'],
  ['sign-in sheet', 'Sign-in sheets'],
  ['redirect', 'Pages that only forward'],
]

function section(kind: FundedKind, heading: string, rows: readonly EvidenceRow[]): readonly Prose<Inline>[] {
  const ofKind = rows.filter(({ due }) => due.kind === kind)
  return ofKind.length === 0 ? [] : [headingOf(heading), listOf(ofKind)]
}

const text = (words: string): readonly Inline[] => [plainText(words)]
const paragraph = (words: string): Paragraph<Inline> => ({ kind: 'paragraph', content: text(words) })
const headingOf = (words: string): Heading<Inline> => ({
  kind: 'heading',
  level: 2,
  id: words.toLowerCase(),
  content: text(words),
})

const listOf = (rows: readonly EvidenceRow[]): List<Inline> => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: rows.map((row) => [{ kind: 'paragraph', content: entry(row) }]),
})

/** The address, then a line for each thing that is said of it. */
function entry(row: EvidenceRow): readonly Inline[] {
  const { due, sha256, remarks, result } = row
  const lines = [
    [resultWords[result], ...remarks.map(breakable)].join(' '),
    ...(due.funding.length === 0 ? [] : [`${[...due.funding.map(({ fund }) => fund), ...sourcesOf(row)].join('. ')}.`]),
    ...found(row),
    ...(sha256 === undefined ? [] : [`SHA-256 ${inGroups(sha256)}`]),
  ]
  return [
    { kind: 'strong', content: text(breakable(due.address)) },
    ...lines.flatMap((line): readonly Inline[] => [{ kind: 'line-break' }, ...text(line)]),
  ]
}

const resultWords: Readonly<Record<EvidenceRow['result'], string>> = {
  kept: 'Kept.',
  broken: 'Broken.',
  'left out': 'Left out.',
}

/** An address may end its line after a slash. */
const breakable = (address: string): string => address.replaceAll(/(?<=[^/])\/(?=.)/g, '/\u200b')

function found({ shown: { words, emblem } }: EvidenceRow): readonly string[] {
  const said = words.map((phrase) => `“${phrase}”`).join(', ')
  const place = emblem?.left === undefined ? '' : `, ${emblem.left} mm from the left and ${emblem.top} mm from the top`
  return [
    ...(said === '' ? [] : [`Says ${said}.`]),
    ...(emblem ? [`Emblem: ${emblem.artwork}, ${emblem.width} by ${emblem.height} mm, ${emblem.place}${place}.`] : []),
  ]
}
