/** Where git's history of the content names a person: it keeps every version that there ever was. */

import { git } from '../git/run-git.ts'
import type { Person } from './person.ts'

export type InHistory =
  /** On any branch: how many commits put the name in or took it out, how many say it in their message, the first and the last day. */
  | {
      readonly kind: 'known'
      readonly commits: number
      readonly messages: number
      readonly first?: string
      readonly last?: string
    }
  /** `why`: completes "…, because". */
  | { readonly kind: 'unknown'; readonly why: string }

/** `content` is absolute. */
export function inHistory(content: string, { forGit }: Person): InHistory {
  const [commits, messages] = [
    git(content, [...daysOf, '-G', forGit, '--', '.']),
    git(content, [...daysOf, '--extended-regexp', `--grep=${forGit}`]),
  ]
  if (commits.kind === 'failed') return { kind: 'unknown', why: commits.why }
  if (messages.kind === 'failed') return { kind: 'unknown', why: messages.why }
  const [changed, said] = [linesOf(commits.output), linesOf(messages.output)]
  const days = [...changed, ...said].sort()
  const [first] = days
  const last = days.at(-1)
  return {
    kind: 'known',
    commits: changed.length,
    messages: said.length,
    ...(first && { first }),
    ...(last && { last }),
  }
}

const daysOf = ['log', '--all', '--format=%as', '--regexp-ignore-case']

const linesOf = (output: Buffer): readonly string[] => output.toString().split('\n').filter(Boolean)
