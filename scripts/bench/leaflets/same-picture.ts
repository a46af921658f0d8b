/** Compares the look of two files, drawn small by pdf.js, but for lines that are broken elsewhere. */

import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pixels per inch, so few that text is a grey band. */
const dpi = 12

/** The difference from which pixels count as different: a sixth of that between black and white. */
const step = 40
/** The part of all pixels that may differ: more than a few words on another line, less than the QR code or the tint of panels. */
const most = 0.017

/** The light of each pixel of each side, 0 to 255. */
export async function pictures(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const sides: Uint8Array[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: dpi / 72 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas, viewport }).promise
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    sides.push(Uint8Array.from({ length: data.length / 4 }, (_, at) => lightOf(data, 4 * at)))
  }
  await task.destroy()
  return sides
}

const lightOf = (data: ArrayLike<number>, at: number): number =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)

/** By how much they differ, `differs in 3.1 % of its picture`, where that is more than broken lines make. */
export function unlike(ours: readonly Uint8Array[], theirs: readonly Uint8Array[]): readonly string[] {
  let [pixels, differing] = [0, 0]
  for (const [index, side] of ours.entries()) {
    const other = theirs[index]
    pixels += side.length
    for (const [at, light] of side.entries()) if (Math.abs(light - (other?.[at] ?? 0)) > step) differing++
  }
  const share = differing / pixels
  return share <= most ? [] : [`differs in ${(100 * share).toFixed(1)} % of its picture`]
}
