/** Where the website is to go, and cannot; or can, though it is unusual. */

import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, project, today } from '../support/sites/run-build.ts'
import { type Fault, isPlain, sentenceOf, type Trial } from './fault.ts'
import { Place } from './place.ts'

function refused(place: Place, output: string, exit: number): Trial {
  const result = build(['--content', place.content('one'), '--output', output, '--today', today])
  const right = result.exit === exit && isPlain(result.said) && result.said.includes('--output') === (exit === 1)
  return { right, said: sentenceOf(result.said) }
}

const refusal = (name: string, output: (place: Place) => string, exit = 2): Fault => ({
  name,
  tries: 1,
  bring: (place) => refused(place, output(place), exit),
})

const anotherDisk: Fault = {
  name: 'output on another device: built, replaced',
  tries: 1,
  bring: () => {
    if (!existsSync('/dev/shm')) return { right: true, said: 'Not tried: there is no other disk here.' }
    const there = new Place('/dev/shm')
    const right = there.settle()
    there.remove()
    return { right, said: right ? 'Written there.' : 'Not whole there.' }
  },
}

export const places: readonly Fault[] = [
  refusal('output read-only', () => '/sys/site', 1),
  refusal('output is /', () => '/'),
  refusal('output is the content folder', (place) => place.content('one')),
  refusal('output in the content folder', (place) => join(place.content('one'), 'site')),
  refusal('output is the project', () => project),
  refusal('output is a link elsewhere', (place) => {
    const [elsewhere, link] = [join(place.parent, 'elsewhere'), join(place.parent, 'link')] as const
    mkdirSync(elsewhere)
    symlinkSync(elsewhere, link)
    return link
  }),
  refusal('output is the top of a disk', () => '/dev/shm'),
  anotherDisk,
]
