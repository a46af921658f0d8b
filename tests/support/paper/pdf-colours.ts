/** The colours that the pages of one of our own PDFs set, by their operators. */

import { plainObjects } from '../../../scripts/conformance/plain-pdf.ts'

/** `0.88 0.45 0.75 0.45 k`, each once, in order of first use. */
export function coloursSet(pdf: Uint8Array): readonly string[] {
  const contents = [...plainObjects(pdf).values()].filter((body) => body.includes('BDC ') && body.includes('EMC'))
  const set = contents.flatMap((body) => withoutStrings(body).match(/(?:[\d.]+ )+(?:g|G|rg|RG|k|K|sc|SC)(?= )/g) ?? [])
  return [...new Set(set)]
}

/** The letters of a text are no operators. */
const withoutStrings = (content: string): string => content.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()')
