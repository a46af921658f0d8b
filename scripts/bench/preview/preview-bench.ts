/** The time from saving a file until the preview's page has the new words, as a browser gets it. */

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../commands/command-line/free-port.ts'
import { type Figure, figuresOf, type Laps } from '../figure.ts'
import { ourBuild, ourPreview } from '../our-command.ts'
import { folderToMeasureIn, writeSiteContent } from '../site-content.ts'
import { wholeRun } from '../whole-run.ts'
import { editedArea, editsOf, type MadeEdit } from './edits.ts'
import { editKinds, type PreviewOrder, previewPlan } from './preview-plan.ts'
import { differingAddress } from './same-as-built.ts'

/** Milliseconds between two looks at the page, and between two edits. */
const glance = 2
const pause = 700
/** Milliseconds after which a change is given up. */
const longest = 60_000

/** Undefined where the preview shows something else in the end than a build makes; the reason is printed. */
export async function previewBench(order: PreviewOrder): Promise<readonly Figure[] | undefined> {
  const [content, built] = [folderToMeasureIn(), folderToMeasureIn()]
  try {
    writeSiteContent(content, order)
    const { port, end } = await startPreview(content)
    try {
      const edits = editsOf(content)
      const laps: Record<string, Laps> = {}
      for (const kind of editKinds) {
        const ours: number[] = []
        for (let number = 0; number < order.edits; number++) {
          const edit = edits[kind](`Word${kind.replaceAll(' ', '')}${number}`)
          ours.push(await untilShown(port, edit, kind))
          await new Promise((resolve) => setTimeout(resolve, pause))
        }
        laps[kind] = { ours }
      }
      await wholeRun([...ourBuild(content, '--drafts', '--advice=off'), join(built, 'site')])
      const differing = await differingAddress(join(built, 'site'), editedArea, (address) => askedFrom(port, address))
      if (differing === undefined) return figuresOf(previewPlan(order), laps)
      console.error(`No figure counts: the preview shows something else than a build at ${differing}.`)
      return undefined
    } finally {
      end()
    }
  } finally {
    for (const folder of [content, built]) rmSync(folder, { recursive: true })
  }
}

async function askedFrom(port: number, address: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}${encodeURI(address)}`)
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
}

async function untilShown(port: number, { address, isShown }: MadeEdit, kind: string): Promise<number> {
  const started = performance.now()
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`)
    if (isShown({ status: answer.status, text: await answer.text() })) return performance.now() - started
    if (performance.now() - started > longest) throw new Error(`${address} never showed the edit "${kind}"`)
    await new Promise((resolve) => setTimeout(resolve, glance))
  }
}

/** A port that other programs seldom use. */
const firstPort = 18_080

async function startPreview(content: string): Promise<{ readonly port: number; readonly end: () => void }> {
  const [program = '', ...args] = ourPreview(content, (await freePort(firstPort)) ?? firstPort)
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The preview ended: ${said}`)))
    child.stdout.on('data', (piece) => {
      said += piece
      const [, port] = /preview is at http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? []
      if (port !== undefined) resolve(Number(port))
    })
  })
  return { port, end: () => child.kill() }
}
