/** Serves the preview to browsers of this machine, and tells them when to load a page again. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { thisMachine } from '../command-line/free-port.ts'
import { changesAddress } from './problem-panel.ts'
import type { Answer } from './showing.ts'

export interface PreviewServer {
  readonly server: Server
  /** Has every open page loaded again. */
  readonly loadAgain: () => void
}

/** Does not listen until the caller says where. */
export function previewServer(answer: (address: string) => Answer): PreviewServer {
  const waiting = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const address = addressIn(request)
    if (!isFromHere(request)) refuse(response, 403)
    else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405)
    else if (address === undefined) refuse(response, 400)
    else if (address === changesAddress) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n')
      waiting.add(response)
      response.once('close', () => waiting.delete(response))
    } else send(response, request, answer(address))
  })
  return {
    server,
    loadAgain: () => {
      for (const response of waiting) response.write('data: changed\n\n')
    },
  }
}

/** A site elsewhere could let its own name lead to this machine and read drafts, so only requests to our own names are answered. */
const isFromHere = ({ headers }: IncomingMessage): boolean =>
  [thisMachine, 'localhost'].includes((headers.host ?? '').replace(/:\d+$/, ''))

function addressIn({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/')
  } catch {
    return undefined
  }
}

const refuse = (response: ServerResponse, status: 400 | 403 | 405): void => void response.writeHead(status).end()

function send(response: ServerResponse, { method }: IncomingMessage, { status, type, content, to }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...(to && { location: to }) })
  response.end(method === 'HEAD' ? undefined : content)
}
