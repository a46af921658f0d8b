/** Sheets that nobody wrote: every block the tree allows, in any order, with words of several languages. */

import fc from 'fast-check'
import type { Block, Inline, List, Prose } from '../../../scripts/blocks/block.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'

const vocabulary = [
  ...'the a of to and in at we street canal library neighbours meeting litter lights Tuesday 6pm £200 24 St'.split(' '),
  ...'CAG LNP CAGs don’t “quoted” (brackets) well-being half-day Cymraeg tŷ ŵyl Łódź żółw café naïve A&E <b> 50% –'.split(
    ' ',
  ),
  'internationalisation',
]

const word = fc.constantFrom(...vocabulary)
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const text = (most: number): fc.Arbitrary<Inline> => phrase(most).map((words) => ({ kind: 'text', text: words }))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { arbitrary: text(12), weight: 6 },
  text(3).map((inner): Inline => ({ kind: 'strong', content: [inner] })),
  text(3).map((inner): Inline => ({ kind: 'emphasis', content: [inner] })),
  text(3).map((inner): Inline => ({ kind: 'link', href: 'https://www.example.org/', content: [inner] })),
  fc.constant<Inline>({ kind: 'phone', text: '01632 960123', href: 'tel:+441632960123' }),
  fc.constant<Inline>({ kind: 'email', address: 'canalside@example.org' }),
  fc.constant<Inline>({ kind: 'time', text: 'Tuesday 8 December 2026, 6pm to 8pm', datetime: '2026-12-08T18:00' }),
)

/** Pieces stand apart, so that each word is a word on both media. */
const line = (most: number): fc.Arbitrary<readonly Inline[]> =>
  fc
    .array(inline, { minLength: 1, maxLength: most })
    .map((pieces) =>
      pieces.flatMap((piece, index): Inline[] => (index === 0 ? [piece] : [{ kind: 'text', text: ' ' }, piece])),
    )

const paragraph: fc.Arbitrary<Prose<Inline>> = line(4).map((content) => ({ kind: 'paragraph', content }))

function list(depth: number): fc.Arbitrary<List<Inline>> {
  const inner = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 1 })
  const item = fc.tuple(paragraph, inner).map(([first, more]): readonly Prose<Inline>[] => [first, ...more])
  return fc
    .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 4 }))
    .map(([ordered, items]) => ({ kind: 'list', ordered, start: 1, items }))
}

const table: fc.Arbitrary<Prose<Inline>> = fc.constantFrom(1, 2, 3, 11).chain((columns) => {
  const cell = text(3).map((inner) => [inner])
  const row = fc.array(cell, { minLength: columns, maxLength: columns })
  return fc
    .tuple(row, fc.array(row, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([head, rows, rowHeaders]): Prose<Inline> => ({ kind: 'table', head, rows, rowHeaders }))
})

const quote: fc.Arbitrary<Prose<Inline>> = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((blocks) => ({ kind: 'quote', blocks }))

const prose = fc.oneof({ arbitrary: paragraph, weight: 4 }, list(2), table, quote)

const diagram: fc.Arbitrary<Block> = fc.integer({ min: 2, max: 6 }).chain((steps) =>
  fc
    .tuple(
      fc.array(fc.tuple(phrase(2), fc.option(phrase(10))), { minLength: steps, maxLength: steps }),
      fc.option(fc.tuple(fc.nat(steps - 1), fc.nat(steps - 1))),
      fc.boolean(),
    )
    .map(
      ([labels, jump, reconstructed]): Block => ({
        kind: 'diagram',
        id: 'generated',
        title: 'How it goes',
        description: 'One step leads to the next.',
        steps: labels.map(([label, words]) => ({ label, ...(words !== null && { text: words }) })),
        arrows: [
          ...labels.slice(1).map((_, from) => ({ from, to: from + 1 })),
          ...(jump && jump[1] !== jump[0] + 1 ? [{ from: jump[0], to: jump[1] }] : []),
        ],
        reconstructed,
      }),
    ),
)

const call: Block = {
  kind: 'call',
  lead: 'Call',
  phone: { kind: 'phone', text: '01632 960123', href: 'tel:+441632960123' },
  purpose: [{ kind: 'text', text: 'for venue details and dates in your LNP area.' }],
}

interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

const section: fc.Arbitrary<Section> = fc.record({
  title: phrase(6),
  blocks: fc.array<Block>(prose, { minLength: 1, maxLength: 3 }),
})

/** A section that is one panel: who to expect. */
const panel: fc.Arbitrary<Section> = fc.tuple(phrase(6), paragraph, list(0)).map(([title, introduction, entries]) => ({
  title,
  blocks: [{ kind: 'panel', blocks: [introduction, entries] }],
}))

/** Headings get ids of their own; a panel takes its section's heading in. */
function numbered(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap(({ title, blocks }, index): readonly Block[] => {
    const heading = {
      kind: 'heading',
      level: 2,
      id: `section-${index + 1}`,
      content: [{ kind: 'text', text: title }],
    } as const
    const [first] = blocks
    return first?.kind === 'panel' ? [{ ...first, heading }] : [heading, ...blocks]
  })
}

/** Short enough for two sides, of any shape the content model allows. */
export const generatedSheet: fc.Arbitrary<Sheet> = fc
  .record({
    title: phrase(8),
    lead: phrase(25),
    front: fc.array(section, { minLength: 1, maxLength: 3 }),
    withCall: fc.boolean(),
    back: fc.option(fc.tuple(fc.option(diagram), fc.array(panel, { maxLength: 3 }))),
    inArea: fc.boolean(),
  })
  .map(({ title, lead, front, withCall, back, inArea }): Sheet => {
    const [picture, panels] = back ?? [null, []]
    const beforeBack = [...numbered(front), ...(withCall ? [call] : [])]
    const afterFront = numbered(panels).map((block) =>
      block.kind === 'panel' && block.heading
        ? { ...block, heading: { ...block.heading, id: `back-${block.heading.id}` } }
        : block,
    )
    return {
      id: 'generated',
      file: 'sheets/generated.md',
      edition: inArea ? { kind: 'area', id: 'canalside', name: 'Canalside', example: true } : { kind: 'partnership' },
      language: 'en-GB',
      title,
      shortTitle: title,
      label: 'Information sheet',
      lead: [{ kind: 'text', text: lead }],
      blocks: back ? [...beforeBack, { kind: 'overleaf' }, ...(picture ? [picture] : []), ...afterFront] : beforeBack,
      contact: {
        phone: { text: '01632 960123', href: 'tel:+441632960123' },
        purpose: 'venue details and dates',
        relay: false,
      },
      meetings: [],
      funding: [],
      updated: Temporal.PlainDate.from('2026-11-01'),
      leaflet: ['a4'],
      poster: [],
    }
  })
