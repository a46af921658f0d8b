/**
 * `npm run fuzz`: what takes too long for `npm test`. A hundred thousand damaged files, then every property twenty times
 * as often, both by a seed that is another each time; at last, sites of hundreds of areas.
 *   --seed 7             repeats what chance found
 *   --only files         the damaged files alone; --files 500 so many of them; --case 123 that one
 *   --only properties    the properties alone; --times 100 so many times as often
 *   --only large         the large sites alone
 */

import { parseArgs } from 'node:util'
import { readDamagedFiles } from './damaged-files.ts'
import { runKind } from './run-kind.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
    files: { type: 'string', default: '100000' },
    case: { type: 'string' },
    times: { type: 'string', default: '20' },
  },
})
const seed = Number(values.seed)
const only = values.case === undefined ? values.only : 'files'
const first = Number(values.case ?? 0)
const last = values.case === undefined ? Number(values.files) : first + 1

const runs: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  files: () => readDamagedFiles({ seed, first, last }),
  properties: () => runKind('property', { PROPERTY_SEED: values.seed, PROPERTY_TIMES: values.times }),
  large: () => runKind('large', { LARGE_SITES: 'yes' }),
}
const chosen = Object.keys(runs).filter((name) => only === undefined || name === only)
if (chosen.length === 0) throw new Error(`--only ${only} is none of ${Object.keys(runs).join(', ')}.`)

console.log(`Seed ${seed}.`)
for (const name of chosen) if (!(await runs[name]?.())) process.exitCode = 1
