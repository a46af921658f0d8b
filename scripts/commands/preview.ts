/** `npm start`: shows the website on this machine alone, drafts among it, and follows every change of the content. */

import { once } from 'node:events'
import { resolve } from 'node:path'
import { freePort, thisMachine } from './command-line/free-port.ts'
import { whyNoFolder } from './command-line/named-folder.ts'
import {
  dayOption,
  explain,
  type GivenOptions,
  notADay,
  parseDay,
  readOptions,
  todayInTheUnitedKingdom,
} from './command-line/options.ts'
import { tellFindings } from './command-line/tell-findings.ts'
import type { Touched } from './preview/folder-watch.ts'
import { startQuickly } from './start-quickly.mjs'

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  port: { means: 'NUMBER, at which a browser finds the preview', otherwise: '8080' },
  today: dayOption(),
}

/** How long after midnight an open page is loaded again, in milliseconds. */
const minute = 60_000

async function preview(args: readonly string[]): Promise<void> {
  const options = readOptions('npm start --', table, args)
  if (!options.ok) {
    explain(options, refused)
    return
  }
  const asked = readPreviewOptions(options)
  if (typeof asked === 'string') return refused(asked)
  const port = await freePort(asked.port)
  if (port === undefined)
    return refused(`No port from ${asked.port} on can be had. Write a smaller number after --port.`)
  await serve(asked, port)
  const taken = port === asked.port ? '' : ` Port ${asked.port} cannot be had, so this is the next one that can.`
  console.log(
    `Your preview is at http://${thisMachine}:${port}/.${taken} Nobody on another machine can see it. Ctrl and C ends it.`,
  )
}

interface PreviewOptions {
  /** The content folder as it was named on the command line. */
  readonly root: string
  readonly port: number
  /** The day on which the preview was started, and the present one, which is the same where `--today` is given. */
  readonly today: Temporal.PlainDate
  readonly day: () => Temporal.PlainDate | undefined
}

/** A text where something was asked for that cannot be, which says why. */
function readPreviewOptions({ value, isOn }: GivenOptions<keyof typeof table>): PreviewOptions | string {
  const day = () => parseDay(isOn('today') ? value('today') : todayInTheUnitedKingdom())
  const today = day()
  if (today === undefined) return notADay(value('today'))
  const root = value('content')
  const none = whyNoFolder(root)
  if (none !== undefined) return none
  const port = Number(value('port'))
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return `"${value('port')}" is not a port. Write a number like 8080.`
  return { root, port, today, day }
}

/** Settles when the preview can be opened; it goes on until the process is ended. */
async function serve({ root, today, day }: PreviewOptions, port: number): Promise<void> {
  startQuickly()
  const { ContentPreview } = await import('./preview/content-preview.ts')
  const { previewServer } = await import('./preview/server.ts')
  const { inSpareTime } = await import('./preview/in-spare-time.ts')
  const { watchFolder } = await import('./preview/folder-watch.ts')
  const content = resolve(root)
  const shown = new ContentPreview({ content, today })
  const { server, loadAgain } = previewServer((address) => {
    meanwhile.makeWay()
    seeFromToday()
    return shown.at(address)
  })
  const tell = async () => {
    await tellFindings(shown.diagnostics, content, root)
    shown.history.tellUnchecked()
    console.log(
      shown.isUpToDate ? 'The preview shows the content as it is.' : 'The preview shows the pages as they were before.',
    )
  }
  const read = (touched?: Touched) => {
    if (shown.read(touched)) loadAgain()
    meanwhile.begin()
  }
  const seeFromToday = () => {
    if (!shown.seeFrom(day() ?? today)) return
    loadAgain()
    meanwhile.begin()
  }
  const meanwhile = inSpareTime(
    [
      { patience: 150, steps: () => shown.askRules(), done: tell },
      { patience: 1000, steps: () => shown.lookCloser(), done: (anyNews) => anyNews && tell() },
    ],
    loadAgain,
  )
  // Watched before it is read, so that nothing changes unnoticed.
  watchFolder(content, { noticed: meanwhile.giveUp, changed: read })
  read()
  setInterval(seeFromToday, minute)
  server.listen(port, thisMachine)
  await once(server, 'listening')
}

function refused(explanation: string): void {
  console.error(explanation)
  process.exitCode = 2
}

await preview(process.argv.slice(2))
