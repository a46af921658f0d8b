/** Loads at once what a build would load later: while Node still caches what it compiles, and before any content is read. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadPhoneNumbers } from '../../model/phone-number.ts'

/** `.eleventy.js`, its templates, and the library that most telephone numbers need. */
export async function loadTemplates(project: string): Promise<void> {
  loadPhoneNumbers()
  const folder = join(project, 'layouts/pages')
  const templates = readdirSync(folder).filter((name) => name.endsWith('.11ty.ts'))
  const files = [join(project, '.eleventy.js'), ...templates.map((name) => join(folder, name))]
  await Promise.all(files.map((file) => import(pathToFileURL(file).href)))
}
