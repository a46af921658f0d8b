// @ts-check
/**
 * Runs before every command, under whatever Node was started, and says in one sentence where that is the wrong one. Plain
 * JavaScript, because Node before 22 cannot read types and would only show a stack trace.
 */
const needed = 26
const [major] = process.versions.node.split('.')

if (Number(major) < needed) {
  console.error(
    `This needs Node ${needed} and was started with Node ${process.versions.node}: run "npm ci", which brings the right one, then start it with npm as before.`,
  )
  process.exit(78) // EX_CONFIG of sysexits.h
}
