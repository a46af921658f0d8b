/** `npm run fit`: all that it needs is loaded behind `startQuickly`. */

import { optimiseLate, setV8Flags } from './set-v8-flags.mjs'
import { startQuickly } from './start-quickly.mjs'

await setV8Flags(optimiseLate, ['crypto', 'fs', 'os', 'stream', 'util', 'zlib'])
startQuickly()
const { runFit } = await import('./fit/run-fit.ts')
process.exitCode = await runFit(process.argv.slice(2))
