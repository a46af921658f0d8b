/**
 * The door to linebreak: UAX #14. Node unpacks its tables, in a tenth of the time that the library's own code takes
 * in a new process.
 */

import { createRequire } from 'node:module'
import { standIn } from '../../loading/stand-ins.ts'

const end = standIn(
  {
    format: 'commonjs',
    files: {
      'base64-js': "exports.toByteArray = (text) => Buffer.from(text, 'base64')",
      'tiny-inflate': "module.exports = (packed) => new Uint8Array(require('node:zlib').inflateRawSync(packed))",
    },
  },
  (address) => /\/(?:linebreak|unicode-trie)\//.test(address),
)
export const LineBreaker: typeof import('linebreak')['default'] = createRequire(import.meta.url)('linebreak')
end()
