// @ts-check
/**
 * Runs before every command, under whatever Node was started, and says in one sentence where that is the wrong one, or
 * where the program lies in a folder in which it cannot work. Plain JavaScript, because Node before 22 cannot read types
 * and would only show a stack trace.
 */
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const needed = 26
const [major] = process.versions.node.split('.')
const folder = fileURLToPath(new URL('../..', import.meta.url))
// npm adds the folder to a list of paths, Eleventy makes an address of it: neither writes these in another way.
const sign = [delimiter, '#', '?', '%'].find((each) => folder.includes(each))

/** @param {string} why */
function refuse(why) {
  console.error(why)
  process.exit(78) // EX_CONFIG of sysexits.h
}

if (sign !== undefined)
  refuse(`With "${sign}" in the name of its folder this program cannot work: give another name to ${folder}`)
if (Number(major) < needed)
  refuse(
    `This needs Node ${needed} and was started with Node ${process.versions.node}: run "npm ci", which brings the right one, then start it with npm as before.`,
  )
