/** `npm start`: drafts for this machine alone, and every change of the content on the page within a moment. */

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { preview } from '../support/preview.ts'
import { copyOfContent } from '../support/sites/build-site.ts'

test('a draft is shown and says so; a change, a mistake and its mend, a new name and a deletion are followed', async () => {
  const content = copyOfContent()
  const { page } = await preview(content)
  const area = join(content, 'areas/canalside/area.yaml')
  const right = readFileSync(area, 'utf8')

  const draft = await page('/areas/canalside/meetings/2026-11-19-health-people/')
  expect(draft).toContain('aria-label="Draft"')
  expect(draft).toContain('content="noindex"')

  expect(await page('/search/')).toContain('Nothing can be searched in the preview: search comes with a build.')
  expect(await page('/sitemap.xml')).toContain('/officers/</loc>')

  writeFileSync(area, right.replace('name: Canalside', 'name: Lockside'))
  await expect.poll(() => page('/areas/canalside/')).toContain('<h1>Lockside</h1>')

  writeFileSync(area, right.replace('summary:', 'sumary:'))
  await expect.poll(() => page('/areas/canalside/')).toContain('areas/canalside/area.yaml, line ')
  expect(await page('/areas/canalside/')).toContain('<h1>Lockside</h1>')
  expect(await page('/areas/hilltop/')).toContain('<h1>Hilltop</h1>') // every other page can be read as well

  writeFileSync(area, right)
  await expect.poll(() => page('/areas/canalside/')).not.toContain('role="alert"')

  renameSync(join(content, 'venues/town-hall.yaml'), join(content, 'venues/the-hall.yaml'))
  await expect.poll(() => page('/')).toContain('There is no venue &quot;town-hall&quot;.')
  renameSync(join(content, 'venues/the-hall.yaml'), join(content, 'venues/town-hall.yaml'))
  await expect.poll(() => page('/')).not.toContain('role="alert"')
  rmSync(join(content, 'roles.yaml'))
  await expect.poll(() => page('/')).toContain('The file roles.yaml is missing')
})

test('mistakes from the start are shown, then the site; where a port is taken, the next; no other machine is answered', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const bound = taken.address()
      resolve(typeof bound === 'object' && bound ? bound.port : 0)
    })
  })
  onTestFinished(() => new Promise<void>((resolve) => taken.close(() => resolve())))
  const content = copyOfContent()
  const file = join(content, 'partnership.yaml')
  const right = readFileSync(file, 'utf8')
  writeFileSync(file, right.replace('url:', 'ulr:'))
  const { said, port: free, page } = await preview(content, { from: port })
  expect(await page('/')).toContain('Until then there is no page to show.')
  writeFileSync(file, right)
  await expect.poll(() => page('/')).toContain('Find your area')

  expect(said()).toMatch(
    new RegExp(
      `Your preview is at http://127\\.0\\.0\\.1:\\d+/\\. Port ${port} cannot be had, so this is the next one`,
    ),
  )
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of others) await expect(fetch(`http://${address}:${free}/`)).rejects.toThrow()
})
