// @ts-check
/** Flags of V8 that change while the program starts: Node's own files are loaded without any, because it keeps those compiled so. */

import { setFlagsFromString } from 'node:v8'

/**
 * How often a function has run before V8 optimises it, and how many bytes of a function of HarfBuzz: four and ten times
 * as many as V8 thinks. What runs less often does not pay for it.
 */
export const optimiseLate = [
  '--invocation-count-for-maglev=1600',
  '--invocation-count-for-turbofan=12000',
  '--wasm-tiering-budget=130000000',
]

/** What a process may be started with has done its work by now: there is a heap, and what may run in it is settled. */
const doneWith = ['--initial-old-space-size=0', '--no-expose-gc', '--no-disallow-code-generation-from-strings']

/** A file is compiled whole, not function by function as they are called: so Node keeps all of it. */
const whole = '--no-lazy'

/**
 * To be called first, by who is to start quickly; `ofNode` names what will be imported of Node, as far as it is large.
 * @param {readonly string[]} flags Set in the end.
 * @param {readonly string[]} ofNode
 */
export async function tellV8(flags, ofNode) {
  for (const flag of doneWith) setFlagsFromString(flag)
  // Imported, not only asked for: then Node loads what it else puts off until the program imports the same.
  await Promise.all(ofNode.map((name) => import(`node:${name}`)))
  for (const flag of [whole, ...flags]) setFlagsFromString(flag)
}
