/** What a build loads only when it needs it: loaded at once, while Node may still keep what it makes of each file. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadPhoneNumbers } from '../../model/phone-number.ts'

/** The map of the website, its templates, and the library that most numbers need. */
export async function loadTemplates(project: string): Promise<void> {
  loadPhoneNumbers()
  const folder = join(project, 'layouts/pages')
  const templates = readdirSync(folder).filter((name) => name.endsWith('.11ty.ts'))
  const files = [join(project, '.eleventy.js'), ...templates.map((name) => join(folder, name))]
  await Promise.all(files.map((file) => import(pathToFileURL(file).href)))
}
