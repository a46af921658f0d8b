/** A QR code beside plain lines is as high as they are, where that takes no more paper. */

import { expect, test } from 'vitest'
import { blockSetting } from '../../../scripts/leaflets/formats/block-setting.ts'
import { a4, a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import { sparingCodeSize } from '../../../scripts/leaflets/parts/address-code.ts'
import { contactLines } from '../../../scripts/leaflets/parts/contact-panel.ts'
import { footPiece } from '../../../scripts/leaflets/parts/foot.ts'
import { qrCode } from '../../../scripts/leaflets/qr/qr-code.ts'
import { leafletContext, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const address = 'https://lnp.example.org/sheets/what-is-a-cag/'
const code = qrCode(address)
const least = mm(0.6) * code.modules
const usual = mm(a4LargePrint.contact.qr)

test.each([
  ['lower than a telephone needs', () => least - 1, least],
  ['higher than that', () => least + 10, least + 10],
  ['higher than the code is anywhere', () => usual + 10, usual],
  ['a line more beside a larger one', (size: number) => (size > least ? usual + 25 : usual), least],
])('beside words that are %s', (_, wordsBeside, size) =>
  expect(sparingCodeSize(code, wordsBeside, a4LargePrint)).toBeCloseTo(size, 4),
)

const given = (format: typeof a4LargePrint | typeof a4, more: object) => ({
  sheet: { ...partnershipSheet, contact: { ...partnershipSheet.contact, ...more } },
  dates: { kind: 'table', head: [], rows: [], rowHeaders: false } as const,
  address,
  code,
  width: mm(174),
  format,
  setting: blockSetting(format, leafletContext, (path) => `https://lnp.example.org${path}`),
})
const widthOf = ({ slice }: ReturnType<typeof contactLines>) => slice.figures?.[0]?.width

test('in large print it is as large beside all ways to ask as it is in a panel', () => {
  expect(widthOf(contactLines(given(a4LargePrint, { email: 'lnp@example.org', relay: true })))).toBeCloseTo(usual, 2)
  expect(widthOf(contactLines(given(a4LargePrint, {})))).toBeCloseTo(least, 2)
})

test('in the compact foot of an A4 sheet it is small beside a line, and as high as long hours', () => {
  const fit = { foot: 'compact', code: 'small', dates: 0 } as const
  expect(widthOf(footPiece(given(a4, {}), fit))).toBeCloseTo(least, 2)
  const beside = footPiece(given(a4, { hours: 'Monday to Friday, 9am to 5pm, and by appointment '.repeat(7) }), fit)
  expect(widthOf(beside)).toBeGreaterThan(least)
  expect(beside.slice.height).toBeGreaterThanOrEqual(widthOf(beside) ?? 0)
})
