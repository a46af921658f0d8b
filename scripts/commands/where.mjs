/** `npm run where`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { runWhere } = await import('./where/run-where.ts')
process.exitCode = await runWhere(process.argv.slice(2))
