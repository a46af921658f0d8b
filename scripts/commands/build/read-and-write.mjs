// @ts-check
/** The process of a build that reads content. It is started in a sandbox, where it may write the staging folder and do nothing else. */

import { join } from 'node:path'
import { optimiseFromNow, optimiseLate, setV8Flags, withoutOptimising } from '../set-v8-flags.mjs'
import { compiledForSandbox, startQuickly } from '../start-quickly.mjs'

/** What it is started for: `site` for pages alone, `printer` for a share of what is printed, nothing for all. */
const [content = '', staging = '', task] = process.argv.slice(2)

// Pages alone are made faster than V8's optimising compiler pays for itself: docs/performance.md has the figures.
const flags = [...optimiseLate, withoutOptimising, ...(task === 'site' ? ['--no-turbofan'] : [])]
await setV8Flags(flags, [
  'crypto',
  'fs',
  'fs/promises',
  'os',
  'perf_hooks',
  'stream',
  'timers/promises',
  'util',
  'zlib',
])
// Before anything of the program is loaded: Node caches what it compiles from here on.
startQuickly(compiledForSandbox)
const { dropCachePermission, unwantedPermissions } = await import('./sandbox.ts')

const folders = { project: join(import.meta.dirname, '../../..'), content, staging }

/** @param {readonly string[]} doors */
function goOnlyIfClosed(doors) {
  if (doors.length === 0) return
  console.error(
    `Content is read in a sandbox only, and this one is open (${doors.join(', ')}). "npm run build" starts it closed.`,
  )
  process.exit(78) // EX_CONFIG of sysexits.h
}

// Where the build command has ended, this process must not go on by itself.
process.on('disconnect', () => process.exit(1))
goOnlyIfClosed(unwantedPermissions(folders))

// The whole program is loaded, and cached, before any content is read.
const { listen } = await (task === 'printer' ? import('./printer.ts') : import('./website-maker.ts'))
if (task !== 'printer') {
  const { loadTemplates } = await import('./load-templates.ts')
  await loadTemplates(folders.project)
}
if (task !== 'site') {
  const { loadPrinting } = await import('../../publication/print-runs.ts')
  await loadPrinting()
  if (task !== 'printer') await Promise.all([import('../../advice/advice.ts'), import('../../publish/audit/print.ts')])
}
optimiseFromNow()
dropCachePermission()
goOnlyIfClosed(unwantedPermissions({ ...folders, compiled: compiledForSandbox }))
listen()
