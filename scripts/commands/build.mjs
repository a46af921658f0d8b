/** `npm run build`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { runBuild } = await import('./build/run-build.ts')
process.exitCode = await runBuild(process.argv.slice(2))
