/** `npm run rollback`: puts the previous website back in place; called again, the newer one. */

import { lstatSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formerOf } from '../publish/beside-output.ts'
import { builtFromIn } from '../publish/headers.ts'
import { takeLock } from '../publish/lock.ts'
import { machineFault } from '../publish/machine-fault.ts'
import { isOurs, refusalBeside } from '../publish/output-folder.ts'
import { finishSwap, swapBack } from '../publish/swap.ts'
import { heldInWords } from './build/held-in-words.ts'
import { liesForThePublic } from './build/not-for-the-public.ts'
import { explain, readOptions } from './command-line/options.ts'
import { shownFolder } from './command-line/shown-folder.ts'

const table = { output: { means: 'FOLDER, where the website is', otherwise: '_site' } }

/**
 * Gives the exit code: 0 where it is done, 1 where it cannot be, 2 where the command line is not understood, 75 while
 * a build is at work.
 */
function rollback(args: readonly string[]): 0 | 1 | 2 | 75 {
  const options = readOptions('npm run rollback --', table, args)
  if (!options.ok) return explain(options, (why) => said(why, 2))
  const output = resolve(options.value('output'))
  if (!lstatSync(join(output, '..'), { throwIfNoEntry: false })) return said(`There is no website at ${output}.`, 1)
  const unfit = refusalBeside(output)
  if (unfit !== undefined) return said(unfit, 1)
  const lock = takeLock(output, Temporal.Now.instant())
  if (lock.kind === 'held') return said(heldInWords(lock, Temporal.Now.instant()), 75)
  try {
    finishSwap(output)
    const former = formerOf(output)
    if (!isOurs(former)) return said(`No website from before is kept beside ${output}.`, 1)
    if (lstatSync(output, { throwIfNoEntry: false }) && !isOurs(output))
      return said(`${output} holds something that this program did not make.`, 1)
    if (!liesForThePublic(former) && (liesForThePublic(output) || !isOurs(output)))
      return said(
        `The website from before, in ${former}, is not for the public: it shows drafts, or a part of the site.`,
        1,
      )
    swapBack(output)
  } finally {
    lock.release()
  }
  const day = builtFromIn(readFileSync(join(output, '_headers'), 'utf8'))?.day
  console.log(`${shownFolder(output)} is the website from before again${day ? `, as seen from ${day}` : ''}.`)
  console.log(
    'The next build makes it anew from the content: mend that first. "npm run rollback" again takes this back.',
  )
  return 0
}

function said(explanation: string, exit: 1 | 2 | 75): 1 | 2 | 75 {
  console.error(`${explanation}\nThe website was not changed.`)
  return exit
}

try {
  process.exitCode = rollback(process.argv.slice(2))
} catch (error) {
  process.exitCode = said(machineFault(error) ?? `This is a fault of the program: ${error}`, 1)
}
