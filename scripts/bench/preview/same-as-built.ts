/** Whether the preview shows what a build from scratch has written: the same bytes at every address. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { previewed } from '../../commands/preview/problem-panel.ts'
import { addressOf, filesIn, isPage } from '../../publish/site-files.ts'
import { addresses } from '../../routes.ts'

/** What a browser gets at an address; undefined where there is nothing. */
export type Ask = (address: string) => Promise<Uint8Array | undefined>

/** The preview makes all that is no page anew for each request, so that of other areas' files only some are asked for. */
const mostOfOthers = 40

/** The first address at which the preview shows something else than the folder of a build holds; undefined where there is none. */
export async function differingAddress(built: string, edited: string, ask: Ask): Promise<string | undefined> {
  for (const file of askedFor(filesIn(built, ''), edited)) {
    const address = addressOf(file)
    const bytes = readFileSync(join(built, file))
    const wanted = isPage(file) ? Buffer.from(previewed(bytes.toString(), undefined)) : bytes
    const shown = await ask(address)
    if (shown === undefined || !wanted.equals(shown)) return address
  }
  return undefined
}

/** Every page, whatever is of the whole site or of the area that was edited, and some of the files of other areas. */
function askedFor(files: readonly string[], edited: string): readonly string[] {
  const served = files.filter(
    (file) => !`/${file}`.startsWith(addresses.searchIndex) && `/${file}` !== addresses.htaccess,
  )
  const isOfOthers = (file: string): boolean =>
    !isPage(file) && /^(?:data\/)?areas\//.test(file) && !new RegExp(`^(?:data/)?areas/${edited}[/.]`).test(file)
  const others = served.filter(isOfOthers)
  const every = Math.ceil(others.length / mostOfOthers)
  return [...served.filter((file) => !isOfOthers(file)), ...others.filter((_, at) => at % every === 0)]
}
