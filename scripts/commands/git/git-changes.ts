/** The files that a git history added, removed and renamed, and where they are at its end. */

export interface Change {
  readonly path: string
  /** The commit that removed it; HEAD where none has yet. */
  readonly commit: string
  /** Where it went. */
  readonly now?: string
}

interface Step {
  readonly commit: string
  readonly did: 'added' | 'removed' | 'renamed'
  readonly path: string
  readonly to?: string
}

/** Reads `git log -z --name-status --format="commit %H"`; latest first, as git tells it. */
export function readChanges(log: string): readonly Step[] {
  const words = log.split('\0')
  const steps: Step[] = []
  let commit = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = (words[at] ?? '').trim()
    const [, hash] = /^commit ([0-9a-f]+)$/.exec(word) ?? []
    if (hash !== undefined) commit = hash
    else if (/^[AD]$/.test(word)) {
      at += 1
      steps.push({ commit, did: word === 'A' ? 'added' : 'removed', path: words[at] ?? '' })
    } else if (/^R\d*$/.test(word)) {
      steps.push({ commit, did: 'renamed', path: words[at + 1] ?? '', to: words[at + 2] ?? '' })
      at += 2
    }
  }
  return steps
}

/** The files that are there at the end, and those that are not; a file that was renamed twice leads to its last name. */
export function followed(latestFirst: readonly Step[]): {
  readonly alive: ReadonlySet<string>
  readonly gone: readonly Change[]
} {
  const alive = new Set<string>()
  const gone = new Map<string, Change>()
  for (const { commit, did, path, to } of latestFirst.toReversed()) {
    if (did !== 'added') {
      alive.delete(path)
      gone.set(path, { path, commit, ...(to !== undefined && { now: to }) })
    }
    const there = did === 'added' ? path : to
    if (there === undefined) continue
    alive.add(there)
    gone.delete(there)
  }
  return { alive, gone: [...gone.values()].map((change) => withEnd(change, gone)) }
}

function withEnd(change: Change, gone: ReadonlyMap<string, Change>): Change {
  let { now } = change
  for (
    let next = now === undefined ? undefined : gone.get(now);
    next !== undefined;
    next = now === undefined ? undefined : gone.get(now)
  )
    now = next.now
  const { now: _first, ...rest } = change
  return { ...rest, ...(now !== undefined && { now }) }
}
