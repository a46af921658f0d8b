/** The posters against the design's tables, what of a sheet they carry, and what is told where there is none. */

import { describe, expect, test } from 'vitest'
import type { Block } from '../../../scripts/blocks/block.ts'
import { postersOfNothing } from '../../../scripts/leaflets/faults/posters-of-nothing.ts'
import { rowOf } from '../../../scripts/leaflets/formats/format-table.ts'
import { a3Poster, a4Poster, type PosterFormat } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { leafletFiles, typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { InformationSheet } from '../../../scripts/model/information-sheet.ts'
import { writePdf } from '../../../scripts/pdf/write-pdf.ts'
import { posterBlocks } from '../../../scripts/sheets/poster-blocks.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import type { PlacedText, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { readLinks, readPdf } from '../../support/paper/read-pdf.ts'
import { canalsideSheet, heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'
import { taggedTexts } from '../../support/paper/tagged-words.ts'

const mm = (points: number) => (points * 25.4) / 72
function typeset(sheet: Sheet, format: PosterFormat): TypesetDocument {
  const made = typesetLeaflet(sheet, format, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}
const told = (sheet: Sheet, format: PosterFormat) => {
  const made = typesetLeaflet(sheet, format, leafletContext)
  return made.ok ? [] : made.diagnostics
}
const textsOf = ({ pages }: TypesetDocument): readonly PlacedText[] =>
  pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text'))

describe('the A3 poster of the seed sheet', () => {
  const document = typeset(partnershipSheet, a3Poster)
  const texts = textsOf(document)

  // x, the top of the line's box in mm, size and leading from the design's table; flowing tops may move by 1.5.
  test.each([
    ['Local Neigh', 20, 39.4, 20, 25],
    ['What is a Comm', 20, 50.2, 66, 69],
    ['CAGs aim to', 20, 109.7, 28, 37],
    ['Who should', 20, 143.1, 34, 40],
    ['Anyone who', 20, 162.9, 28, 37],
    ['Call', 30.06, 242.9, 26, 32],
    ['01922', 30.06, 254.1, 88, 92],
  ])('%j', (start, x, top, size, leading) => {
    const item = texts.find((placed) => wordsOf(placed).startsWith(start))
    if (!item) throw new Error(`Not placed: ${start}`)
    const { ascent, descent } = leafletContext.faces[item.face].metrics
    const above = (leading - ((ascent - descent) * item.size) / 1000) / 2 + (ascent * item.size) / 1000
    expect(item.size).toBe(size)
    expect(mm(item.x)).toBeCloseTo(x, 1)
    expect(Math.abs(mm(item.baseline - above) - top)).toBeLessThan(1.5)
  })

  test('emblem and code stand where the design has them', () => {
    const boxes = document.structure.filter(({ role }) => role === 'Figure').map(({ box }) => box)
    expect(
      boxes.map((box) => box && [box.x, box.y, box.width, box.height].map((side) => Math.round(mm(side)))),
    ).toEqual([
      [20, 319, 51, 34],
      [243, 319, 34, 34],
    ])
  })

  test('it is read in the order of the sheet, the call where its sentence stands, and the strips not at all', () => {
    expect(taggedTexts(document).map((words) => words.trimEnd())).toEqual([
      'Local Neighbourhood Partnerships',
      'What is a Community Action Group (CAG)?',
      'CAGs aim to build active and influential communities based on mutual respect.',
      'Who should attend?',
      'Anyone who has a genuine interest in the local community should come along. CAGs are held once a month, starting at 6pm and lasting for 2 hours, including a buffet and refreshments.',
      'Call',
      '01922 654703',
      'for venue details and dates for your',
      'LNP', // explained here: what a poster leaves out has explained nothing on it
      ' area.',
      'Project Part-Financed by the European Union',
      'European Regional Development Fund',
      'lnp.example.org/sheets/what-is-a-cag',
      expect.stringMatching(/^Version of 1 November 2026, [A-Z0-9]{6}$/),
    ])
    expect(texts.filter(({ turn }) => turn).every(({ owner }) => owner.kind === 'artifact')).toBe(true)
  })
})

test('an area has its number, its name and its own address', () => {
  const words = taggedTexts(typeset(canalsideSheet, a4Poster)).map((said) => said.trimEnd())
  expect(words).toEqual(
    expect.arrayContaining([
      'Example: Canalside',
      '01632 960123',
      'lnp.example.org/areas/canalside/sheets/what-is-a-cag',
      expect.stringMatching(/^Version of 1 November 2026, [A-Z0-9]{6}, an example$/),
    ]),
  )
})

test.each([a3Poster, a4Poster])(
  '$name: a long address is parted after a slash alone where there is room below',
  (format) => {
    const site = 'partneriaethau-cymdogaeth-dyffryn-ystrad.example.org'
    const context = { ...leafletContext, siteUrl: `https://${site}/` }
    const blocks = [heading('Come'), ...partnershipSheet.blocks.filter(({ kind }) => kind === 'call')]
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, format, context)
    const lines = made.ok ? textsOf(made.value).map((item) => wordsOf(item)) : []
    expect(lines.filter((line) => /partneriaethau|ystrad|example/.test(line))).toEqual([
      expect.stringMatching(new RegExp(`^${site}/(?:sheets/)?(?:what-is-a-cag)?$`)),
    ])
    const funder = made.ok ? textsOf(made.value).find((item) => wordsOf(item).startsWith('Project Part')) : undefined
    expect(funder?.size).toBe(format.styles.small.size)
  },
)

test.each([
  ['one funder with long words', 1, 18],
  ['two of them', 2, 14],
])('what %s says is set no smaller than it must be', (_, count, size) => {
  const [statement, tagline] = ['Funded by the European Union', 'Growing together']
  const fund = 'European Structural and Investment Funds'
  const funder = { id: 'esif', fund, statement, tagline, rules: 'eu-2014-2020', emblem: 'eu' } as const
  const funding = Array.from({ length: count }, (_, at) => ({ ...funder, id: `esif-${at}` }))
  const said = textsOf(typeset({ ...partnershipSheet, funding }, a3Poster)).filter((item) =>
    wordsOf(item).startsWith('Growing'),
  )
  expect(said.map((item) => item.size)).toEqual(Array(count).fill(size))
})

test('an unfunded poster has no emblem, and the code all the same', () => {
  const { structure } = typeset({ ...partnershipSheet, funding: [] }, a3Poster)
  expect(structure.flatMap(({ alternative }) => alternative ?? [])).toEqual([
    'QR code for https://lnp.example.org/sheets/what-is-a-cag/',
  ])
})

test.each([a3Poster, a4Poster])(
  '$name: one side, read back by another program in the order of the tags',
  async (format) => {
    const document = typeset(canalsideSheet, format)
    const files = leafletFiles(canalsideSheet, format, leafletContext)
    expect(files.ok && files.value.pages).toBe(1)
    const bytes = writePdf(document, {
      faces: leafletContext.faces,
      created: canalsideSheet.updated,
      author: 'Example',
      inks: 'black',
      duplex: 'Simplex',
    })
    const [page, ...more] = (await readPdf(bytes)).pages
    expect(more).toEqual([])
    expect(page?.spoken.map((said) => said.text.replaceAll(/\s/g, '')).filter((said) => said !== '')).toEqual(
      taggedTexts(document).map((said) => said.replaceAll(/\s/g, '')),
    )
    expect(page?.text.match(/01632 960123/g)).toHaveLength(1 + format.tearOff.count)
    const [links] = await readLinks(bytes)
    expect([...new Set(links?.map(({ href }) => href))]).toEqual([
      'tel:+441632960123',
      'https://lnp.example.org/areas/canalside/sheets/what-is-a-cag/',
    ])
  },
)

describe('a poster carries', () => {
  const call: Block = {
    kind: 'call',
    lead: 'Call',
    phone: { kind: 'phone', text: '101', href: 'tel:101' },
    purpose: [{ kind: 'text', text: 'for help.' }],
  }
  const blocks = [
    heading('One'),
    paragraph('First.'),
    paragraph('Second.'),
    heading('Two'),
    paragraph('Come.'),
    call,
    heading('Three'),
    paragraph('Third.'),
    { kind: 'overleaf' },
    paragraph('Overleaf.'),
  ] satisfies readonly Block[]
  const carried = (sheet: Pick<Sheet, 'blocks' | 'poster'>) =>
    posterBlocks(sheet)?.map((block) => {
      if (block.kind === 'call') return 'call'
      const [first] = block.kind === 'heading' || block.kind === 'paragraph' ? block.content : []
      return first?.kind === 'text' ? first.text : block.kind
    })

  test.each([
    ['the first paragraph and the section with the call', blocks, [], ['First.', 'Two', 'Come.', 'call']],
    [
      'not a first paragraph that says what the panel says',
      [heading('One'), paragraph('Call 101 for help.'), paragraph('Second.'), ...blocks.slice(3)],
      [],
      ['Second.', 'Two', 'Come.', 'call'],
    ],
    ['that section alone where it is the first', blocks.slice(3), [], ['Two', 'Come.', 'call']],
    [
      'the sections it names, in the order of the sheet',
      blocks,
      ['three', 'one'],
      ['One', 'First.', 'Second.', 'Three', 'Third.', 'call'],
    ],
    ['a named section, its call in place', blocks, ['two'], ['Two', 'Come.', 'call']],
    ['a named section without any call', blocks.slice(6), ['three'], ['Three', 'Third.']],
    ['nothing, without call and names', blocks.slice(6), [], undefined],
  ] as const)('%s', (_, given, poster, expected) => expect(carried({ blocks: given, poster })).toEqual(expected))
})

test.each([a3Poster, a4Poster])('a title is set smaller where a word of it would be cut: $name', (format) => {
  const title = 'Llanfairpwllgwyngyllgogerychwyrndrobwll and Ham'
  const sheet = { ...partnershipSheet, title, blocks: partnershipSheet.blocks.filter(({ kind }) => kind !== 'list') }
  const placed = textsOf(typeset(sheet, format)).find((item) => wordsOf(item).startsWith('Llanfair'))
  expect(placed && wordsOf(placed).trim()).toBe('Llanfairpwllgwyngyllgogerychwyrndrobwll')
  expect(placed?.size).toBeLessThan(format.styles.title.size)
  expect(placed?.size).toBeGreaterThan(format.styles.h2.size)
})

describe('told', () => {
  test('which section runs over, by how much, and what to do', () => {
    const long = Array.from({ length: 16 }, () => paragraph('CAGs aim to build active and influential communities.'))
    const sheet = { ...partnershipSheet, blocks: [heading('The long one', 7), ...long], poster: ['the-long-one'] }
    expect(told(sheet, a3Poster)).toEqual([
      expect.objectContaining({
        code: 'leaflet/does-not-fit',
        message: expect.stringMatching(
          /the section "The long one" runs over the printed A3 poster by \d+ mm \(\d+ lines\)\.$/,
        ),
        hint: expect.stringContaining('"poster"'),
        span: expect.objectContaining({ line: 7 }),
      }),
    ])
  })

  test('a short title that is too long for the strips', () => {
    const sheet = { ...partnershipSheet, shortTitle: 'Everything that anybody ever wanted to know about '.repeat(3) }
    expect(told(sheet, a4Poster).map(({ message, hint }) => [message, hint])).toEqual([
      [expect.stringContaining('on the strips to tear off the A4 poster'), expect.stringContaining('short_title')],
    ])
  })

  test('a poster of nothing is left out, and that is said where it was asked for', () => {
    const sheet: InformationSheet = {
      ...partnershipSheet,
      summary: '',
      editions: ['partnership'],
      leaflet: ['a4', 'a3-poster'],
      quoted: false,
      body: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Come along.' }] }],
    }
    expect(postersOfNothing([sheet, { ...sheet, leaflet: ['a4'] }])).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'leaflet/poster-of-nothing',
        place: { file: sheet.file, path: ['leaflet', 1] },
      }),
    ])
    expect(rowOf('a3-poster')).toBe(a3Poster)
  })
})

test('where room is short, the gaps give way, then the address is that of the site alone', () => {
  const long = {
    ...canalsideSheet,
    edition: { kind: 'area', id: 'canalside-and-the-streets-beyond-it', name: 'Canalside', example: true } as const,
  }
  const more = { ...long, id: 'what-is-a-community-action-group', blocks: long.blocks }
  expect(taggedTexts(typeset(more, a4Poster))).toContain('lnp.example.org')
})

test('a picture is made half as high where the poster has no room for it', () => {
  const map = { kind: 'drawing', width: 1600, height: 600, shapes: [] } as const
  const image: Block = { ...map, kind: 'image', source: 'images/map.svg', alternative: 'A map' }
  const call = partnershipSheet.blocks.filter(({ kind }) => kind === 'call')
  const heights = [0, 2].map((lines) => {
    const text = Array.from({ length: lines }, () => paragraph('Come.'))
    const blocks = [heading('Where', 3), image, ...text, ...call]
    const made = typesetLeaflet({ ...partnershipSheet, blocks }, a3Poster, { ...leafletContext, pictures: () => map })
    const [figure] = made.ok ? made.value.structure.filter(({ alternative }) => alternative === 'A map') : []
    return Math.round(mm(figure?.box?.height ?? 0))
  })
  expect(heights).toEqual([94, 60])
})
