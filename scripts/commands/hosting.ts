/** `npm run hosting -- nginx`: the headers and redirects of the built site, as settings for a web server of your own. */

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { htaccess } from '../publish/hosts/apache.ts'
import { nginx } from '../publish/hosts/nginx.ts'
import { readRedirects } from '../publish/hosts/redirects.ts'
import { addresses } from '../routes.ts'
import { explain, readOptions, refused } from './command-line/options.ts'

const table = { output: { means: 'FOLDER, where the website is', otherwise: '_site' } }
const servers = { nginx, apache: htaccess } as const

/** Gives the exit code: 0 where it was printed, 1 where there is no site, 2 where the command line is not understood. */
function hosting(args: readonly string[]): 0 | 1 | 2 {
  const options = readOptions('npm run hosting -- nginx', table, args, 'words')
  if (!options.ok) return explain(options, refused)
  const [name, ...more] = options.words
  const server = Object.entries(servers).find(([known]) => known === name)?.[1]
  if (server === undefined || more.length > 0)
    return refused('Say for which server: npm run hosting -- nginx, or npm run hosting -- apache')
  const list = join(resolve(options.value('output')), addresses.redirects)
  if (!existsSync(list)) {
    console.error(`There is no website in ${options.value('output')}. "npm run build" makes it.`)
    return 1
  }
  // By the console, which bears a reader that ends early, such as `head`; it adds the last line end itself.
  console.log(server(readRedirects(readFileSync(list, 'utf8'))).replace(/\n$/, ''))
  return 0
}

process.exitCode = hosting(process.argv.slice(2))
