/** `npm run fit`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'
import { optimiseLate, tellV8 } from './tell-v8.mjs'

await tellV8(optimiseLate, ['crypto', 'fs', 'os', 'stream', 'util', 'zlib'])
startQuickly()
const { runFit } = await import('./fit/run-fit.ts')
process.exitCode = await runFit(process.argv.slice(2))
