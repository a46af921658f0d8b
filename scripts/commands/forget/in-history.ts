/** Where git's history of the content names a person: it keeps every version that there ever was. */

import { git } from '../git/git-history.ts'
import type { Person } from './person.ts'

export type InHistory =
  /** The commits that put the name in or took it out, on any branch: their number, the first and the last day. */
  | { readonly kind: 'known'; readonly commits: number; readonly first?: string; readonly last?: string }
  /** `why`: completes "…, because". */
  | { readonly kind: 'unknown'; readonly why: string }

/** `content` is absolute. */
export function inHistory(content: string, { forGit }: Person): InHistory {
  const answer = git(content, ['log', '--all', '--format=%as', '-i', '-G', forGit, '--', '.'])
  if (answer.kind === 'failed') return { kind: 'unknown', why: answer.why }
  const days = answer.output.toString().split('\n').filter(Boolean).sort()
  const [first] = days
  const last = days.at(-1)
  return { kind: 'known', commits: days.length, ...(first && { first }), ...(last && { last }) }
}
