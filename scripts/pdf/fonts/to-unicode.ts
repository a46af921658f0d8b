/** ToUnicode CMaps: the text of each code, for copying, searching and reading out. ISO 32000-1, 9.10.3. */

import { utf16Hex } from '../objects/operators.ts'

/** Consecutive codes that stand for consecutive characters. */
interface Run {
  readonly first: number
  last: number
  readonly text: string
}

/** `entries` in the order of their codes; `bytes`: the length of a code. */
export function toUnicode(entries: readonly (readonly [code: number, text: string])[], bytes: 1 | 2): Uint8Array {
  const code = (value: number): string => `<${value.toString(16).padStart(2 * bytes, '0')}>`
  const lines = runs(entries).map(({ first, last, text }) => `${code(first)}${code(last)}<${utf16Hex(text)}>`)
  const sections: string[] = []
  // A section has at most a hundred entries.
  for (let start = 0; start < lines.length; start += 100) {
    const section = lines.slice(start, start + 100)
    sections.push(`${section.length} beginbfrange\n${section.join('\n')}\nendbfrange\n`)
  }
  return Buffer.from(
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def' +
      '/CMapName/Adobe-Identity-UCS def/CMapType 2 def ' +
      `1 begincodespacerange${code(0)}<${'ff'.repeat(bytes)}>endcodespacerange\n${sections.join('')}` +
      'endcmap CMapName currentdict/CMap defineresource pop end end',
    'latin1',
  )
}

/** Within a run, only the last byte of a code and of its text may count up. */
function runs(entries: readonly (readonly [code: number, text: string])[]): readonly Run[] {
  const found: Run[] = []
  for (const [code, text] of entries) {
    const run = found.at(-1)
    const next = run === undefined ? undefined : run.text.charCodeAt(0) + code - run.first
    const continues =
      run !== undefined &&
      run.last === code - 1 &&
      code >> 8 === run.first >> 8 &&
      run.text.length === 1 &&
      text.length === 1 &&
      text.charCodeAt(0) === next &&
      next >> 8 === run.text.charCodeAt(0) >> 8
    if (continues) run.last = code
    else found.push({ first: code, last: code, text })
  }
  return found
}
