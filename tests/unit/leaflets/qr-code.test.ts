/** The code on a leaflet: the symbol that the standard asks for, drawn whole and without a gap. */

import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrCode, symbolOf } from '../../../scripts/leaflets/qr/qr-code.ts'

const addresses = Array.from(
  { length: 60 },
  (_, index) => `https://lnp.example.org/areas/${'long-'.repeat(index % 24)}area-${index}/sheets/sheet-${index * 7}/`,
)

test.each(addresses)('%s has the mask of least penalty', (address) => {
  const { size, data } = encode(address, { ecc: 'M', boostEcc: false, border: 0 })
  const symbol = symbolOf(address)
  expect(symbol.size).toBe(size)
  expect([...symbol.dark]).toEqual(data.flat().map(Number))
})

test('its rectangles cover the dark modules and no others', () => {
  for (const address of addresses.slice(0, 10)) {
    const { size, dark } = symbolOf(address)
    const { commands } = qrCode(address)
    const covered = new Uint8Array(dark.length)
    for (let at = 0; at < commands.length; at += 5) {
      const [, left = 0, top = 0] = (commands[at] ?? []).map(Number)
      const [, right = 0, foot = 0] = (commands[at + 2] ?? []).map(Number)
      for (let y = top; y < foot; y++) covered.fill(1, y * size + left, y * size + right)
    }
    expect([...covered]).toEqual([...dark])
  }
})
