/** What codes read as when text is copied, searched or spoken: a ToUnicode CMap. ISO 32000-1, 9.10.3. */

import { utf16Hex } from './operators.ts'

/** `bytes` is how long a code is. */
export function toUnicode(entries: Iterable<readonly [code: number, text: string]>, bytes: 1 | 2): Uint8Array {
  const code = (value: number): string => value.toString(16).padStart(2 * bytes, '0')
  const lines = [...entries].map(([value, text]) => `<${code(value)}><${utf16Hex(text)}>`)
  const sections: string[] = []
  // At most a hundred entries to a section.
  for (let start = 0; start < lines.length; start += 100) {
    const section = lines.slice(start, start + 100)
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar\n`)
  }
  return Buffer.from(
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def' +
      '/CMapName/Adobe-Identity-UCS def/CMapType 2 def ' +
      `1 begincodespacerange<${code(0)}><${'ff'.repeat(bytes)}>endcodespacerange\n${sections.join('')}` +
      'endcmap CMapName currentdict/CMap defineresource pop end end',
    'latin1',
  )
}
