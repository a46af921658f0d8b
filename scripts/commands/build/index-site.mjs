// @ts-check
/** The part of a build that makes the index to search in: apart, because it can fail without a word, or with too many. */

import { keepCompiled } from '../keep-compiled.mjs'

keepCompiled()
const { writeSearchIndex } = await import('../../publish/search-index.ts')

const [folder = ''] = process.argv.slice(2)
/** Milliseconds. Ten thousand pages take less than one. */
const longest = 600_000

/** @param {string} why */
const failed = (why) => process.send?.({ kind: 'failed', why })

process.on('disconnect', () => process.exit(1))
process.once('message', async () => {
  // Pagefind waits for its program even when that is gone. Then nothing is left to do here, but to say so.
  process.channel?.unref()
  process.once('beforeExit', () => failed('its program ended without an answer'))
  setTimeout(() => failed('its program did not answer in ten minutes'), longest).unref()
  try {
    await writeSearchIndex(folder)
    process.channel?.ref()
    process.send?.({ kind: 'indexed' })
  } catch (error) {
    process.channel?.ref()
    // It stumbles itself where its program cannot be started.
    failed(error instanceof Error && !(error instanceof TypeError) ? error.message : 'its program cannot be started')
  }
})
