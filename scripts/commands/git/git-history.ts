/** What git knows of content files that are no longer there. No file of the content is opened for it. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesBeside, formerPage } from '../../content/folder/former-files.ts'
import { type Change, followed, readChanges } from './git-changes.ts'
import { git, noCommit } from './run-git.ts'

export type GitAnswer =
  | {
      readonly kind: 'known'
      /** The files of the last commit, by their paths inside the content folder. */
      readonly alive: readonly string[]
      /** The files that commits removed. */
      readonly gone: readonly Change[]
      /** The texts of the files that are not there now, and of the files beside them, by `textKey`. */
      readonly texts: ReadonlyMap<string, string>
    }
  /** `why`: completes "…, because". */
  | { readonly kind: 'unknown'; readonly why: string }

/** The key of a text in an answer. The text of a removed file is the one before the commit that removed it. */
export const textKey = ({ commit, path }: Change): string => `${commit} ${path}`

/** `content` is absolute. Only names are read in the folder itself; no file in it is opened. */
export function askGit(content: string): GitAnswer {
  const about = git(content, ['rev-parse', '--is-shallow-repository', '--show-prefix'])
  if (about.kind === 'failed') return { kind: 'unknown', why: about.why }
  const [shallow, prefix = ''] = about.output.toString().split('\n')
  if (shallow !== 'false') return { kind: 'unknown', why: 'only a part of the history is here (a shallow clone)' }
  const log = git(content, listChanges)
  if (log.kind === 'failed')
    return log.why === noCommit
      ? { kind: 'known', alive: [], gone: [], texts: new Map() }
      : { kind: 'unknown', why: log.why }
  const { alive, gone } = followed(readChanges(log.output.toString()))
  const away = [...alive].filter((path) => formerPage(path) !== undefined && !existsSync(join(content, path)))
  const lost = [...gone.filter(({ path }) => formerPage(path)), ...away.map(notCommitted)]
  const texts = lost.length === 0 ? nothingRead : readTexts(content, prefix, lost)
  return texts.kind === 'failed'
    ? { kind: 'unknown', why: texts.why }
    : { kind: 'known', alive: [...alive], gone, texts: texts.texts }
}

/** A file that was removed in the folder, by no commit yet. */
export const notCommitted = (path: string): Change => ({ path, commit: 'HEAD' })

const listChanges: readonly string[] = [
  'log',
  '--first-parent', // a branch counts as what it brought: what came and went on it was never public
  '-m',
  '--diff-filter=ADR',
  '--find-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--relative',
  '--name-status',
  '-z',
  '--format=commit %H',
  '--',
  '.',
]

type Texts =
  | { readonly kind: 'read'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly why: string }

const nothingRead: Texts = { kind: 'read', texts: new Map() }

/** All in one call. */
function readTexts(content: string, prefix: string, lost: readonly Change[]): Texts {
  const wanted = new Map(
    lost
      .flatMap(({ commit, path }) => [path, ...filesBeside(path)].map((file) => ({ commit, path: file })))
      .map((file) => [textKey(file), nameOf(file, prefix)]),
  )
  const batch = git(content, ['cat-file', '--batch'], `${[...wanted.values()].join('\n')}\n`)
  if (batch.kind === 'failed') return batch
  const texts = new Map<string, string>()
  let at = 0
  for (const key of wanted.keys()) {
    const end = batch.output.indexOf(0x0a, at)
    const size = / blob (\d+)$/.exec(batch.output.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    texts.set(key, batch.output.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return { kind: 'read', texts }
}

const nameOf = ({ commit, path }: Change, prefix: string): string =>
  `${commit === 'HEAD' ? commit : `${commit}^1`}:${prefix}${path}`
