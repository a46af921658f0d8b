/** Where the processor time of a build went, function by function: `--profile`. Browsers and editors open such a file. */

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { startCpuProfile } from 'node:v8'

/** In the folder that the command was called from. */
const profileFile = 'build.cpuprofile'

/** Samples this process until `stop`, which gives the profile: JSON, as Chromium's tools read it. Needs no inspector. */
export function startProfile(): { readonly stop: () => string } {
  const profile = startCpuProfile()
  return { stop: () => withNamesQuoted(profile.stop()) }
}

/** A regular expression stands under its source, with quotation marks and backslashes that Node 26 leaves as they are. */
const withNamesQuoted = (profile: string): string =>
  profile.replaceAll(
    /"functionName":"(.*?)","lineNumber":/gs,
    (_, name) => `"functionName":${JSON.stringify(name)},"lineNumber":`,
  )

/** Gives where it was written, in words. Whoever reads content may write the website alone: another does this. */
export function keepProfile(profile: string): string {
  writeFileSync(resolve(profileFile), profile)
  return `Where the processor time went, function by function: ${profileFile}. Browsers open it under "Performance".`
}
