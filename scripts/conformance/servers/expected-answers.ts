/** Requests to a server of a site and the expected answers: headers, content types, old addresses, compression. */

import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { always, keepForAYear, revalidate } from '../../publish/hosts/policy.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

export interface Question {
  readonly asks: string
  readonly path: string
  readonly packed?: true
  /** What is wrong with the answer; empty where nothing is. */
  readonly faults: (answer: Answer) => readonly string[]
}

const status = (wanted: number) => (answer: Answer) =>
  answer.status === wanted ? [] : [`answers ${answer.status} instead of ${wanted}`]
const header = (name: string, wanted: string) => (answer: Answer) =>
  answer.headers[name.toLowerCase()]?.toLowerCase() === wanted.toLowerCase()
    ? []
    : [`says ${name}: ${answer.headers[name.toLowerCase()]} instead of ${wanted}`]
const says = (words: string) => (answer: Answer) => (answer.body.includes(words) ? [] : [`does not say "${words}"`])
const policy = (answer: Answer) => always.flatMap(([name, value]) => header(name, value)(answer))
const every =
  (...checks: readonly ((answer: Answer) => readonly string[])[]) =>
  (answer: Answer) =>
    checks.flatMap((check) => check(answer))
const type = (wanted: string) => header('Content-Type', wanted)

/** `site`: a built one, with the old addresses `/old-harbour/`, which leads on, and `/fete-2019/`, which is gone. */
export function questions(site: string): readonly Question[] {
  const [fragment = ''] = readdirSync(join(site, 'pagefind/fragment'))
  const page = every(status(200), policy, header('Cache-Control', revalidate))
  return [
    { asks: 'the home page', path: '/', faults: every(page, type('text/html; charset=utf-8'), says('<h1')) },
    { asks: 'a page', path: '/areas/harbour/', faults: every(page, says('Harbour')) },
    { asks: 'the style', path: '/assets/style.css', faults: every(page, type('text/css; charset=utf-8')) },
    { asks: 'a font', path: '/assets/fonts/latin.woff2', faults: every(page, type('font/woff2')) },
    {
      asks: 'a calendar',
      path: '/calendar.ics',
      faults: every(page, type('text/calendar; charset=utf-8'), header('Access-Control-Allow-Origin', '*')),
    },
    { asks: 'a feed', path: '/feed.xml', faults: every(page, type('application/atom+xml; charset=utf-8')) },
    { asks: 'a list of pages', path: '/sitemap.xml', faults: every(page, type('application/xml; charset=utf-8')) },
    { asks: 'open data', path: '/data/areas.json', faults: every(page, header('Access-Control-Allow-Origin', '*')) },
    { asks: 'a table of data', path: '/data/dates.csv', faults: every(page, type('text/csv; charset=utf-8')) },
    {
      asks: 'a part of the search index',
      path: `/pagefind/fragment/${fragment}`,
      faults: every(status(200), policy, header('Cache-Control', keepForAYear)),
    },
    {
      asks: 'a page that is not there',
      path: '/no-such-page/',
      faults: every(status(404), policy, says('Page not found')),
    },
    {
      asks: 'a file that is not there',
      path: '/data/no.json',
      faults: every(status(404), policy, says('Page not found')),
    },
    {
      asks: 'a folder without a page',
      path: '/assets/',
      faults: every(policy, says('Page not found'), (answer) => (answer.status < 400 ? ['shows it'] : [])),
    },
    ...['/old-harbour', '/old-harbour/'].map((path) => ({
      asks: 'an old address',
      path,
      faults: every(status(301), policy, (answer: Answer) =>
        /^(?:http:\/\/127\.0\.0\.1:\d+)?\/areas\/harbour\/$/.test(answer.headers.location ?? '')
          ? []
          : [`leads to ${answer.headers.location}`],
      ),
    })),
    ...['/fete-2019', '/fete-2019/'].map((path) => ({
      asks: 'what is gone',
      path,
      faults: every(status(410), policy, says('This page is gone')),
    })),
    ...['/_headers', '/_redirects', '/.htaccess'].map((path) => ({
      asks: 'a list for hosts',
      path,
      faults: (answer: Answer) => (answer.status === 404 || answer.status === 403 ? [] : ['shows it']),
    })),
    ...['/areas/harbour/', '/assets/style.css', '/calendar.ics', '/data/areas.json', '/feed.xml'].map((path) => ({
      asks: 'it packed',
      path,
      packed: true as const,
      faults: every(page, header('Content-Encoding', 'gzip'), header('Vary', 'Accept-Encoding')),
    })),
  ]
}

/** One answer, unpacked; an address that leads on is not followed. */
export const ask = (address: string, { path, packed }: Question): Promise<Answer> =>
  new Promise((answered, failed) => {
    const headers = packed ? { 'accept-encoding': 'gzip' } : {}
    request(`${address}${path}`, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const said = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()] as const)
        const body = unpacked(Buffer.concat(parts), response.headers['content-encoding'])
        answered({ status: response.statusCode ?? 0, headers: Object.fromEntries(said), body })
      })
    })
      .on('error', failed)
      .end()
  })

const unpacked = (body: Buffer, encoding: string | undefined): Buffer =>
  encoding === 'gzip' ? gunzipSync(body) : encoding === 'br' ? brotliDecompressSync(body) : body
