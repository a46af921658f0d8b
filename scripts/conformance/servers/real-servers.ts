/** The web servers installed on this machine, each started for one folder at a local port. */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nginx } from '../../publish/hosts/nginx.ts'
import type { OldAddress } from '../../publish/hosts/redirects.ts'

export interface Started {
  /** `http://127.0.0.1:43210` */
  readonly address: string
  readonly stop: () => Promise<void>
}

interface Setting {
  readonly site: string
  /** A folder of its own, for its settings and its logs. */
  readonly scratch: string
  readonly port: number
  readonly redirects: readonly OldAddress[]
}

export interface RealServer {
  readonly name: string
  /** What to install where it is not there. */
  readonly debian: string
  readonly programs: readonly string[]
  readonly start: (program: string, setting: Setting) => readonly string[]
}

const nginxServer: RealServer = {
  name: 'nginx',
  debian: 'nginx-light',
  programs: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  start: (_, { site, scratch, port, redirects }) => {
    writeFileSync(join(scratch, 'site.conf'), nginx(redirects))
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const settings = join(scratch, 'nginx.conf')
    writeFileSync(
      settings,
      `daemon off; master_process off; pid ${scratch}/pid; error_log ${scratch}/error.log;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join(' ')}
  types { text/html html; text/css css; application/javascript js; image/png png; image/jpeg jpg jpeg; image/svg+xml svg; application/pdf pdf; text/plain txt; }
  default_type application/octet-stream;
  server { listen 127.0.0.1:${port}; root "${site}"; include ${scratch}/site.conf; }
}
`,
    )
    return ['-p', scratch, '-e', join(scratch, 'error.log'), '-c', settings]
  },
}

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'alias', 'headers', 'filter', 'deflate']
const moduleFolders = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules']

const apacheServer: RealServer = {
  name: 'Apache',
  debian: 'apache2',
  programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
  start: (_, { site, scratch, port }) => {
    const modules = moduleFolders.find(existsSync) ?? ''
    const settings = join(scratch, 'httpd.conf')
    mkdirSync(join(scratch, 'run'), { recursive: true })
    writeFileSync(
      settings,
      `${apacheModules.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
DefaultRuntimeDir ${scratch}/run
PidFile ${scratch}/run/pid
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog ${scratch}/error.log
TypesConfig /etc/mime.types
DocumentRoot "${site}"
<Directory "${site}">
  Require all granted
  AllowOverride FileInfo Indexes
</Directory>
`,
    )
    return ['-X', '-d', scratch, '-f', settings]
  },
}

export const realServers: readonly RealServer[] = [nginxServer, apacheServer]

/** Undefined where it is in none of its usual places. */
export const programOf = ({ programs }: RealServer): string | undefined => programs.find(existsSync)

/** Throws where it does not answer within some seconds. */
export async function start(server: RealServer, program: string, setting: Setting): Promise<Started> {
  mkdirSync(setting.scratch, { recursive: true })
  const child = spawn(program, server.start(program, setting), { stdio: ['ignore', 'inherit', 'inherit'] })
  const address = `http://127.0.0.1:${setting.port}`
  await answering(address, child)
  return { address, stop: () => ended(child) }
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`)
    try {
      await (await fetch(address)).arrayBuffer()
      return
    } catch {
      await new Promise((passed) => setTimeout(passed, 100))
    }
  }
  await ended(child)
  throw new Error('It does not answer.')
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })
