/** Markdown as blocks: what each mark becomes, and what is told of the others. */

import { expect, test } from 'vitest'
import type { Inline, Prose } from '../../../scripts/blocks/block.ts'
import { FileReport } from '../../../scripts/content/findings/file-report.ts'
import { plainDialect } from '../../../scripts/content/markdown/placeholders.ts'
import { sourceLines } from '../../../scripts/content/markdown/source-lines.ts'
import { readBlocks } from '../../../scripts/content/prose/blocks.ts'
import type { Finding } from '../../../scripts/diagnostics/diagnostic.ts'

const image = { file: 'images/map.svg', type: 'svg', width: 640, height: 320, bytes: new Uint8Array() } as const

function read(markdown: string, firstLine = 1) {
  const findings: Finding[] = []
  const source = sourceLines('notes.md', markdown, firstLine)
  const images = new Map([[image.file, image]])
  const { blocks, headingIds } = readBlocks<never>(source, plainDialect, images, new FileReport('notes.md', findings))
  return { blocks: blocks(), headingIds: [...headingIds], findings }
}

/** `h2#id(words)`, `p(words)`, `ul[p(a) | p(b)]`: the tree on one line. */
const outline = (blocks: readonly Prose<Inline>[]): string => blocks.map(outlineOf).join(' ')

function outlineOf(block: Prose<Inline>): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}#${block.id}(${line(block.content)})`
    case 'paragraph':
      return `p(${line(block.content)})`
    case 'list':
      return `${block.ordered ? `ol${block.start}` : 'ul'}[${block.items.map(outline).join(' | ')}]`
    case 'quote':
      return `quote[${outline(block.blocks)}]`
    case 'image':
      return `image(${block.source} ${block.width}x${block.height}: ${block.alternative})`
    case 'table':
      return `table${block.rowHeaders ? '+names' : ''}${block.alignment?.map((place) => `+${place}`).join('') ?? ''}[${[block.head, ...block.rows].map((row) => row.map(line).join(', ')).join(' | ')}]`
  }
}

const line = (content: readonly Inline[]): string => content.map(partOf).join('')

function partOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return `*${line(inline.content)}*`
    case 'emphasis':
      return `_${line(inline.content)}_`
    case 'link':
      return `<${line(inline.content)}>${inline.href}`
    case 'line-break':
      return '/'
    default:
      return `?${inline.kind}`
  }
}

test.each([
  ['One.\n\nTwo.', 'p(One.) p(Two.)'],
  ['One\ntwo.', 'p(One two.)'],
  ['One  \ntwo.', 'p(One/two.)'],
  ['**bold** and *soft*', 'p(*bold* and _soft_)'],
  ['**Call {{ phone }}**', 'p(*Call {{ phone }}*)'], // notes have no placeholders
  ['{% x %} {a}', 'p({% x %} {a})'],
  ['\\*no\\* &amp; &lt;b>', 'p(*no* & <b>)'],
  ['- a\n- b\n  - c\n', 'ul[p(a) | p(b) ul[p(c)]]'],
  ['3. x\n4. y\n', 'ol3[p(x) | p(y)]'],
  ['> a\n>\n> b', 'quote[p(a) p(b)]'],
  ['[areas](/areas/)', 'p(<areas>/areas/)'],
  ['<https://example.org/>', 'p(<https://example.org/>https://example.org/)'],
  ['![A map](images/map.svg)', 'image(images/map.svg 640x320: A map)'],
  ['| Who | Now |\n| --- | --- |\n| Lamps | 3 |', 'table+names[Who, Now | Lamps, 3]'],
  ['| 1 | 2 |\n| --- | --- |\n| 3 | 4 |', 'table[1, 2 | 3, 4]'],
  ['| 1 | 2 |\n| :-- | --- |\n| 3 | 4 |', 'table[1, 2 | 3, 4]'], // where they stand anyway
  ['| 1 | 2 | 3 |\n| :-- | :-: | --: |\n| 4 | 5 | 6 |', 'table+start+centre+end[1, 2, 3 | 4, 5, 6]'],
  ['> 1 | 2\n> --- | -:\n> 3 | 4', 'quote[table+start+end[1, 2 | 3, 4]]'],
  ['## A\n\n### B\n\n#### C\n\nx\n\n## D\n\ny', 'h2#a(A) h3#b(B) h4#c(C) p(x) h2#d(D) p(y)'],
])('%j becomes %s', (markdown, expected) => {
  const { blocks, findings } = read(markdown)
  expect(findings).toEqual([])
  expect(outline(blocks)).toBe(expected)
})

test.each([
  [['Next steps:'], ['next-steps']],
  [
    ['Next Steps', 'Next Steps', 'Next steps'],
    ['next-steps', 'next-steps-2', 'next-steps-3'],
  ],
  [
    ['A', 'A 2', 'A'],
    ['a', 'a-2', 'a-3'],
  ],
  [['Café à Łódź'], ['cafe-a-lodz']],
  [['Tŷ Ŵyl'], ['ty-wyl']],
  [
    ['Main', 'Main', 'Domain'], // #main is where the page's skip link leads
    ['main-2', 'main-3', 'domain'],
  ],
  [['What’s on?'], ['whats-on']],
  [['Who to expect at a Safer & Stronger CAG'], ['who-to-expect-at-a-safer-stronger-cag']],
  [['**Bold** [link](/areas/)'], ['bold-link']],
  [['***!***'], ['section']],
])('headings %j have the ids %j', (headings, ids) => {
  expect(read(headings.map((words) => `## ${words}`).join('\n\n')).headingIds).toEqual(ids)
})

test.each([
  ['# Title\n\nX', '1:1 heading/title'],
  ['### Deep\n\nX', '1:1 heading/skipped'],
  ['## A\n\n#### C\n\nX', '3:1 heading/skipped'],
  ['## A\n\n### B\n\n#### C\n\nX\n\n##### D\n\nX', '9:1 heading/too-deep'],
  ['Words\n---\n\nX', '1:1 heading/underlined'],
  ['Words\n===\n\nX', '1:1 heading/underlined'],
  ['##', '1:1 heading/empty'],
  ['> - > - > - > deep', '1:13 markdown/too-deep'],
  ['- - a\n  -', '2:3 list/empty-item'],
  ['1. -', '1:4 list/empty-item'],
  ['> -', '1:3 list/empty-item'],
  ['- ## A', '1:3 heading/nested'],
  ['A <b>bold</b> word', '1:3 markdown/html'],
  ['A <b>bold</i> word', '1:3 markdown/html, 1:10 markdown/html'],
  ['[Call](tel:016329)', '1:8 link/address'],
  ['<div>\nx\n</div>', '1:1 markdown/html'],
  ['<!-- hidden -->', '1:1 markdown/html'],
  ['A `code` word', '1:4 markdown/code'],
  ['```\nx\n```', '1:1 markdown/code'],
  ['A\n\n    indented', '3:5 markdown/code'],
  ['***', '1:1 markdown/rule'],
  ['![](images/map.svg)', '1:1 image/no-words'],
  ['![A map](images/mpa.svg)', '1:1 image/missing'],
  ['![A map](https://example.org/map.png)', '1:1 image/remote'],
  ['![A map](//example.org/map.png)', '1:1 image/remote'],
  ['![A map](images/map.svg "small")', '1:1 image/title'],
  ['See ![A map](images/map.svg)', '1:14 image/not-alone'],
  ['A [link](javascript:alert)', '1:10 link/address'],
  ['A [link](//example.org/) and [link](http://example.org/)', '1:10 link/address, 1:37 link/address'],
  ['[](/areas/)', '1:4 link/no-words'],
  ['[areas](/areas/ "all")', '1:9 link/title'],
  ['- a\n-\n- b', '2:1 list/empty-item'],
  ['- '.repeat(7).trimEnd().concat(' x'), '1:13 markdown/too-deep'],
])('%j is told: %s', (markdown, expected) => {
  const told = read(markdown).findings.map(({ code, place }) => {
    const span = 'span' in place ? place.span : undefined
    return `${span?.line}:${span?.column} ${code}`
  })
  expect(told.join(', ')).toBe(expected)
})

test('blocks say where they stand in the file, whose prose begins on line 5', () => {
  const { blocks } = read('## A\n\nOne\ntwo.\n\n- x\n  - y\n\n> q\n', 5)
  expect(blocks.map(({ span }) => span && [span.line, span.column, span.endLine, span.endColumn])).toEqual([
    [5, 1, 5, 5],
    [7, 1, 8, 5],
    [10, 1, 11, 6],
    [13, 1, 13, 4],
  ])
})

test('all faults of a text come at once', () => {
  expect(read('# A\n\n***\n\n<b>x</b>\n\n[x](http://example.org/)').findings).toHaveLength(4)
})

test.each([
  ['a link to 300,000 words that never ends', `[Words](file:${'a '.repeat(300_000)}.`],
  ['an entry with 200,000 numbers', `1. A${' b 2. A'.repeat(200_000)}`],
])('%s is read within the test', (_what, markdown) => expect(read(markdown).findings).toEqual([]))
