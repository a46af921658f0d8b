/** A content folder for one test: copied from another, with files put over it. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An overlay of `undefined` takes the file away. Gone when `use` is done. */
export async function withContent<Result>(
  base: string | undefined,
  overlay: ReadonlyMap<string, string | Uint8Array | undefined>,
  use: (directory: string) => Result | Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    if (base !== undefined) cpSync(base, directory, { recursive: true })
    for (const [path, text] of overlay) {
      const file = join(directory, path)
      if (text === undefined) rmSync(file)
      else {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
    }
    return await use(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}
