/** `npm run check`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { runCheck } = await import('./check/run-check.ts')
process.exitCode = await runCheck(process.argv.slice(2))
