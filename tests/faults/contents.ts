/** Content that changes under the reader, is far too large, or far too much. */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build, startBuild, today } from '../support/sites/run-build.ts'
import { deadEnds } from '../support/sites/site-links.ts'
import { type Fault, isPlain, sentenceOf } from './fault.ts'
import type { Place } from './place.ts'

/** A copy that may be spoilt, and where it is built, so that the public site keeps to its two contents. */
function copied(place: Place): {
  readonly content: string
  readonly output: string
  readonly order: readonly string[]
} {
  const [content, output] = [join(place.parent, 'changing'), join(place.parent, 'changed/site')] as const
  rmSync(content, { recursive: true, force: true })
  cpSync(place.content('one'), content, { recursive: true })
  return { content, output, order: ['--content', content, '--output', output, '--today', today, '--advice=off'] }
}

const changing: Fault = {
  name: 'content changes and vanishes while it is read',
  tries: 20,
  bring: async (place) => {
    const { content, output, order } = copied(place)
    const restless = new Worker(new URL('./restless-content.ts', import.meta.url), { workerData: content })
    const end = await startBuild(order).ended
    await restless.terminate()
    const { dead } = end === 0 ? deadEnds(output) : { dead: [] }
    return {
      right: (end === 0 || end === 1) && dead.length === 0,
      said: end === 0 ? 'Built whole.' : 'Told as mistakes.',
    }
  },
}

const tooLarge: Fault = {
  name: 'a file of 50 MB',
  tries: 3,
  bring: (place, _chance, turn) => {
    const { content, order } = copied(place)
    const file = ['sheets/film.md', 'venues/film.yaml', 'images/film.png'][turn] ?? ''
    mkdirSync(join(content, file, '..'), { recursive: true })
    writeFileSync(join(content, file), Buffer.alloc(50_000_000, 'film '))
    const { exit, said } = build(order)
    return {
      right: exit === 1 && isPlain(said) && /file\/too-large|image\//.test(said),
      said: /\S+ {2}error {2}.*\n.*/.exec(said)?.[0].replaceAll(/\s+/g, ' ') ?? '',
    }
  },
}

const tooMany: Fault = {
  name: '20,000 notes in one area',
  tries: 1,
  bring: (place) => {
    const { content, order } = copied(place)
    const meetings = join(content, 'areas/riverside/meetings')
    mkdirSync(meetings, { recursive: true })
    writeFileSync(
      join(meetings, '../area.yaml'),
      'name: Riverside\nexample: true\nsummary: Both banks.\nwards: [Weir]\nofficers: []\n',
    )
    const firstDay = Temporal.PlainDate.from('2000-01-01')
    for (let count = 0; count < 20_000; count++) {
      const day = firstDay.add({ days: count % 9000 })
      const text = `---\ntitle: Walk ${count}\nstatus: published\n---\n## Discussion\n\nWe saw ${count} ducks.\n\n## Next steps\n\nWe count again.\n`
      writeFileSync(join(meetings, `${day}-walk-${count}.md`), text)
    }
    const { exit, said } = build([...order, '--only=site'])
    return { right: exit === 0 && isPlain(said), said: sentenceOf(said) }
  },
}

export const contents: readonly Fault[] = [changing, tooLarge, tooMany]
