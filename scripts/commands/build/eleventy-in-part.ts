/**
 * Eleventy as far as it is used: it finds our templates, which are modules of our own, and writes their pages. Its
 * plug-ins, template languages, dates, front matter, copying and watching are four hundred more files, half of the
 * time that a build takes to start, and are never called here.
 */

import { standIn } from '../../loading/stand-ins.ts'

const nothing = 'export default undefined'

const end = standIn(
  {
    format: 'module',
    files: {
      './Plugins/RenderPlugin.js': 'export default {}',
      './Plugins/I18nPlugin.js': 'export default {}',
      './Plugins/IdAttributePlugin.js': 'export const IdAttributePlugin = undefined',
      './Engines/FrontMatter/JavaScript.js': nothing,
      './EleventyServe.js': 'export default class { setOutputDir() {} }',
      './EsmResolverPortAdapter.js': 'export const addModifiedPath = undefined',
      './Util/JavaScriptDependencies.js': nothing,
      './Filters/Slug.js': nothing,
      './Filters/Slugify.js': nothing,
      '@11ty/eleventy-plugin-bundle': 'export default () => {}',
      '@11ty/posthtml-urls': nothing,
      '@11ty/recursive-copy': nothing,
      debug: 'export default () => () => {}',
      filesize: 'export const filesize = undefined',
      // It is asked about templates without front matter too.
      'gray-matter': 'export default Object.assign((content) => ({ data: {}, content }), { engines: {} })',
      'js-yaml': 'export default { load() {} }',
      luxon: 'export const DateTime = undefined',
      posthtml: nothing,
      'posthtml-match-helper': nothing,
      // Its versions are those of package.json.
      semver: 'export default { coerce: String, satisfies: () => true }',
    },
  },
  (address) => address.includes('/node_modules/@11ty/'),
)
export const { default: Eleventy }: typeof import('@11ty/eleventy') = await import('@11ty/eleventy')

/** What Eleventy would load only later, when Node no longer caches what it compiles. */
const atWork = ['defaultConfig.js', 'Engines/Custom.js']
const library = import.meta.resolve('@11ty/eleventy')
await Promise.all(atWork.map((file) => import(new URL(file, library).href)))
end()
