/** The map of the website. The command `build` hands it to Eleventy, with its session as global data. */

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderPages } from './layouts/layouts.ts'
import { fewKinds, manyKinds } from './scripts/pages/kinds.ts'
import { BuildSession } from './scripts/publish/build-session.ts'

/**
 * Eleventy makes the pages that there are few of: one template a kind (`layouts/pages/*.11ty.ts`), each paging over its
 * list in `pages`. All that grows with the content is written after them, one by one.
 * @param {import('@11ty/eleventy/UserConfig').default} eleventy
 */
export default async function website(eleventy) {
  const session = eleventy.globalData.session
  if (!(session instanceof BuildSession))
    throw new Error('The website is built by "npm run build" and shown by "npm start".')
  await session.read()
  const few = fewKinds.map((kind) => [kind, session.publication?.pages[kind]().map(({ view }) => view()) ?? []])

  // Frozen: Eleventy would copy what may change into every page.
  eleventy.addGlobalData('pages', Object.freeze(Object.fromEntries(few)))
  // Eleventy's own way with such templates would make its filters anew for every page.
  eleventy.addExtension('11ty.ts', {
    read: false,
    getData: true,
    getInstanceFromInputPath: templateAt,
    compile: async (_content, path) => (await templateAt(path)).render,
    compileOptions: { cache: true, getCacheKey: (_content, path) => path },
  })
  eleventy.on('eleventy.after', ({ directories }) => {
    const { publication } = session
    if (!publication) return
    const writer = session.writerInto(resolve(directories.output), publication)
    for (const [kind, views] of few) for (const { frame } of views) writer.written(kind, frame)
    for (const kind of manyKinds)
      for (const page of renderPages(kind, publication.pages)) {
        writer.page(page)
        session.progress.pageWritten()
      }
    session.progress.pagesDone()
    writer.end()
  })

  // To leave out what lies outside of the project, Eleventy would look for templates from the folder above both.
  eleventy.on('eleventy.ignores', (ignores) => {
    ignores.splice(0, ignores.length, ...ignores.filter((pattern) => !pattern.startsWith('../')))
  })
  eleventy.setUseGitIgnore(false)
  eleventy.setFreezeReservedData(false) // Our data is readonly as it is: a proxy round every page only costs time.
  return { dir: { input: 'layouts/pages' }, templateFormats: ['11ty.ts'] }
}

/** A template is a module: `data` says what it pages over, `render` prints one page. */
const templateAt = (path) => import(pathToFileURL(resolve(path)).href)
