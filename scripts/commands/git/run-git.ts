/** Runs git to ask it something: no program that the repository names is run, no hook, no filter, no helper of its settings. */

import { spawnSync } from 'node:child_process'

type Answer = { readonly kind: 'answered'; readonly output: Buffer } | { readonly kind: 'failed'; readonly why: string }

/** Settings by which a repository could start a program or reach the network. */
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

/** Milliseconds that each of a handful of calls may take. */
const longest = 10_000
const largest = 256 * 1024 * 1024

/** Asks git in a folder, which is absolute. `why`: completes "…, because". */
export function git(folder: string, args: readonly string[], input?: string): Answer {
  const all = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs', ...harmless]
  const { status, stdout, stderr, error } = spawnSync('git', [...all, '-C', folder, ...args], {
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

/** Why a repository without a commit has no history. */
export const noCommit = 'nothing was committed yet'

function whyFailed(error: Error | undefined, said: string): string {
  const code = error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'git is not installed'
  if (code === 'ETIMEDOUT') return 'git took too long to answer'
  if (/dubious ownership/.test(said)) return 'the folder belongs to somebody else, and git does not trust it'
  if (/does not have any commits yet/.test(said)) return noCommit
  if (/not a git repository/i.test(said)) return 'the content is not kept in git'
  return 'git could not read the history of the content'
}

/**
 * The environment variables that git needs to start and to know whose repositories to trust; none that points it at
 * another repository.
 */
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
