/** `npm run check`: all that it needs is loaded behind `startQuickly`. */

import { setFlagsFromString } from 'node:v8'
import { startQuickly } from './start-quickly.mjs'

const args = process.argv.slice(2)
const filesAlone = args.some((word, at) => `${word}=${args[at + 1]}`.startsWith('--only=content'))
// The files alone are read faster than V8's optimising compiler pays for itself: docs/performance.md has the figures.
if (filesAlone) setFlagsFromString('--no-turbofan')
startQuickly()
const { runCheck } = await import('./check/run-check.ts')
process.exitCode = await runCheck(args)
