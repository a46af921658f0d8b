/** A small text that grows hugely is refused before it is built. */

import { expect, test } from 'vitest'
import { area, briefly, faultsOf, notes, sheet } from '../../support/sites/content-in-memory.ts'

const evening = 'areas/canalside/meetings/2026-11-03-evening.md'
const address = (kilobytes: number) => `https://www.example.org/${'a'.repeat(kilobytes * 1024)}`
const linked = (kilobytes: number, times: number) => `[x]: ${address(kilobytes)}\n\n${'[A][x] '.repeat(times)}\n`

test.each([
  ['one long address, linked to often', linked(100, 20_000), true],
  ['one long address, linked to a few times', linked(100, 30), false],
  ['a short one, linked to often', linked(0, 3_000), false],
  ['a long title of a picture', `[x]: images/a.svg "${'a'.repeat(100_000)}"\n\n${'![A][x]\n\n'.repeat(100)}`, true],
])('%s', (_, body, refused) => {
  const faults = faultsOf({ [evening]: notes(`## Discussion\n\n${body}\n## Next steps\n\nWalk.\n`) })
  expect(faults.map(({ code }) => code)).toEqual(refused ? ['markdown/too-much'] : [])
})

test('the refusal says how much it would be', () => {
  const [fault] = faultsOf({ [evening]: notes(`## Discussion\n\n${linked(100, 20_000)}\n## Next steps\n`) })
  expect(fault?.message).toBe('This text would have 1,955 MB on its page; 4 MB is the most.')
  expect(briefly(fault ? [fault] : [])).toEqual([`${evening}:5:1 markdown/too-much`])
})

const officers = (count: number, name: string) =>
  area('checked: 2026-11-01\n').replace(
    'officers: []',
    `officers: [${Array.from({ length: count }, (_, index) => `{ role: npo, name: ${name} ${index} }`).join(', ')}]`,
  )

test.each([
  ['{{ officers }}', 2_000, true],
  ['{{ officers }}', 20, false],
  ['{{ who to expect: safer-stronger }}', 10_000, true],
  ['{{ who to expect: safer-stronger }}', 100, false],
  ['{{ meetings }}', 10_000, true],
  ['{{ diagram: long }}', 500, true],
  ['{{ diagram: long }}', 2, false],
  ['{{ overleaf }}', 1, false],
])('%s, %i times', (placeholder, times, refused) => {
  const faults = faultsOf({
    'areas/canalside/area.yaml': officers(50, 'Sam Okafor'),
    'diagrams/long.yaml': `title: Long\ndescription: ${'long '.repeat(10_000)}\nsteps: [{ id: a, label: A }, { id: b, label: B }]\nthen: [[a, b]]\n`,
    'sheets/welcome.md': sheet(`Before.\n\n${`${placeholder}\n\n`.repeat(times)}After.`),
  })
  expect(faults.map(({ code }) => code)).toEqual(refused ? ['markdown/too-much'] : [])
})

test('what is long is told where it becomes too much', () => {
  const purpose = `contact: { phone: "01632 960123", purpose: ${'long '.repeat(10_000)} }\n`
  const faults = faultsOf({
    'areas/canalside/area.yaml': area(purpose),
    'areas/canalside/about.md': 'Call for {{ contact purpose }}.\n\n'.repeat(100),
  })
  expect(briefly(faults)).toEqual(['areas/canalside/about.md:167:10 markdown/too-much'])
  expect(faults[0]?.message).toBe(
    'With {{ contact purpose }} once more, this text would have more than 4 MB on its page.',
  )
})
