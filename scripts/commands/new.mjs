/** `npm run new`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'

startQuickly()
const { terminalPrompter } = await import('./new/prompter.ts')
const { runNew } = await import('./new/run-new.ts')
const prompter = terminalPrompter()
process.exitCode = await runNew(process.argv.slice(2), prompter)
prompter.close()
