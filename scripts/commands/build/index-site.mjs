// @ts-check
/** The process that makes the search index: apart from the build, because Pagefind can end it without a word, or print too many. */

import { startQuickly } from '../start-quickly.mjs'

startQuickly()
const { writeSearchIndex } = await import('../../publish/search-index.ts')
const { machineFault } = await import('../../publish/machine-fault.ts')

const [folder = ''] = process.argv.slice(2)
/** Milliseconds. */
const longest = 600_000

/** @param {import('./build-messages.ts').Report} report */
const say = (report) => process.send?.(report)

/** @param {string} why */
const failed = (why) =>
  say({
    kind: 'machine',
    said: `The index to search in could not be made: ${why}. Run "npm ci", which puts its program back, then build again.`,
  })

process.on('disconnect', () => process.exit(1))
process.once('message', async () => {
  // Pagefind waits for its program even when that is gone. Then nothing is left to do here, but to say so.
  process.channel?.unref()
  process.once('beforeExit', () => failed('its program ended without an answer'))
  setTimeout(() => failed('its program did not answer in ten minutes'), longest).unref()
  try {
    await writeSearchIndex(folder)
    process.channel?.ref()
    say({ kind: 'written' })
  } catch (error) {
    process.channel?.ref()
    const said = machineFault(error)
    if (said !== undefined) say({ kind: 'machine', said })
    // It stumbles itself where its program cannot be started.
    else
      failed(error instanceof Error && !(error instanceof TypeError) ? error.message : 'its program cannot be started')
  }
})
