/** The part of a build that makes the index to search in: apart, so that it can fail without a word of its own. */

import { writeSearchIndex } from '../../publish/search-index.ts'

const [folder = ''] = process.argv.slice(2)
process.on('disconnect', () => process.exit(1))
process.once('message', async () => {
  try {
    await writeSearchIndex(folder)
    process.send?.({ kind: 'indexed' })
  } catch (error) {
    process.send?.({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
})
