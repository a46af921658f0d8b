/** Serves a built site on this machine alone, with the headers that a host would give; styles and letters are kept by the browser. */

import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

export interface StaticServer {
  /** `http://127.0.0.1:43210` */
  readonly address: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** What is alike on all pages: fetched and read again for each of them it would take a third of the time to open it. */
const keptByBrowsers = /\.(?:css|woff2)$/

export async function serveStatic(folder: string): Promise<StaticServer> {
  const everywhere = headersForAll(readFileSync(join(folder, '_headers'), 'utf8'))
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const found = existsSync(file) && statSync(file).isFile()
    const sent = found ? file : join(folder, '404.html')
    response.writeHead(found ? 200 : 404, {
      ...everywhere,
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      ...(keptByBrowsers.test(sent) && { 'cache-control': 'max-age=3600' }),
    })
    response.end(readFileSync(sent))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** The lines under `/*` in the site's own `_headers`. */
function headersForAll(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n')
  const start = lines.indexOf('/*') + 1
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('  '))
  return Object.fromEntries(
    lines.slice(start, end).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    }),
  )
}
