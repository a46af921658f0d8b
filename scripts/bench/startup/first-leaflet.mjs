/** Makes one leaflet and ends, for measuring the first leaflet of a process. */

import { optimiseLate, setV8Flags } from '../../commands/set-v8-flags.mjs'
import { startQuickly } from '../../commands/start-quickly.mjs'

await setV8Flags(optimiseLate, ['crypto', 'fs', 'stream', 'zlib'])
startQuickly()
const { readFontFiles } = await import('../../font-files.ts')
const { loadFaces } = await import('../../typeset/faces/face.ts')
const { leafletsOfOneSite } = await import('../leaflets/different-leaflets.ts')
const { ourLeaflet } = await import('../leaflets/our-leaflet.ts')

for (const leaflet of leafletsOfOneSite(1, 10_007, loadFaces(readFontFiles()))) ourLeaflet(leaflet)
