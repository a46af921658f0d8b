/**
 * `npm run faults`: brings about whatever may befall a build, again and again, and looks each time, file by file,
 * whether the public site is whole. Takes minutes, and prints a table: fault, tries, site whole, message.
 *   --seed 7         repeats what chance found
 *   --only killed    those faults alone whose name holds these words
 */

import { parseArgs } from 'node:util'
import { chanceFrom } from '../../scripts/generated/chance.ts'
import { contents } from './contents.ts'
import type { Fault } from './fault.ts'
import { interruptions } from './interruptions.ts'
import { Place } from './place.ts'
import { places } from './places.ts'
import { shortages } from './shortages.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: String(Date.now() % 2 ** 31) }, only: { type: 'string', default: '' } },
})
const chosen = [...interruptions, ...shortages, ...places, ...contents].filter(({ name }) => name.includes(values.only))
if (chosen.length === 0) throw new Error(`No fault has the words "${values.only}" in its name.`)

/** Brings a fault about as often as it says, and tells how it went. */
async function row({ name, tries, bring }: Fault, place: Place, chance: () => number): Promise<readonly string[]> {
  let whole = 0
  let right = 0
  const said = new Map<string, number>()
  for (let turn = 0; turn < tries; turn++) {
    const trial = await bring(place, chance, turn)
    if (place.isWhole()) whole++
    if (trial.right) right++
    else said.set(`NOT AS IT MUST BE: ${trial.said}`, 1)
    if (trial.right) said.set(trial.said, (said.get(trial.said) ?? 0) + 1)
  }
  const settled = place.settle()
  if (whole < tries || right < tries || !settled) process.exitCode = 1
  const messages = [...said].map(([words, times]) => (said.size === 1 ? words : `${words} (${times})`))
  if (!settled) messages.push('NOT AS IT MUST BE: the next build does not come through.')
  return [name, String(tries), `${whole} of ${tries}`, messages.join(' / ').replaceAll(place.parent, '…')]
}

console.log(`Seed ${values.seed}.\n\n| fault | tries | site whole | message |\n| --- | --- | --- | --- |`)
const place = new Place()
try {
  const { below } = chanceFrom(Number(values.seed))
  const chance = () => below(1e6) / 1e6
  for (const fault of chosen) console.log(`| ${(await row(fault, place, chance)).join(' | ')} |`)
} finally {
  place.remove()
}
