/** `npm run fit`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { runFit } = await import('./fit/run-fit.ts')
process.exitCode = await runFit(process.argv.slice(2))
