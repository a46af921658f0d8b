/** Takes the pictures of README.md and the editor's guide anew: `npm run pictures`. A page in Chromium, a leaflet by pdf.js. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { launchBrowser } from './browser/browser.ts'
import { serveStatic } from './browser/static-server.ts'

const project = resolve(import.meta.dirname, '../..')
const pictures = join(project, 'docs/pictures')
const today = '2026-11-22'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
try {
  const site = join(folder, 'site')
  execFileSync('node', ['scripts/commands/build.mjs', '--output', site, '--today', today], { cwd: project })
  await takePage(site, '/areas/canalside/', 'area.png')
  await takeLeaflet(join(site, 'leaflets/what-is-a-cag-a4.pdf'), 'leaflet.png')
} finally {
  rmSync(folder, { recursive: true })
}

async function takePage(site: string, address: string, name: string): Promise<void> {
  const server = await serveStatic(site)
  const browser = await launchBrowser()
  if (!browser) throw new Error('No browser: name one in the environment variable CHROMIUM.')
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, deviceScaleFactor: 0.75 })
  await page.goto(server.address + address)
  await page.screenshot({ path: join(pictures, name) })
  await browser.close()
  await server.close()
}

/** Both sides beside each other, on grey. */
async function takeLeaflet(file: string, name: string): Promise<void> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const scale = 0.9
  const margin = 24
  const [width, height] = [595.28 * scale, 841.89 * scale]
  const canvas = createCanvas(Math.ceil(2 * width + 3 * margin), Math.ceil(height + 2 * margin))
  const context = canvas.getContext('2d')
  context.fillStyle = '#d8dcd9'
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const number of [1, 2]) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale })
    const side = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    await page.render({ canvas: side, viewport }).promise
    context.drawImage(side, margin + (number - 1) * (width + margin), margin)
  }
  writeFileSync(join(pictures, name), canvas.toBuffer('image/png'))
}
