/** How time and memory grow with the number of leaflets made in one process. Started by the bench, with their number. */

import { readFontFiles } from '../../font-files.ts'
import { loadFaces } from '../../typeset/faces/face.ts'
import { differentLeaflets } from './different-leaflets.ts'
import { growthLine } from './growth-marks.ts'
import { ourLeaflet } from './our-leaflet.ts'

const count = Number(process.argv[2])
const faces = loadFaces(readFontFiles())
const marks = [1, 2, 5, 10].map((part) => Math.ceil((count * part) / 10))
const batch = 20
let made = 0
let cpu = 0
let memory = 0
let last = { made: 0, cpu: 0 }
for (let seed = 1000; made < count; seed++) {
  const leaflets = differentLeaflets(Math.min(batch, count - made), seed, faces)
  const before = process.cpuUsage()
  for (const leaflet of leaflets) ourLeaflet(leaflet)
  const { user, system } = process.cpuUsage(before)
  cpu += (user + system) / 1000
  made += leaflets.length
  // The system's own peak would include that of the bench, which started this process.
  memory = Math.max(memory, process.memoryUsage.rss())
  if (!marks.some((mark) => last.made < mark && mark <= made)) continue
  const each = (cpu - last.cpu) / (made - last.made)
  process.stdout.write(growthLine({ made, each, memory: memory / 2 ** 20 }))
  last = { made, cpu }
}
