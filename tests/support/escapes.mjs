// @ts-check
/** As if somebody had got a program into the content, and something had run it: tells which ways out were open. */

import { execFileSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import inspector from 'node:inspector'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const { project, content, staging, port } = JSON.parse(process.argv[2] ?? '')

/** @type {Readonly<Record<string, () => unknown>>} */
const ways = {
  'read the content': () => readdirSync(content),
  'write the staging folder': () => writeFileSync(join(staging, 'page.html'), ''),
  'read a file of the machine': () => readFileSync('/etc/hosts'),
  'read who may push': () => readFileSync(join(project, '.git/config')),
  'read what else lies in the project': () => readdirSync(project),
  'read what lies beside the site': () => readdirSync(join(staging, '..')),
  'write the content': () => writeFileSync(join(content, 'area.yaml'), ''),
  'write the program': () => writeFileSync(join(project, 'scripts/planted.ts'), ''),
  'write a package': () => writeFileSync(join(project, 'node_modules/planted.js'), ''),
  'write beside the site': () => writeFileSync(join(staging, '../site.html'), ''),
  'remove a part of the program': () => rmSync(join(project, 'layouts'), { recursive: true }),
  'make a folder for a while': () => rmSync(mkdtempSync(join(tmpdir(), 'planted-')), { recursive: true }),
  'lead out of the staging folder': () => symlinkSync('/', join(staging, 'all')),
  'give a file of the program a second name': () => linkSync(join(project, 'package.json'), join(staging, 'twin.json')),
  'ask a server': () => fetch(`http://127.0.0.1:${port}/`),
  'open a connection': async () => {
    const connection = connect(port, '127.0.0.1')
    await once(connection, 'connect')
    connection.destroy()
  },
  'ask for an address': () => lookup('localhost'),
  'send a packet': async () => {
    const socket = createSocket('udp4')
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    socket.close()
  },
  'start a program': () => execFileSync(process.execPath, ['--version']),
  'start a thread': () => new Worker('', { eval: true }),
  'call the system': () => process.getBuiltinModule('node:ffi').dlopen(null, {}),
  'be inspected': () => {
    inspector.open(0, '127.0.0.1')
    inspector.close()
  },
  'run text': () => Reflect.get(globalThis, 'eval')('1'),
  'make a function of text': () => new Function('return 1')(),
}

const open = []
for (const [name, way] of Object.entries(ways)) {
  try {
    await way()
    open.push(name)
  } catch {
    // It is closed.
  }
}
process.stdout.write(JSON.stringify({ open, environment: Object.keys(process.env).sort() }), () => process.exit())
