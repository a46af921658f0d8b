/**
 * A QR code under all eight masks at once: each module is a byte, and each bit of it the module under one mask.
 * ISO/IEC 18004, 7.8.
 */

/** Square, row by row. Bit 3 of a module: whether it is dark under mask 3. */
export interface MaskedModules {
  readonly size: number
  readonly dark: Uint8Array
}

/** Which modules a mask inverts, by column and row: table 10 of the standard. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]
export const maskCount = masks.length
export const allMasks = 0xff

/** Every mask repeats after this many columns and rows. */
const period = 12
/** The modules that the masks invert, for one period. */
const turned = Uint8Array.from({ length: period * period }, (_, at) =>
  masks.reduce((bits, mask, bit) => bits | (Number(mask(at % period, Math.floor(at / period))) << bit), 0),
)

/** Takes a symbol with mask 0, row by row. `kinds` is 0 for the modules that a mask may invert. */
export function underAllMasks(
  rows: readonly (readonly boolean[])[],
  kinds: readonly (readonly number[])[],
): MaskedModules {
  const size = rows.length
  const dark = new Uint8Array(size * size)
  for (const [y, row] of rows.entries()) {
    const kindsOfRow = kinds[y] ?? []
    const tile = (y % period) * period
    for (let x = 0, at = y * size; x < size; x++, at++) {
      const same = row[x] === true ? allMasks : 0
      const turns = kindsOfRow[x] === 0 ? (turned[tile + (x % period)] ?? 0) : 0
      dark[at] = same ^ turns ^ ((turns & 1) === 0 ? 0 : allMasks)
    }
  }
  for (let mask = 0; mask < maskCount; mask++) writeFormat(dark, size, mask)
  return { size, dark }
}

/** The format information, level and mask with their check bits, in its two places: around the first finder, and along the two others. */
function writeFormat(dark: Uint8Array, size: number, mask: number): void {
  let check = mask // Level M is 0.
  for (let bit = 0; bit < 10; bit++) check = (check << 1) ^ ((check >>> 9) * 0x537)
  const bits = ((mask << 10) | check) ^ 0x5412
  const set = (x: number, y: number, bit: number): void => {
    const at = y * size + x
    dark[at] = ((dark[at] ?? 0) & ~(1 << mask)) | (((bits >>> bit) & 1) << mask)
  }
  for (let bit = 0; bit < 15; bit++) {
    if (bit < 6) set(8, bit, bit)
    else if (bit < 8) set(8, bit + 1, bit)
    else if (bit === 8) set(7, 8, bit)
    else set(14 - bit, 8, bit)
    if (bit < 8) set(size - 1 - bit, 8, bit)
    else set(8, size - 15 + bit, bit)
  }
}
