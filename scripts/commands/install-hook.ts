/** `npm run install-hook`: from then on git checks what is staged before it commits it. */

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { explain, readOptions, refused } from './command-line/options.ts'

const mark = '# Made by "npm run install-hook" of neighbourhood-information.'

/** Gives the exit code: 0 where the hook is in place, 1 where another one is, 2 where there is no git or the command line is not understood. */
function installHook(args: readonly string[]): 0 | 1 | 2 {
  const options = readOptions('npm run install-hook', {}, args)
  if (!options.ok) return explain(options, refused)
  // Git itself says where its hooks are: core.hooksPath or a work tree may put them elsewhere.
  const file = git('rev-parse', '--git-path', 'hooks/pre-commit')
  const inside = git('rev-parse', '--show-prefix')
  if (file === undefined || inside === undefined)
    return refused('Git does not look after this folder, so there is nothing to install a hook into.')
  const hook = resolve(file)
  const line = `${inside === '' ? '' : `cd '${inside.replaceAll("'", "'\\''")}' && `}npm run --silent check -- --staged`
  if (existsSync(hook) && !readFileSync(hook, 'utf8').includes(mark)) {
    console.error(
      `${hook} is there already, and is left as it is. To check the content as well, add this line to it:\n${line} || exit 1`,
    )
    return 1
  }
  mkdirSync(dirname(hook), { recursive: true })
  writeFileSync(
    hook,
    `#!/bin/sh\n${mark}\n# Checks the content that is to be committed; "git commit --no-verify" passes it by.\n${line}\n`,
  )
  chmodSync(hook, 0o755)
  console.log(`Git checks the content from now on before it commits it: ${hook}`)
  return 0
}

function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.replace(/\n$/, '') : undefined
}

process.exitCode = installHook(process.argv.slice(2))
