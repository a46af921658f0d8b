/** A build that comes to a stand, and says so, when all files are written: it waits to hear of that for ever. */

import { meddle } from './between-parts.ts'
import { standsStill } from './words.ts'

meddle({
  said: (kind, pass) => {
    if (kind === 'written') console.error(standsStill)
    else pass()
  },
})
