/** `npm start`: shows the website on this machine alone, drafts among it, and follows every change of the content. */

import { once } from 'node:events'
import type { Server } from 'node:http'
import { join, relative, resolve } from 'node:path'
import Eleventy from '@11ty/eleventy'
import type UserConfig from '@11ty/eleventy/UserConfig'
import { readContentFolder } from '../content/content-folder.ts'
import type { Html } from '../html/html.ts'
import { Desk } from '../publish/desk.ts'
import { refusal } from '../publish/output-folder.ts'
import { emptyFolder } from '../publish/staging.ts'
import { AskedHistory } from './asked-history.ts'
import { folderState } from './folder-state.ts'
import { freePort, thisMachine } from './free-port.ts'
import { parseDay, readOptions, todayInTheUnitedKingdom } from './options.ts'
import { pageOfNothing, previewed, problemPanel } from './problem-panel.ts'
import { tellFindings } from './tell-findings.ts'

const project = join(import.meta.dirname, '../..')

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  port: { means: 'NUMBER, at which a browser finds the preview', otherwise: '8080' },
  today: { means: 'YYYY-MM-DD, the day from which dates are seen', otherwise: todayInTheUnitedKingdom() },
  output: {
    means: 'FOLDER, where the pages are kept: never the published site, drafts are among them',
    otherwise: '.cache/preview/PORT',
  },
}

async function preview(args: readonly string[]): Promise<void> {
  const options = readOptions('npm start --', table, args)
  if (!options.ok) return refused(options.explanation)
  const today = parseDay(options.value('today'))
  if (today === undefined) return refused(`"${options.value('today')}" is not a day. Write it like 2026-11-22.`)
  const wanted = Number(options.value('port'))
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
    return refused(`"${options.value('port')}" is not a port. Write a number like 8080.`)
  const port = await freePort(wanted)
  if (port === undefined) return refused(`Every port from ${wanted} on is in use. Write a smaller number after --port.`)
  const content = resolve(options.value('content'))
  // Two previews at once must not share a folder.
  const output = options.value('output') === table.output.otherwise ? `.cache/preview/${port}` : options.value('output')
  const unfit = refusal(resolve(output), content, project)
  if (unfit !== undefined) return refused(unfit)

  process.chdir(project) // Eleventy takes its folders from there.
  const history = new AskedHistory(content)
  const desk = new Desk(() => ({ content, today, drafts: true, former: (present) => history.former(present) }))
  const eleventy = new Eleventy('layouts/pages', relative(project, emptyFolder(resolve(output))), {
    configPath: '.eleventy.js',
    quietMode: true,
    runMode: 'serve',
    config: (configuration) => {
      configuration.on('eleventy.beforeWatch', () => {
        seen = folderState(content)
      })
      configure(configuration, desk, options.value('content'))
      configuration.on('eleventy.after', () => history.tellUnchecked())
    },
  })
  eleventy.disableLogger()
  let seen = folderState(content)
  await eleventy.init()
  const rebuild = await eleventy.watch()
  eleventy.watcher.on('unlink', rebuild) // Eleventy itself waits for the next change.
  await eleventy.eleventyServe.initServerInstance()
  const { server } = eleventy.eleventyServe.server
  bindToThisMachine(server)
  await eleventy.serve(port)
  if (!server.listening) await once(server, 'listening') // Eleventy does not wait for it.
  // What changes while the watch is being set up is not noticed by it.
  for (const later of [500, 1500, 4000])
    setTimeout(() => {
      if (folderState(content) !== seen) void rebuild(content)
    }, later).unref()
  const taken = port === wanted ? '' : ` Port ${wanted} is in use by another program, so this is the next one.`
  console.log(
    `Your preview is at http://${thisMachine}:${port}/.${taken} Nobody on another machine can see it. Ctrl and C ends it.`,
  )
}

function configure(eleventy: UserConfig, desk: Desk, content: string): void {
  eleventy.addGlobalData('desk', desk)
  eleventy.setWatchThrottleWaitTime(0)
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 } })
  eleventy.setServerOptions({ logger: { info: () => {}, error: (words: string) => console.error(words) } })
  eleventy.on('eleventy.after', () => {
    tellFindings(desk, content)
    console.log(
      desk.found?.ok ? 'The preview shows the content as it is.' : 'The preview shows the pages as they were before.',
    )
  })
  const panel = panelOf(desk)
  eleventy.addTransform('preview', (page) => previewed(page, panel()))
  eleventy.addTemplateFormats('11ty.js')
  eleventy.addTemplate('problems.11ty.js', {
    data: { eleventyExcludeFromCollections: true, permalink: () => (desk.publication ? false : '/') },
    render: () => pageOfNothing,
  })
}

/** Made once for each reading of the content, for all pages; undefined where nothing stops them. */
function panelOf(desk: Desk): () => Html | undefined {
  let made: { readonly found: unknown; readonly panel: Html } | undefined
  return () => {
    const { found } = desk
    if (found === undefined || found.ok) return undefined
    if (made?.found !== found) {
      const errors = found.diagnostics.filter(({ severity }) => severity === 'error')
      const shown = desk.publication ? 'last good page' : 'nothing yet'
      made = { found, panel: problemPanel(errors, readContentFolder(desk.request().content), shown) }
    }
    return made.panel
  }
}

/** Left alone, the server would answer the whole network, and drafts are not for everybody. */
function bindToThisMachine(server: Server): void {
  const listen = server.listen.bind(server)
  server.listen = (options: unknown) => {
    listen({ ...Object(options), host: thisMachine })
    return server
  }
}

function refused(explanation: string): void {
  console.error(explanation)
  process.exitCode = 2
}

await preview(process.argv.slice(2))
