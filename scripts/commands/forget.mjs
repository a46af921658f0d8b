/** `npm run forget`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'

startQuickly()
const { runForget } = await import('./forget/run-forget.ts')
process.exitCode = await runForget(process.argv.slice(2))
