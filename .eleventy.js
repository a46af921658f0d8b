/** The map of the website. The commands `build` and `preview` hand it to Eleventy with the desk they work at. */

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { noPages } from './scripts/pages/pages.ts'
import { Desk } from './scripts/publish/desk.ts'
import { writeFiles } from './scripts/publish/write-files.ts'

/**
 * One template a kind of page (`layouts/pages`), each paging over its list in `pages`; all else is written after them.
 * @param {import('@11ty/eleventy/UserConfig').default} eleventy
 */
export default async function website(eleventy) {
  const desk = eleventy.globalData.desk
  if (!(desk instanceof Desk)) throw new Error('The website is built by "npm run build" and shown by "npm start".')
  await desk.read()
  eleventy.on('eleventy.beforeWatch', () => desk.read())

  eleventy.addGlobalData('pages', () => desk.publication?.pages ?? noPages)
  // Eleventy's own way with such templates would load each under a new name in every build, which Node could not keep
  // compiled, and would make its filters anew for every page.
  eleventy.addExtension('11ty.ts', {
    read: false,
    getData: true,
    getInstanceFromInputPath: templateAt,
    compile: async (_content, path) => (await templateAt(path)).render,
    compileOptions: { cache: true, getCacheKey: (_content, path) => path },
  })
  eleventy.on('eleventy.after', ({ directories }) => {
    if (desk.publication) writeFiles(directories.output, desk.publication.files, desk.publication.origin)
  })

  // To leave out what lies outside of the project, Eleventy would look for templates from the folder above both.
  eleventy.on('eleventy.ignores', (ignores) => {
    ignores.splice(0, ignores.length, ...ignores.filter((pattern) => !pattern.startsWith('../')))
  })

  // Eleventy never reads content as templates: it only looks on for changes.
  eleventy.addWatchTarget(desk.request().content)
  eleventy.setWatchJavaScriptDependencies(false)
  eleventy.setUseGitIgnore(false)
  eleventy.setFreezeReservedData(false) // Our data is readonly as it is: a proxy round every page only costs time.
  return { dir: { input: 'layouts/pages' }, templateFormats: ['11ty.ts'] }
}

/** A template is a module: `data` says what it pages over, `render` prints one page. */
const templateAt = (path) => import(pathToFileURL(resolve(path)).href)
