/** Placeholders in a text: what they become, alone on a line or among words, and what is told of slips. */

import { expect, test } from 'vitest'
import type { WrittenBlock } from '../../../scripts/blocks/written.ts'
import { briefly, faultsOf, folderOf, sheet, siteOf } from '../../support/sites/content-in-memory.ts'

const diagram =
  'title: Steps\ndescription: Two steps.\nsteps: [{ id: one, label: One }, { id: two, label: Two }]\nthen: [[one, two]]\n'
const withDiagram = { 'diagrams/steps.yaml': diagram }
const bodyOf = (markdown: string): readonly WrittenBlock[] =>
  siteOf({ ...withDiagram, 'sheets/welcome.md': sheet(markdown) }).sheets[0]?.body ?? []

/** Body lines are counted from 9: the details of the sheet take eight. */
const firstLine = 9

test('the call to action is a paragraph of one bold sentence with its two placeholders', () => {
  const [paragraph] = bodyOf('**Call {{ phone }} for {{ contact purpose }}.**')
  expect(paragraph).toMatchObject({
    kind: 'paragraph',
    content: [
      {
        kind: 'strong',
        content: [
          { kind: 'text', text: 'Call ' },
          { kind: 'placeholder', name: 'phone', span: { line: firstLine, column: 8, endColumn: 19 } },
          { kind: 'text', text: ' for ' },
          { kind: 'placeholder', name: 'contact purpose', span: { line: firstLine, column: 24 } },
          { kind: 'text', text: '.' },
        ],
      },
    ],
  })
  expect(paragraph?.kind === 'paragraph' && paragraph.content).toHaveLength(1)
})

test('the second of two placeholders is told from the first', () => {
  const [paragraph] = bodyOf('Call {{ phone }},\nsay it again: {{ phone }}.')
  const spans =
    paragraph?.kind === 'paragraph'
      ? paragraph.content.flatMap((part) => (part.kind === 'placeholder' ? part.span : []))
      : []
  expect(spans.map(({ line, column }) => [line, column])).toEqual([
    [firstLine, 6],
    [firstLine + 1, 15],
  ])
})

test.each([
  ['A\n\n{{ overleaf }}\n\nB', [{}, { kind: 'block-placeholder', name: 'overleaf' }, {}]],
  ['A\n\n{{overleaf}}\n\nB', [{}, { kind: 'block-placeholder', name: 'overleaf' }, {}]],
  ['{{ diagram: steps }}', [{ kind: 'block-placeholder', name: 'diagram', argument: 'steps' }]],
  [
    '{{ who to expect: safer-stronger }}',
    [{ kind: 'block-placeholder', name: 'who to expect', argument: 'safer-stronger' }],
  ],
  ['{{ officers }}\n{{ meetings }}', [{ name: 'officers' }, { name: 'meetings' }]],
  ['Next:\n{{ meetings }}\nCome.', [{ kind: 'paragraph' }, { name: 'meetings' }, { kind: 'paragraph' }]],
  ['\\{{ phone }}', [{ kind: 'paragraph', content: [{ kind: 'text', text: '{{ phone }}' }] }]],
])('%j gives its blocks', (markdown, blocks) => expect(bodyOf(markdown)).toMatchObject(blocks))

test('a heading counts placeholders as the partnership edition says them', () => {
  expect(bodyOf('## Meetings in {{ area }}, call {{ phone }}')).toMatchObject([
    { kind: 'heading', id: 'meetings-in-your-area-call-01922-654703' },
  ])
})

test.each([
  ['Call {{ fone }}', '9:6 placeholder/unknown', 'Did you mean {{ phone }}?'],
  ['Call {{ Phone }}', '9:6 placeholder/unknown', 'Did you mean {{ phone }}?'],
  ['Call {{ anything at all }}', '9:6 placeholder/unknown', 'There are {{ phone }}'],
  ['Call {{ phone', '9:6 placeholder/unclosed', 'End it with }}'],
  ['Call { phone }', '9:6 placeholder/braces', 'Write {{ phone }}.'],
  ['See {{ overleaf }}', '9:5 placeholder/not-alone', 'on a line of its own'],
  ['- {{ meetings }}', '9:3 placeholder/not-alone', 'on a line of its own'],
  ['{{ diagram }}', '9:1 placeholder/unknown', 'diagrams/'],
  ['{{ diagram: stops }}', '9:1 reference/unknown', 'Did you mean "steps"?'],
  ['{{ who to expect: safer }}', '9:1 reference/unknown', 'safer-stronger'],
  ['A\n\n{{ overleaf }}\n\nB\n\n{{ overleaf }}\n\nC', '15:1 placeholder/twice', 'Keep the one'],
  ['Write to {{ email }}.', '9:10 placeholder/no-email', 'under "contact"'],
])('%j is told: %s', (markdown, expected, hint) => {
  const faults = faultsOf({ ...withDiagram, 'sheets/welcome.md': sheet(markdown) })
  expect(briefly(faults)).toEqual([`sheets/welcome.md:${expected}`])
  expect(faults[0]?.hint).toContain(hint)
})

test('a missing e-mail address is told with the areas that lack it', () => {
  const [fault] = faultsOf({ 'sheets/welcome.md': sheet('Write to {{ email }}.') })
  expect(fault?.message).toBe('There is no e-mail address to print here for the partnership and Canalside.')
})

test('braces in notes are plain text', () => {
  const notes =
    '---\ntitle: An evening\nstatus: published\n---\n## Discussion\n\n{{ phone }} {x}\n\n## Next steps\n\nWalk.\n'
  const site = siteOf({ 'areas/canalside/meetings/2026-11-03-evening.md': notes })
  expect(site.areas[0]?.notes[0]?.body[1]).toMatchObject({ content: [{ kind: 'text', text: '{{ phone }} {x}' }] })
})

test('the folder of these tests has nothing wrong in it', () => {
  expect(folderOf({}).files.size).toBeGreaterThan(5)
  expect(faultsOf({})).toEqual([])
})
