/** Content folders on the disk for tests: copied from another, with files put over it. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  return async (overlay, use) => {
    putOver(directory, overlay)
    try {
      return await use(directory)
    } finally {
      for (const top of new Set(Array.from(overlay.keys(), (path) => path.split('/', 1)[0] ?? path))) {
        rmSync(join(directory, top), { recursive: true, force: true })
        if (existsSync(join(base, top))) cpSync(join(base, top), join(directory, top), { recursive: true })
      }
    }
  }
}

function putOver(directory: string, overlay: Overlay): void {
  for (const [path, content] of overlay) {
    const file = join(directory, path)
    if (content === undefined) rmSync(file)
    else {
      mkdirSync(dirname(file), { recursive: true })
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file)
      else writeFileSync(file, content)
    }
  }
}
