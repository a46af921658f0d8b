// @ts-check
/**
 * Comes before every command, under whatever Node was started: says in one sentence that it is the wrong one. Plain
 * JavaScript, because a Node before 22 does not read types, and would only show how it stumbled.
 */
const needed = 26
const [major] = process.versions.node.split('.')

if (Number(major) < needed) {
  console.error(
    `This needs Node ${needed} and was started with Node ${process.versions.node}: run "npm ci", which brings the right one, then start it with npm as before.`,
  )
  process.exit(78) // EX_CONFIG of sysexits.h
}
