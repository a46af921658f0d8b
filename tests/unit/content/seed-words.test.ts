/** The two real documents are kept word for word: every line of them is among the words of the loaded site. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WrittenBlock, WrittenInline } from '../../../scripts/blocks/written.ts'
import { readContentFolder } from '../../../scripts/content/folder/content-folder.ts'
import { loadSite } from '../../../scripts/content/load-site.ts'
import type { CagType } from '../../../scripts/model/community-action-group.ts'
import { dayOrMonthInWords } from '../../../scripts/model/dates-in-words.ts'
import type { MeetingNotes } from '../../../scripts/model/meeting-notes.ts'
import type { Site } from '../../../scripts/model/site.ts'

const root = join(import.meta.dirname, '../../..')
const loaded = loadSite(readContentFolder(join(root, 'content')), { drafts: false })
if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ file, message }) => `${file}: ${message}`).join('\n'))
const site: Site = loaded.value

const oneSpaced = (words: string) => words.replaceAll(/\s+/g, ' ').trim()

/** Paragraphs and bullets without their signs: each must be found whole. */
function linesOf(seed: string): readonly string[] {
  const text = readFileSync(join(root, 'tests/support/seeds', seed), 'utf8')
  const lines = text.split('\n').map((line) => oneSpaced(line.replace(/^\s*[-·] /, '').replaceAll('**', '')))
  return lines.filter((line) => line !== '')
}

const wordsOf = (content: readonly WrittenInline[]): string =>
  content
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text
        case 'placeholder':
          return {
            phone: site.partnership.contact.phone.text,
            'contact purpose': site.partnership.contact.purpose,
            email: '',
            area: '',
          }[part.name]
        case 'line-break':
          return ' '
        default:
          return wordsOf(part.content)
      }
    })
    .join('')

function wordsOfBlock(block: WrittenBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.content)
    case 'list':
      return block.items.flatMap((item) => item.map(wordsOfBlock)).join('\n')
    case 'block-placeholder':
      return block.name === 'who to expect' ? expectWords(site.cagTypes.find(({ id }) => id === block.argument)) : ''
    default:
      return ''
  }
}

const expectWords = (type: CagType | undefined): string =>
  [
    type?.introduction,
    ...(type?.expect ?? []).map(({ role, as }) =>
      role.abbreviation === undefined ? (as ?? role.name) : `${role.abbreviation} – ${role.name}`,
    ),
  ].join('\n')

test('the information sheet is kept word for word', () => {
  const sheet = site.sheets.find(({ id }) => id === 'what-is-a-cag')
  const [funder] = sheet?.funding ?? []
  const parts = [
    sheet?.label,
    sheet?.title,
    sheet?.summary,
    ...(sheet?.body ?? []).map(wordsOfBlock),
    funder?.statement,
    funder?.fund,
    site.partnership.name,
  ]
  const words = oneSpaced(parts.join('\n'))
  expect(linesOf('what-is-a-cag.txt').filter((line) => !words.includes(line))).toEqual([])
})

test('the notes of the Stronger Communities Sub Group', () => {
  const group = site.groups.find(({ id }) => id === 'stronger-communities')
  const notes: MeetingNotes | undefined = group?.notes.find(({ id }) => id === '2010-10-initial-meeting-notes')
  const words = oneSpaced(
    [
      group?.name,
      notes?.about,
      notes?.title,
      notes && dayOrMonthInWords(notes.date).replace('October', 'Oct'),
      ...(notes?.body ?? []).flatMap((block) => wordsOfNotes(block)),
      notes?.authors.join(' and '),
    ].join('\n'),
  )
  expect(linesOf('initial-meeting-notes.txt').filter((line) => !words.includes(line))).toEqual([])
  expect(group?.funding).toEqual([])
})

function wordsOfNotes(block: MeetingNotes['body'][number]): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content.map((part) => (part.kind === 'text' ? part.text : '?')).join('')]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(wordsOfNotes))
    default:
      return []
  }
}

test('what the documents do not say is not said', () => {
  expect(site.partnership.contact.email).toBeUndefined()
  expect(site.partnership.contact.hours).toBeUndefined()
  expect(site.funders.get('erdf')).not.toHaveProperty('until')
  expect(site.areas.every(({ example }) => example)).toBe(true)
})
