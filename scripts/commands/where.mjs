/** `npm run where`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'

startQuickly()
const { runWhere } = await import('./where/run-where.ts')
process.exitCode = await runWhere(process.argv.slice(2))
