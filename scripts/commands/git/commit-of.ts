/** The commit that a folder is at, where git knows it. */

import { spawnSync } from 'node:child_process'

/** The commit, with a note where files of the folder have changed since; undefined outside a repository or without git. */
export function commitOf(folder: string): string | undefined {
  const head = git(folder, ['rev-parse', '--verify', 'HEAD'])
  if (head === undefined) return undefined
  const changed = git(folder, ['status', '--porcelain', '--untracked-files=all', '--', '.'])
  return changed === '' ? head : `${head}, with changes that are not committed`
}

/** Asks git in the folder; no program that the repository names is run. */
function git(folder: string, args: readonly string[]): string | undefined {
  const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-optional-locks']
  const { status, stdout } = spawnSync('git', [...quiet, '-C', folder, ...args], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
