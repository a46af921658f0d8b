/** What git knows of content files that are not there any more: renamed, removed, committed or not. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type FormerFile, filesBeside, formerPage } from '../content/former-files.ts'
import { readRegularFile } from '../content/regular-file.ts'
import { largestFile } from '../content/source-file.ts'
import { type Change, followed, readChanges } from './git-changes.ts'
import { similar } from './similar-texts.ts'

export type History =
  | { readonly kind: 'known'; readonly former: readonly FormerFile[] }
  /** `why`: completes "…, because". */
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * `content` is absolute; `present`: the files that are there now.
 * Nothing of the repository is run: no hook, no filter, no helper that its settings name.
 */
export function readHistory(content: string, present: ReadonlySet<string>): History {
  const about = git(content, ['rev-parse', '--is-shallow-repository', '--show-prefix'])
  if (about.kind === 'failed') return { kind: 'unknown', why: about.why }
  const [shallow, prefix = ''] = about.output.toString().split('\n')
  if (shallow !== 'false') return { kind: 'unknown', why: 'only a part of the history is here (a shallow clone)' }
  const log = git(content, listChanges)
  if (log.kind === 'failed')
    return log.why === noCommit ? { kind: 'known', former: [] } : { kind: 'unknown', why: log.why }
  const { alive, gone } = followed(readChanges(log.output.toString()))
  const away = [...alive].filter((path) => !present.has(path) && formerPage(path) !== undefined)
  const lost = [
    ...gone.filter(({ path }) => formerPage(path)),
    ...away.map((path): Change => ({ path, commit: 'HEAD' })),
  ]
  if (lost.length === 0) return { kind: 'known', former: [] }
  const texts = readTexts(content, prefix, lost)
  if (texts.kind === 'failed') return { kind: 'unknown', why: texts.why }
  const fresh = [...present].filter((path) => !alive.has(path))
  const renamed = new Map(away.map((path) => [path, renamedTo(path, texts.of('HEAD', path), content, fresh)]))
  const nowOf = ({ path, now }: Change) => {
    const committed = now ?? path
    const there = renamed.has(committed) ? renamed.get(committed) : now
    return there !== undefined && present.has(there) ? there : undefined
  }
  return { kind: 'known', former: lost.map((change) => formerFile(change, texts.of, nowOf(change))) }
}

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

function formerFile(
  { path, commit }: Change,
  textOf: (commit: string, path: string) => string | undefined,
  now: string | undefined,
): FormerFile {
  const text = textOf(commit, path)
  const beside = filesBeside(path).flatMap((other) => {
    const said = textOf(commit, other)
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

type Texts =
  | { readonly kind: 'read'; readonly of: (commit: string, path: string) => string | undefined }
  | { readonly kind: 'failed'; readonly why: string }

/** All in one call. A file removed by a commit is read from the one before. */
function readTexts(content: string, prefix: string, lost: readonly Change[]): Texts {
  const wanted = [
    ...new Set(
      lost.flatMap(({ commit, path }) => [path, ...filesBeside(path)].map((file) => nameOf(commit, prefix, file))),
    ),
  ]
  const batch = git(content, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  if (batch.kind === 'failed') return batch
  const texts = new Map<string, string>()
  let at = 0
  for (const name of wanted) {
    const end = batch.output.indexOf(0x0a, at)
    const size = / blob (\d+)$/.exec(batch.output.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    texts.set(name, batch.output.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return { kind: 'read', of: (commit, path) => texts.get(nameOf(commit, prefix, path)) }
}

const nameOf = (commit: string, prefix: string, path: string): string =>
  `${commit === 'HEAD' ? commit : `${commit}^1`}:${prefix}${path}`

type Answer = { readonly kind: 'answered'; readonly output: Buffer } | { readonly kind: 'failed'; readonly why: string }

/** Settings by which a repository could have something run, or reach out. */
const harmless = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.attributesFile=/dev/null', 'core.pager=cat'],
  ...['core.sshCommand=false', 'core.alternateRefsCommand=', 'protocol.allow=never', 'diff.external='],
  ...[
    'log.showSignature=false',
    'log.showRoot=true',
    'log.follow=false',
    'diff.renameLimit=4000',
    'diff.orderFile=/dev/null',
  ],
].flatMap((setting) => ['-c', setting])

/** In milliseconds, for each of a handful of calls. */
const longest = 10_000
const largest = 256 * 1024 * 1024

function git(content: string, args: readonly string[], input?: string): Answer {
  const all = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs', ...harmless]
  const { status, stdout, stderr, error } = spawnSync('git', [...all, '-C', content, ...args], {
    cwd: import.meta.dirname,
    env: environment(),
    input: input ?? '',
    maxBuffer: largest,
    timeout: longest,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  if (status === 0) return { kind: 'answered', output: stdout }
  return { kind: 'failed', why: whyFailed(error, stderr?.toString() ?? '') }
}

const noCommit = 'nothing was committed yet'

function whyFailed(error: Error | undefined, said: string): string {
  const code = error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'git is not installed'
  if (code === 'ETIMEDOUT') return 'git took too long to answer'
  if (/dubious ownership/.test(said)) return 'the folder belongs to somebody else, and git does not trust it'
  if (/does not have any commits yet/.test(said)) return noCommit
  if (/not a git repository/i.test(said)) return 'the content is not kept in git'
  return 'git could not read the history of the content'
}

/** What git needs to start and to know whom to trust; nothing that points it at another repository. */
function environment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'ProgramData']
  const own = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  }
}
