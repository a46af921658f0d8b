/** `npm run watch-site`, asked of a real server of this machine. */

import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runWatchSite } from '../../scripts/commands/watch-site/run-watch-site.ts'
import { called } from '../support/run-command.ts'

const served = { text: '', status: 200 }
const server = createServer((_, response) => response.writeHead(served.status).end(served.text))
let site = ''

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  site = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`
})
afterAll(() => server.close())

async function watch(...args: readonly string[]) {
  const { status, stdout, stderr } = await called(() => runWatchSite(['--today', '2026-11-22', ...args]))
  return { exit: status, said: stdout + stderr }
}

test.each([
  ['built today', '{"built":"2026-11-22"}\n', 200, 0, 'was built on 2026-11-22.'],
  ['built yesterday', '{"built":"2026-11-21"}\n', 200, 0, 'was built on 2026-11-21.'],
  ['built the day before', '{"built":"2026-11-20"}\n', 200, 1, 'was built on 2026-11-20 for the last time'],
  ['not there', 'Not found', 404, 1, 'answers 404, and not with the day'],
  ['another page in its place', '<html></html>', 200, 1, 'answers 200, and not with the day'],
])('%s', async (_, text, status, exit, words) => {
  Object.assign(served, { text, status })
  expect(await watch('--site', site)).toEqual({ exit, said: expect.stringContaining(words) })
})

test('days may be allowed, and the address is that of the partnership', async () => {
  Object.assign(served, { text: '{"built":"2026-11-15"}\n', status: 200 })
  expect(await watch('--site', site, '--days', '7')).toMatchObject({ exit: 0 })
  expect(await watch('--site', 'nowhere')).toEqual({ exit: 2, said: expect.stringContaining('is no address') })
  expect(await watch('--site', 'http://127.0.0.1:1/')).toEqual({
    exit: 1,
    said: expect.stringContaining('cannot be reached'),
  })
})
