/** Where a person is named: in the files of the content, and in a site as it lies on disk. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainLetters } from '../../blocks/plain-words.ts'
import { readableTextOf } from '../../publish/readable-text.ts'
import { addressOf, entriesIn } from '../../publish/site-files.ts'
import type { Person } from './person.ts'

/** `perhaps`: by initials, by a title, or with other names between. */
export type Sure = 'named' | 'perhaps'

export interface ContentMention {
  readonly sure: Sure
  readonly file: string
  /** From 1; undefined where it is the file's own name. */
  readonly line?: number
  readonly text: string
}

export interface SiteMention {
  readonly sure: Sure
  readonly address: string
  readonly kind: string
}

export interface Mentions<Mention> {
  readonly mentions: readonly Mention[]
  /** How many files were read, and how many cannot be: pictures, fonts, programs. */
  readonly read: number
  readonly unread: number
}

/**
 * Looks through every file of the folder, even those that are no content; but for the guide, which is not the partnership's,
 * and for what git keeps where the folder is a repository of its own: that is its history, which is looked into apart.
 */
export function inContent(folder: string, person: Person): Mentions<ContentMention> {
  const files = plainFiles(folder).filter((file) => file !== 'README.md' && !file.startsWith('.git/'))
  const texts = files.filter((file) => !/\.(?:png|jpe?g|gif|webp|pdf|docx?)$/i.test(file))
  const mentions = files.flatMap((file): readonly ContentMention[] => {
    const ofName = sureOf(file, person)
    return [
      ...(ofName ? [{ sure: ofName, file, text: 'the name of the file' }] : []),
      ...(texts.includes(file) ? inText(file, readFileSync(join(folder, file), 'utf8'), person) : []),
    ]
  })
  return { mentions, read: texts.length, unread: files.length - texts.length }
}

/** By the line on which a name begins: it may end on the next. */
function inText(file: string, text: string, { named, perhaps }: Person): readonly ContentMention[] {
  const plain = plainLetters(text)
  const sureLines = linesOf(plain, named)
  const others = linesOf(plain, perhaps).difference(sureLines)
  return text.split('\n').flatMap((line, index) => {
    const sure = sureLines.has(index) ? 'named' : others.has(index) ? 'perhaps' : undefined
    return sure ? [{ sure, file, line: index + 1, text: line.trim() }] : []
  })
}

/** From 0. */
const linesOf = (plain: string, pattern: RegExp): ReadonlySet<number> =>
  new Set(Array.from(plain.matchAll(pattern), ({ index }) => plain.slice(0, index).split('\n').length - 1))

/** Every file of the folder, PDFs as they read; a file is one mention, however often it names somebody. */
export function inSite(folder: string, person: Person): Mentions<SiteMention> {
  const files = plainFiles(folder)
  let unread = 0
  const mentions = files.flatMap((file): readonly SiteMention[] => {
    const { kind, text } = readableTextOf(file, readFileSync(join(folder, file)))
    if (text === undefined) unread++
    const sure = sureOf(`${file}\n${text ?? ''}`, person)
    return sure ? [{ sure, address: addressOf(file), kind }] : []
  })
  return { mentions, read: files.length - unread, unread }
}

/** Links lead out of the folder, and are no part of it. */
const plainFiles = (folder: string): readonly string[] =>
  entriesIn(folder, '').flatMap(({ file, isFile }) => (isFile ? [file] : []))

function sureOf(text: string, { named, perhaps }: Person): Sure | undefined {
  const plain = plainLetters(text)
  return plain.search(named) >= 0 ? 'named' : plain.search(perhaps) >= 0 ? 'perhaps' : undefined
}
