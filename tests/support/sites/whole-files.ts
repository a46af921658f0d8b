/** Files that may come in parts, each put together: text by address, in the order in which they begin. */

interface GivenFile {
  readonly address: string
  readonly content: string | Uint8Array
  readonly isPart?: true
}

/** Throws where an address is given twice that is not one of parts. */
export function wholeFiles(files: Iterable<GivenFile>): ReadonlyMap<string, Buffer> {
  const whole = new Map<string, Buffer>()
  for (const { address, content, isPart } of files) {
    const before = whole.get(address)
    if (before !== undefined && !isPart) throw new Error(`${address} is given twice.`)
    whole.set(address, Buffer.concat([before ?? Buffer.of(), Buffer.from(content)]))
  }
  return whole
}

export const wholeTexts = (files: Iterable<GivenFile>): ReadonlyMap<string, string> =>
  new Map(Array.from(wholeFiles(files), ([address, bytes]) => [address, bytes.toString()]))
