/** `--profile`: where the processor time of a build went, function by function, in a file that browsers and editors open. */

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

/** A regular expression is named by its source, whose quotation marks and backslashes Node 26 does not escape. */
const withNamesQuoted = (profile: string): string =>
  profile.replaceAll(
    /"functionName":"(.*?)","lineNumber":/gs,
    (_, name) => `"functionName":${JSON.stringify(name)},"lineNumber":`,
  )

/** Writes the profile, and gives a sentence that says where, or that it could not be written. The process that was measured may write nothing but the website. */
export function keepProfile(profile: string): string {
  try {
    writeFileSync(resolve(profileFile), profile)
  } catch {
    return `Where the processor time went is not kept: ${resolve(profileFile)} cannot be written.`
  }
  return `Where the processor time went, function by function: ${profileFile}. Browsers open it under "Performance".`
}
