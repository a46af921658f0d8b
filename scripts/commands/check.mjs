/** `npm run check`: all that it needs is loaded behind `startQuickly`. */

import { optimiseLate, setV8Flags } from './set-v8-flags.mjs'
import { startQuickly } from './start-quickly.mjs'

const args = process.argv.slice(2)
const filesAlone = args.some((word, at) => `${word}=${args[at + 1]}`.startsWith('--only=content'))
// The files alone are read faster than V8's optimising compiler pays for itself: docs/performance.md has the figures.
await setV8Flags(
  [...optimiseLate, ...(filesAlone ? ['--no-turbofan'] : [])],
  ['child_process', 'crypto', 'fs', 'fs/promises', 'os', 'stream', 'util', 'zlib'],
)
startQuickly()
const { runCheck } = await import('./check/run-check.ts')
process.exitCode = await runCheck(args)
