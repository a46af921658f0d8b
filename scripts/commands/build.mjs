/** `npm run build`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'

startQuickly()
const { runBuild } = await import('./build/run-build.ts')
process.exitCode = await runBuild(process.argv.slice(2))
