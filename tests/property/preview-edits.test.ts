/** Whatever is edited, in whatever order: the preview shows the very bytes that a build from scratch makes. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderPages } from '../../layouts/layouts.ts'
import { ContentPreview } from '../../scripts/commands/preview/content-preview.ts'
import { type SitemapEntry, sitemaps } from '../../scripts/feeds/sitemap.ts'
import { chanceFrom } from '../../scripts/generated/chance.ts'
import { generatedContent } from '../../scripts/generated/generated-content.ts'
import { variedNotes } from '../../scripts/generated/varied-notes.ts'
import { variedSite } from '../../scripts/generated/varied-site.ts'
import { kinds } from '../../scripts/pages/kinds.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { headers } from '../../scripts/publish/headers.ts'
import { sitemapEntry } from '../../scripts/publish/site-writer.ts'
import { addresses } from '../../scripts/routes.ts'
import { runs } from '../support/chance.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'
import { wholeFiles } from '../support/sites/whole-files.ts'

const today = Temporal.PlainDate.from('2026-11-22')

const kindsOfEdit = [
  'title',
  'words',
  'area',
  'role',
  'venue',
  'sheet',
  'add',
  'rename',
  'delete',
  'merge',
  'break',
  'mend',
] as const

interface Edit {
  readonly kind: (typeof kindsOfEdit)[number]
  /** Which of the files that it may be done to. */
  readonly which: number
  readonly word: string
}

const editOf = (kind: Edit['kind']): fc.Arbitrary<Edit> =>
  fc.record({ kind: fc.constant(kind), which: fc.nat(1000), word: fc.stringMatching(/^[A-Z][a-z]{2,8}$/) })

/** Each kind once, in any order, but that what is broken is mended after it. */
const edits = fc
  .shuffledSubarray([...kindsOfEdit], { minLength: kindsOfEdit.length })
  .map((order) => [...order.filter((kind) => kind !== 'mend'), 'mend'] as const)
  .chain((order) => fc.tuple(...order.map(editOf)))

const sameBytes = (content: ReadonlyMap<string, string>) => async (sequence: readonly Edit[]) => {
  const folder = temporaryFolder()
  for (const [path, text] of content) write(folder, path, text)
  const preview = new ContentPreview({ content: folder, today })
  preview.read()
  for (const each of sequence) {
    preview.read(apply(each, folder))
    await expectTheSame(preview, folder, today)
  }
  expect(preview.seeFrom(today)).toBe(false)
  const later = today.add({ months: 1 })
  expect(preview.seeFrom(later)).toBe(true)
  await expectTheSame(preview, folder, later)
}

test('after every edit, and on a later day, all pages, leaflets and files are those of a fresh build', () => {
  const often = runs(1)
  // By chance, twenty areas with all that content may hold: each sequence takes a minute or two.
  const content = often === 1 ? smallContent() : variedSite({ areas: 20, seed: often })
  return fc.assert(fc.asyncProperty(edits, sameBytes(content)), { numRuns: Math.min(often, 5) })
})

test('at twenty areas, after dozens of edits, all of it is that of a fresh build', async () => {
  const folder = temporaryFolder()
  for (const [path, text] of contentOf(20, ['2026-11-03'])) write(folder, path, text)
  const preview = new ContentPreview({ content: folder, today })
  preview.read()
  let areMerged = false
  const [first = [], ...others] = fc.sample(edits, 3)
  // A fresh build of so many, and all of the preview beside it, take seconds: after the first dozen edits, and after all.
  for (const sequence of [first, others.flat()]) {
    for (const each of sequence) {
      if (each.kind === 'merge' && areMerged) continue
      areMerged ||= each.kind === 'merge'
      preview.read(apply(each, folder))
    }
    expect(preview.isUpToDate).toBe(true)
    await expectTheSame(preview, folder, today)
  }
})

const smallContent = () => contentOf(2, ['2026-10-06', '2026-11-03'])

/** Notes of each day in each area. */
function contentOf(areas: number, days: readonly string[]): ReadonlyMap<string, string> {
  const content = new Map(generatedContent({ areas, sheets: 1, seed: 1 }))
  for (let area = 1; area <= areas; area++)
    for (const [index, day] of days.entries())
      content.set(`areas/area-${area}/meetings/${day}-meeting.md`, variedNotes(chanceFrom(index), index))
  return content
}

async function expectTheSame(preview: ContentPreview, content: string, today: Temporal.PlainDate): Promise<void> {
  const built = await preparePublication({ content, today, drafts: true })
  if (!built.ok) {
    for (const _ of preview.askRules());
    for (const _ of preview.lookCloser());
    expect(preview.diagnostics.map(({ code, message }) => [code, message])).toEqual(
      expect.arrayContaining(built.diagnostics.map(({ code, message }) => [code, message])),
    )
    return
  }
  expect(preview.isUpToDate).toBe(true)
  const { pages, printed, files } = built.value
  const listed: SitemapEntry[] = []
  for (const kind of kinds)
    for (const { frame, markup } of renderPages(kind, pages)) {
      expect(preview.page(frame.address)).toBe(markup)
      const entry = sitemapEntry(frame)
      if (entry !== undefined) listed.push(entry)
    }
  for (const { address, content: list } of sitemaps(listed, built.value.url)) expect(preview.file(address)).toBe(list)
  expect(preview.file(addresses.headers)).toBe(headers(built.value.origin, false))
  for (const [address, bytes] of wholeFiles([...printed, ...files()]))
    expect(Buffer.from(preview.file(address) ?? '').equals(bytes), address).toBe(true)
}

function write(content: string, path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}

/** Gives what a watch would have told: the files, and the folders where one came or went. */
function apply({ kind, which, word }: Edit, content: string): ReadonlySet<string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const pick = (pattern: RegExp): string | undefined => {
    const all = files.filter((file) => pattern.test(file)).sort()
    return all[which % Math.max(1, all.length)]
  }
  const change = (file: string | undefined, pattern: RegExp, by: string): ReadonlySet<string> => {
    if (file === undefined) return new Set()
    write(content, file, readFileSync(join(content, file), 'utf8').replace(pattern, by))
    return new Set([file])
  }
  const notes = /\/meetings\/.*\.md$/
  switch (kind) {
    case 'title':
      return change(pick(notes), /^title: .*$/m, `title: ${word}`)
    case 'words':
      return change(pick(notes), /## Discussion\n/, `## Discussion\n\n${word}.\n`)
    case 'area':
      return change(pick(/\/area\.yaml$/), /^summary: .*$/m, `summary: ${word}.`)
    case 'role':
      return change('roles.yaml', /name: [^,}]*/, `name: ${word}`)
    case 'venue':
      return change(pick(/^venues\//), /^name: .*$/m, `name: ${word} Hall`)
    case 'sheet':
      return change(pick(/^sheets\//), /^summary: .*$/m, `summary: ${word}.`)
    case 'merge':
      return change('areas/area-2/area.yaml', /^summary:/m, 'succeeded_by: area-1\nsummary:')
    case 'break':
      return change(pick(/\/area\.yaml$/), /^summary:/m, 'sumary:')
    case 'mend': {
      const broken = files.find(
        (file) => /\/area\.yaml$/.test(file) && /^sumary:/m.test(readFileSync(join(content, file), 'utf8')),
      )
      return change(broken, /^sumary:/m, 'summary:')
    }
    case 'add': {
      const like = pick(notes)
      if (like === undefined) return new Set()
      const added = `${dirname(like)}/2026-01-10-${word.toLowerCase()}.md`
      write(content, added, readFileSync(join(content, like), 'utf8'))
      return new Set([added, dirname(added)])
    }
    case 'rename': {
      const from = pick(notes)
      if (from === undefined) return new Set()
      const to = `${dirname(from)}/2026-02-10-${word.toLowerCase()}.md`
      renameSync(join(content, from), join(content, to))
      return new Set([from, to, dirname(from)])
    }
    case 'delete': {
      const gone = pick(notes)
      if (gone === undefined) return new Set()
      rmSync(join(content, gone))
      return new Set([gone, dirname(gone)])
    }
  }
}
