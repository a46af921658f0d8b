/** `npm run forget`: all that it needs is loaded behind `keepCompiled`, so that Node keeps what it makes of it. */

import { keepCompiled } from './keep-compiled.mjs'

keepCompiled()
const { runForget } = await import('./forget/run-forget.ts')
process.exitCode = await runForget(process.argv.slice(2))
