/** Content files that git's history knows and the folder no longer has: renamed or removed, committed or not. */

import { join } from 'node:path'
import { type FormerFile, filesBeside, formerPage } from '../../content/folder/former-files.ts'
import { readRegularFile } from '../../content/text/regular-file.ts'
import { largestFile } from '../../content/text/source-file.ts'
import type { Change } from './git-changes.ts'
import { askGit, type GitAnswer, notCommitted, textKey } from './git-history.ts'
import { similar } from './similar-texts.ts'

export type History =
  | { readonly kind: 'known'; readonly former: readonly FormerFile[] }
  /** `why`: completes "…, because". */
  | { readonly kind: 'unknown'; readonly why: string }

/** `content` is absolute; `present`: the files that are there now; `answer`: what git said, where it has been asked already. */
export function readHistory(
  content: string,
  present: ReadonlySet<string>,
  answer: GitAnswer = askGit(content),
): History {
  if (answer.kind === 'unknown') return answer
  const { alive, gone, texts } = answer
  const away = alive.filter((path) => !present.has(path) && formerPage(path) !== undefined)
  const lost = [...gone.filter(({ path }) => formerPage(path)), ...away.map(notCommitted)]
  const committed = new Set(alive)
  const fresh = [...present].filter((path) => !committed.has(path))
  const renamed = new Map(
    away.map((path) => [path, renamedTo(path, texts.get(textKey(notCommitted(path))), content, fresh)]),
  )
  const nowOf = ({ path, now }: Change) => {
    const last = now ?? path
    const there = renamed.has(last) ? renamed.get(last) : now
    return there !== undefined && present.has(there) ? there : undefined
  }
  return { kind: 'known', former: lost.map((change) => formerFile(change, texts, nowOf(change))) }
}

function formerFile({ path, commit }: Change, texts: ReadonlyMap<string, string>, now: string | undefined): FormerFile {
  const text = texts.get(textKey({ commit, path }))
  const beside = filesBeside(path).flatMap((other) => {
    const said = texts.get(textKey({ commit, path: other }))
    return said === undefined ? [] : [[other, said] as const]
  })
  return {
    path,
    ...(now !== undefined && { now }),
    ...(text !== undefined && { text }),
    beside: new Map(beside),
  }
}

/** The file of the same kind that is new and most like it, as git would find it once it is committed. */
function renamedTo(
  path: string,
  text: string | undefined,
  content: string,
  fresh: readonly string[],
): string | undefined {
  if (text === undefined) return undefined
  const kind = formerPage(path)?.type
  const [best] = fresh
    .filter((other) => formerPage(other)?.type === kind)
    .map((other) => ({ other, alike: similar(text, textNow(join(content, other))) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike || (a.other < b.other ? -1 : 1))
  return best?.other
}

function textNow(path: string): string {
  const file = readRegularFile(path, largestFile(path))
  return file.kind === 'read' ? new TextDecoder().decode(file.bytes) : ''
}
