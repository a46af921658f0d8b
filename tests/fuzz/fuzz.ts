/**
 * `npm run fuzz`: what chance finds, apart from the tests because it takes long. First a hundred thousand damaged files,
 * then every property, twenty times as often as in `npm test`, both by a seed of their own each time.
 *   --seed 7                 repeats a run
 *   --only files             the damaged files alone; --files 500 so many of them; --case 123 that one
 *   --only properties        the properties alone; --times 100 so many times as often
 */

import { parseArgs } from 'node:util'
import { readDamagedFiles } from './damaged-files.ts'
import { tryProperties } from './properties.ts'

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

console.log(`Seed ${seed}.`)
const filesWell = only === 'properties' || (await readDamagedFiles({ seed, first, last }))
const propertiesHold = only === 'files' || tryProperties(seed, Number(values.times))
process.exitCode = filesWell && propertiesHold ? 0 : 1
