/** `npm run evidence`: all that it needs is loaded behind `startQuickly`. */

import { startQuickly } from './start-quickly.mjs'

startQuickly()
const { runEvidence } = await import('./evidence/run-evidence.ts')
process.exitCode = await runEvidence(process.argv.slice(2))
