/** Twice the areas is twice the work: counted, not timed, by the elements that lists are gone through for. */

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { chanceFrom } from '../../scripts/generated/chance.ts'
import { generatedContent } from '../../scripts/generated/generated-content.ts'
import { variedNotes } from '../../scripts/generated/varied-notes.ts'
import { indexByName } from '../../scripts/pages/lists/list-index.ts'
import { allPages } from '../../scripts/pages/pages.ts'
import { publicationOf } from '../../scripts/publication.ts'
import { counted } from '../support/counted.ts'

const today = Temporal.PlainDate.from('2026-11-22')

/** One look at every area for each page of an area makes it 2.24. */
const most = 2.03

test('reading, checking and making all pages and files takes no step that grows faster than the content', async () => {
  await elementsLookedAt(10) // what is made once in a process
  const [small, large] = [await elementsLookedAt(100), await elementsLookedAt(200)]
  expect(large / small).toBeLessThan(most)
})

test('so does telling the mistakes of every file', async () => {
  const faults = (areas: number) => {
    const folder = changed(folderOf(areas), withMistakes)
    return counted(async () => {
      const { ok } = await publicationOf(folder, { content: '', today, drafts: false, only: 'site' })
      if (ok) throw new Error('The mistakes are not told.')
    })
  }
  await faults(10)
  expect((await faults(200)) / (await faults(100))).toBeLessThan(most)
})

test('so does reading officers of many names who all share one number', async () => {
  const reading = (areas: number) => {
    const folder = changed(folderOf(areas), withSharedNumber)
    return counted(async () => {
      const { ok } = await publicationOf(folder, { content: '', today, drafts: false, only: 'site' })
      if (!ok) throw new Error('The generated content has mistakes.')
    })
  }
  await reading(10)
  expect((await reading(200)) / (await reading(100))).toBeLessThan(most)
})

/** Every officer has a surname that is unlike all others, and the number that all of them have. */
const withSharedNumber = (path: string, text: string): string =>
  text.replaceAll(/name: Example [\w ]+?(?= \})/g, (_name, at: number) => {
    const surname = createHash('sha256').update(`${path} ${at}`).digest('hex').replace(/\d/g, '').slice(0, 12)
    return `name: Example ${surname}, phone: "01632 960000"`
  })

/** A field that is not known in the details, a link that leads nowhere in a text. */
const withMistakes = (path: string, text: string): string =>
  text.replace(/^(?:---\n)?/, '$&colour_of_the_door: red\n') + (path.endsWith('.md') ? '\n[Nothing](/nothing/)\n' : '')

test('the count sees a step that grows with the square', async () => {
  const square = (size: number) =>
    counted(async () =>
      Array.from({ length: size }, (_, index, all = new Array(size).fill(0)) => all.indexOf(index + 1)),
    )
  expect((await square(200)) / (await square(100))).toBeGreaterThan(3.5)
  const loops = (size: number) =>
    counted(async () => {
      const all = new Array(size).fill(0)
      for (const _ of all) for (const _ of all);
    })
  expect((await loops(200)) / (await loops(100))).toBeGreaterThan(3.5)
  const maps = (size: number) =>
    counted(() => {
      const all = new Map(Array.from({ length: size }, (_, index) => [index, index]))
      for (const _ of all.keys()) for (const _ of all.values());
    })
  expect((await maps(200)) / (await maps(100))).toBeGreaterThan(3.5)
})

test('an index of a long list stays one that can be looked through', () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, page) => ({
      address: `/areas/page/${page + 1}/`,
      number: page + 1,
      count,
      list: '/areas/',
      entries: [{ name: `A${2 * page}` }, { name: `A${2 * page + 1}` }],
    }))
  expect(indexByName(pages(50))).toHaveLength(50)
  expect(indexByName(pages(1000))).toHaveLength(50)
  expect(indexByName(pages(51)).slice(0, 1)).toEqual([{ name: 'A0 to A3', address: '/areas/page/1/' }])
  expect(indexByName(pages(51)).at(-1)).toEqual({ name: 'A100 to A101', address: '/areas/page/51/' })
})

async function elementsLookedAt(areas: number): Promise<number> {
  const folder = folderOf(areas)
  return await counted(async () => {
    const made = await publicationOf(folder, { content: '', today, drafts: false, only: 'site' })
    if (!made.ok) throw new Error('The generated content has mistakes.')
    for (const { view } of allPages(made.value.pages)) view()
    for (const _ of made.value.files());
  })
}

type Folder = ReturnType<typeof folderOf>

const changed = (folder: Folder, change: (path: string, text: string) => string): Folder => ({
  ...folder,
  files: new Map(Array.from(folder.files, ([path, { text }]) => [path, { path, text: change(path, text) }])),
})

function folderOf(areas: number) {
  const content = new Map(generatedContent({ areas, sheets: 1, seed: 1 }))
  for (let area = 1; area <= areas; area++)
    content.set(`areas/area-${area}/meetings/2026-11-03-meeting.md`, variedNotes(chanceFrom(area), area))
  const files = new Map([...content].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, { path, text }]))
  return { directory: 'content', files, images: new Map<string, Uint8Array>(), diagnostics: [] }
}
