/** `npm run install-hook`: from then on git checks what is staged before it commits it. */

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { whyNoFolder } from './command-line/named-folder.ts'
import { explain, readOptions, refused } from './command-line/options.ts'

const mark = '# Made by "npm run install-hook" of neighbourhood-information.'

const table = { content: { means: 'FOLDER, where the content is', otherwise: 'content' } }

/**
 * Gives the exit code: 0 where the hook is in place, 1 where another one is or none can be written, 2 where there is
 * no git or the command line is not understood.
 */
function installHook(args: readonly string[]): 0 | 1 | 2 {
  const options = readOptions('npm run install-hook --', table, args)
  if (!options.ok) return explain(options, refused)
  const named = options.value('content')
  const none = whyNoFolder(named)
  if (none !== undefined) return refused(none)
  const content = resolve(named)
  // Git itself says where its hooks are: core.hooksPath or a work tree may put them elsewhere.
  const file = git(content, '--git-path', 'hooks/pre-commit')
  if (file === undefined)
    return refused(`Git does not look after ${named}, so there is nothing to install a hook into.`)
  const hook = resolve(content, file)
  const line = checkOfStaged(named, content)
  try {
    if (existsSync(hook) && !readFileSync(hook, 'utf8').includes(mark)) {
      console.error(
        `${hook} is there already, and is left as it is. To check the content as well, add this line to it:\n${line} || exit 1`,
      )
      return 1
    }
    writeHook(hook, line)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    console.error(
      `${hook} could not be written. Ask whoever looks after this machine to let you write there, or run this before each commit:\n${line}`,
    )
    return 1
  }
  console.log(`Git checks the content from now on before it commits it: ${hook}`)
  return 0
}

function writeHook(hook: string, line: string): void {
  mkdirSync(dirname(hook), { recursive: true })
  writeFileSync(
    hook,
    `#!/bin/sh\n${mark}\n# Checks the content that is to be committed; "git commit --no-verify" passes it by.\n${line}\n`,
  )
  chmodSync(hook, 0o755)
}

/** What the hook runs, which git starts at the top of the content's repository: another than the program's has its place in full. */
function checkOfStaged(named: string, content: string): string {
  const program = process.cwd()
  if (git(content, '--show-toplevel') !== git(program, '--show-toplevel'))
    return `npm --prefix ${quoted(program)} run --silent check -- --staged --content ${quoted(content)}`
  const inside = git(program, '--show-prefix') ?? ''
  const where = named === table.content.otherwise ? '' : ` --content ${quoted(named)}`
  return `${inside === '' ? '' : `cd ${quoted(inside)} && `}npm run --silent check -- --staged${where}`
}

/** As one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** What `git rev-parse` says in a folder; undefined where git does not look after it. */
function git(folder: string, ...asked: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'rev-parse', ...asked], { encoding: 'utf8' })
  return status === 0 ? stdout.replace(/\n$/, '') : undefined
}

process.exitCode = installHook(process.argv.slice(2))
