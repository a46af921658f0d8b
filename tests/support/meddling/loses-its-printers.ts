/** A build whose printers are killed as they start. Until one is gone, the others are not heard: nobody can have done its share. */

import { meddle } from './between-parts.ts'

const gone = Promise.withResolvers<void>()
let isAsked = false

meddle({
  said: (kind, pass) => {
    if (isAsked) gone.promise.then(pass)
    else pass()
    isAsked ||= kind === 'printers'
  },
  started: (part, task) => {
    if (task !== 'printer') return
    part.once('exit', () => setImmediate(gone.resolve)) // The build hears of that first.
    part.kill('SIGKILL')
  },
})
