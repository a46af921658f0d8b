/** The content that git is about to commit, whatever the working folder holds. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type StagedContent =
  /** A copy in a temporary folder, which `close` removes. */
  | { readonly kind: 'there'; readonly folder: string; readonly close: () => void }
  /** The commit would change nothing in the content. */
  | { readonly kind: 'unchanged' }
  /** `why`: a whole sentence. */
  | { readonly kind: 'unknown'; readonly why: string }

/** `content` is absolute. Git tells a hook which index it commits by a path from the top of the work tree, so it is asked there. */
export function stagedContent(content: string): StagedContent {
  const [top, prefix = ''] = git(content, ['rev-parse', '--show-toplevel', '--show-prefix'])?.split('\n') ?? []
  if (!top) return { kind: 'unknown', why: `Git does not look after ${content}, so nothing in it can be staged.` }
  const here = prefix === '' ? '.' : prefix
  if (git(top, ['diff', '--cached', '--quiet', '--', here]) !== undefined) return { kind: 'unchanged' }
  const files = git(top, ['ls-files', '--cached', '-z', '--', here])
  const folder = mkdtempSync(join(tmpdir(), 'staged-'))
  const close = () => rmSync(folder, { recursive: true, force: true })
  if (git(top, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], files) !== undefined)
    return { kind: 'there', folder: join(folder, prefix), close }
  close()
  return { kind: 'unknown', why: 'Git could not say what is staged.' }
}

/** What git prints; undefined where it fails, and for `diff --quiet` where something differs. */
function git(folder: string, args: readonly string[], input = ''): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return status === 0 ? stdout : undefined
}
