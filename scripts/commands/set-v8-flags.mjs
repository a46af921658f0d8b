// @ts-check
/** Sets flags of V8 while the program starts, after Node has loaded its own files: those it brings along are compiled for no flags. */

import { flushCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/**
 * How often a function runs before V8 optimises it, four times its default; for HarfBuzz (WebAssembly) ten times.
 * Optimising what runs less often costs more than it saves; so does improving an expression's bytecode, which runs once.
 */
export const optimiseLate = [
  '--invocation-count-for-maglev=1600',
  '--invocation-count-for-turbofan=12000',
  '--wasm-tiering-budget=130000000',
  '--no-regexp-peephole-optimization',
]

/** Takes back the flags that a process may be started with: the heap is there, and what code may run is settled. */
const doneWith = ['--initial-old-space-size=0', '--no-expose-gc', '--no-disallow-code-generation-from-strings']

/** Compiles a file whole instead of each function at its first call, so that Node caches all of it. */
const whole = '--no-lazy'

/** For a process that calls `optimiseFromNow` later: linking and loading modules is over before optimising it pays. */
export const withoutOptimising = '--no-maglev'

/**
 * To be called before anything else is imported. `ofNode` names the larger modules of Node that the program will import.
 * @param {readonly string[]} flags Set once those are loaded.
 * @param {readonly string[]} ofNode
 */
export async function setV8Flags(flags, ofNode) {
  for (const flag of doneWith) setFlagsFromString(flag)
  // By an import, because only that loads what a module of Node otherwise puts off.
  await Promise.all(ofNode.map((name) => import(`node:${name}`)))
  for (const flag of [whole, ...flags]) setFlagsFromString(flag)
}

/** To be called where much is still to do: optimising at V8's own default, four times as soon, then gives more than it costs. */
export function optimiseSooner() {
  setFlagsFromString('--invocation-count-for-maglev=400')
}

/** To be called when the whole program is loaded. Its compiled code is cached first, because a cache holds for one set of flags. */
export function optimiseFromNow() {
  flushCompileCache()
  setFlagsFromString('--maglev')
}
