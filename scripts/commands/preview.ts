/** `npm start`: shows the website on this machine alone, drafts among it, and follows every change of the content. */

import type { Server } from 'node:http'
import { join, relative, resolve } from 'node:path'
import Eleventy from '@11ty/eleventy'
import type UserConfig from '@11ty/eleventy/UserConfig'
import { Desk } from '../publish/desk.ts'
import { refusal } from '../publish/output-folder.ts'
import { emptyFolder } from '../publish/staging.ts'
import { AskedHistory } from './asked-history.ts'
import { parseDay, readOptions, todayInTheUnitedKingdom } from './options.ts'
import { problemPage, withPanel } from './problem-panel.ts'
import { tellFindings } from './tell-findings.ts'

const project = join(import.meta.dirname, '../..')
const thisMachine = '127.0.0.1'

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  port: { means: 'NUMBER, at which a browser finds the preview', otherwise: '8080' },
  today: { means: 'YYYY-MM-DD, the day from which dates are seen', otherwise: todayInTheUnitedKingdom() },
  output: {
    means: 'FOLDER, where the pages are kept: never the published site, drafts are among them',
    otherwise: '.cache/preview',
  },
}

async function preview(args: readonly string[]): Promise<void> {
  const options = readOptions('npm start --', table, args)
  if (!options.ok) return refused(options.explanation)
  const today = parseDay(options.value('today'))
  if (today === undefined) return refused(`"${options.value('today')}" is not a day. Write it like 2026-11-22.`)
  const port = Number(options.value('port'))
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return refused(`"${options.value('port')}" is not a port. Write a number like 8080.`)
  const content = resolve(options.value('content'))
  const output = resolve(options.value('output'))
  const unfit = refusal(output, content, project)
  if (unfit !== undefined) return refused(unfit)

  process.chdir(project) // Eleventy takes its folders from there.
  const history = new AskedHistory(content)
  const desk = new Desk(() => ({ content, today, drafts: true, former: (present) => history.former(present) }))
  const eleventy = new Eleventy('layouts/pages', relative(project, emptyFolder(output)), {
    configPath: '.eleventy.js',
    quietMode: true,
    runMode: 'serve',
    config: (configuration) => {
      configure(configuration, desk, options.value('content'))
      configuration.on('eleventy.after', () => history.tellUnchecked())
    },
  })
  await eleventy.init()
  const rebuild = await eleventy.watch()
  eleventy.watcher.on('unlink', rebuild) // Eleventy itself waits for the next change.
  await eleventy.eleventyServe.initServerInstance()
  bindToThisMachine(eleventy.eleventyServe.server.server)
  await eleventy.serve(port)
}

function configure(eleventy: UserConfig, desk: Desk, content: string): void {
  eleventy.addGlobalData('desk', desk)
  eleventy.setWatchThrottleWaitTime(0)
  eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 } })
  eleventy.on('eleventy.after', () => tellFindings(desk, content))
  eleventy.addTransform('problems', (page) => withPanel(page, problemsOf(desk)))
  eleventy.addTemplateFormats('11ty.js')
  eleventy.addTemplate('problems.11ty.js', {
    data: { eleventyExcludeFromCollections: true, permalink: () => (desk.publication ? false : '/') },
    render: () => problemPage(problemsOf(desk)),
  })
}

const problemsOf = ({ found }: Desk) => (found === undefined || found.ok ? [] : found.diagnostics)

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
