/** `npm run evidence`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { runEvidence } = await import('./evidence/run-evidence.ts')
process.exitCode = await runEvidence(process.argv.slice(2))
