/** Makes the website whole beside the output, looks at what was written, then puts it in place. */

import { relative } from 'node:path'
import Eleventy from '@11ty/eleventy'
import { allPages } from '../pages/pages.ts'
import { audit } from '../publish/audit.ts'
import type { Desk } from '../publish/desk.ts'
import { writeSearchIndex } from '../publish/search-index.ts'
import { closeStaging, openStaging } from '../publish/staging.ts'
import { swap } from '../publish/swap.ts'
import { writerInto } from '../publish/write-files.ts'
import { addresses } from '../routes.ts'
import { progressLine } from './progress-line.ts'

export type Outcome =
  | { readonly kind: 'published'; readonly pages: number; readonly leaflets: number }
  /** The content has mistakes: the desk knows them. */
  | { readonly kind: 'mistakes' }
  /** What was written is not fit to be seen: each a sentence. */
  | { readonly kind: 'unfit'; readonly problems: readonly string[] }

/** `output` is absolute. Whatever happens, the folder there is the former site or the whole new one. */
export async function publishWebsite(desk: Desk, output: string): Promise<Outcome> {
  const staging = openStaging(output)
  // Leaflets lie in the staging folder before the pages are made: all of them would not fit into memory.
  const write = writerInto(staging)
  const progress = progressLine(process.stderr, (done) => `${done} files printed`, performance.now.bind(performance))
  desk.print = (file) => {
    write(file)
    progress.step()
  }
  try {
    const eleventy = new Eleventy('layouts/pages', relative(process.cwd(), staging), {
      configPath: '.eleventy.js',
      quietMode: true,
      config: (configuration) => configuration.addGlobalData('desk', desk),
    })
    eleventy.disableLogger()
    await eleventy.initializeConfig()
    progress.end()
    const { publication } = desk
    if (publication === undefined) return { kind: 'mistakes' }
    await eleventy.write()
    if (desk.request().only !== 'site') await writeSearchIndex(staging)
    const pages = allPages(publication.pages)
    const frames = pages.map(({ frame }) => frame)
    const problems = audit(staging, frames, publication.dues, desk.request().only === 'site' ? isPrinted : undefined)
    if (problems.length > 0) return { kind: 'unfit', problems }
    swap(staging, output)
    return { kind: 'published', pages: pages.length, leaflets: publication.leaflets }
  } finally {
    progress.end()
    closeStaging(output)
  }
}

const isPrinted = (address: string): boolean => address === addresses.leaflets || address.endsWith('.pdf')
