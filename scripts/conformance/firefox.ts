/** The Firefox of this machine, controlled by WebDriver BiDi (W3C), without a driver or a library. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CheckerBroke } from './verdict.ts'

export interface Firefox {
  /** `Mozilla Firefox 140.4.0esr` */
  readonly version: string
  /** Settles when the page and its styles are loaded. */
  readonly open: (address: string) => Promise<void>
  /** In CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** The value of an expression in the page, as JSON. */
  readonly ask: (expression: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Debian's name first. */
const names = ['firefox-esr', 'firefox']

/** Undefined where there is none on this machine. */
export async function launchFirefox(): Promise<Firefox | undefined> {
  const found = names
    .map((name) => ({ name, asked: spawnSync(name, ['--version'], { encoding: 'utf8' }) }))
    .find(({ asked }) => asked.status === 0)
  if (found === undefined) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const started = spawn(found.name, [...options, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()))
  const socket = await connected(`${await addressOf(started)}/session`)
  const order = ordersThrough(socket)
  await order('session.new', { capabilities: {} })
  const context = Object(await order('browsingContext.create', { type: 'tab' })).context
  return {
    version: found.asked.stdout.trim(),
    open: async (url) => void (await order('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await order('browsingContext.setViewport', { context, viewport: { width, height } })),
    ask: async (expression) => {
      const inJson = `JSON.stringify(${expression})`
      const given = Object(
        await order('script.evaluate', { expression: inJson, target: { context }, awaitPromise: true }),
      )
      if (given.type !== 'success') throw new CheckerBroke(`Firefox could not answer ${expression}`)
      return JSON.parse(given.result.value)
    },
    close: async () => {
      socket.close()
      started.kill()
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Firefox prints where it listens: `WebDriver BiDi listening on ws://127.0.0.1:35519`. */
function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    started.stderr?.on('data', (words) => {
      said += String(words)
      const address = /ws:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    started.once('exit', () => reject(new CheckerBroke(`Firefox did not start.\n${said}`)))
  })
}

function connected(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address)
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket))
    socket.addEventListener('error', () => reject(new CheckerBroke(`Firefox does not answer at ${address}.`)))
  })
}

type Order = (method: string, params: object) => Promise<unknown>

/** Each command is answered under its number. */
function ordersThrough(socket: WebSocket): Order {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: CheckerBroke) => void }>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data))
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'success') asked?.resolve(message.result)
    else asked?.reject(new CheckerBroke(`Firefox refused: ${message.message}`))
  })
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new CheckerBroke('Firefox went away.'))
  })
  let last = 0
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last
      // What is sent through a closed socket is lost without a word.
      if (socket.readyState !== WebSocket.OPEN) return reject(new CheckerBroke('Firefox went away.'))
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params }))
    })
}
