/** Compares the words of two files, read back by pdf.js, however their lines are broken. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadBack {
  readonly pages: number
  /** In alphabetical order: peers place the parts of a leaflet in other orders. */
  readonly words: readonly string[]
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The white in points from which text belongs to another word. */
const tolerance = 1

/** Throws where pdf.js cannot read the bytes, which it leaves as they are. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const words: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    let text = ''
    let end: Place | undefined
    for (const item of items) {
      if (!('str' in item)) continue
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      const goesOn = end !== undefined && Math.abs(x - end.x) < tolerance && Math.abs(y - end.y) < tolerance
      text += (goesOn ? '' : ' ') + item.str
      end = { x: x + item.width, y }
    }
    words.push(...(text.match(/[\p{L}\p{N}£’]+/gu) ?? []))
  }
  const pages = document.numPages
  await task.destroy()
  return { pages, words: words.sort() }
}

/** The words that one has and the other has not. */
export function differences(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of ours) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of theirs) counts.set(word, (counts.get(word) ?? 0) - 1)
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `${count > 0 ? 'only ours' : 'only theirs'}: ${word}`)
}
