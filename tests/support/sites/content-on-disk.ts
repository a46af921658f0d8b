/** Content folders on the disk for tests: copied from another, with files put over it. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** What stands at a path: a file, a link to another place, or nothing any more. */
export type Placed = string | Uint8Array | { readonly link: string } | undefined

type Overlay = ReadonlyMap<string, Placed>

/** A folder for one test, gone when `use` is done. */
export async function withContent<Result>(
  base: string | undefined,
  overlay: Overlay,
  use: (directory: string) => Result | Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    if (base !== undefined) cpSync(base, directory, { recursive: true })
    putOver(directory, overlay)
    return await use(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/**
 * The same for many tests one after the other, which change nothing there: `base` is copied once, and what a test put
 * over it is put back after it.
 */
export function contentOver(
  base: string,
): <Result>(overlay: Overlay, use: (directory: string) => Result | Promise<Result>) => Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(base, directory, { recursive: true })
  afterAll(() => rmSync(directory, { recursive: true }))
  const putBack = (path: string) => {
    const file = join(base, path)
    const before = statSync(file, { throwIfNoEntry: false })
    rmSync(join(directory, before ? path : newPart(path, base)), { recursive: true, force: true })
    if (before?.isFile()) writeFileSync(join(directory, path), readFileSync(file))
    else if (before) cpSync(file, join(directory, path), { recursive: true })
  }
  return async (overlay, use) => {
    putOver(directory, overlay)
    try {
      return await use(directory)
    } finally {
      for (const path of overlay.keys()) putBack(path)
    }
  }
}

/** The beginning of a path that is not in `base`: a file alone, or the first folder that was made for it. */
function newPart(path: string, base: string): string {
  const above = dirname(path)
  return above === '.' || existsSync(join(base, above)) ? path : newPart(above, base)
}

function putOver(directory: string, overlay: Overlay): void {
  for (const [path, content] of overlay) {
    const file = join(directory, path)
    // Taken away before it is written anew: for a file that is written over some systems wait for the disk.
    rmSync(file, { force: content !== undefined })
    if (content === undefined) continue
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file)
    else writeFileSync(file, content)
  }
}
