/** The commit that a folder is at, where git knows it. */

import { git } from './run-git.ts'

/** The commit, with a note where files of the folder have changed since; undefined outside a repository or without git. */
export function commitOf(folder: string): string | undefined {
  const head = said(folder, ['rev-parse', '--verify', 'HEAD'])
  if (head === undefined) return undefined
  const changed = said(folder, ['status', '--porcelain', '--untracked-files=all', '--', '.'])
  return changed === '' ? head : `${head}, with changes that are not committed`
}

function said(folder: string, args: readonly string[]): string | undefined {
  const answer = git(folder, args)
  return answer.kind === 'answered' ? answer.output.toString().trim() : undefined
}
