/** Runs one bench in a process of its own, and sends its figures to the process that started it. `node measure.ts NAME …` */

import { askedOf } from './asked.ts'
import { benches } from './benches.ts'

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
const asked = bench && askedOf(name, bench, args)
const figures = asked?.ok ? await bench?.prepare(asked.given).run() : undefined
if (figures !== undefined) process.send?.(figures)
process.exitCode = figures === undefined ? 1 : 0
