/** Old addresses: each leads to a page that is there, and takes the place of none. */

import type { Partnership } from '../model/partnership.ts'
import type { FileReport } from './file-report.ts'
import { circles } from './references.ts'
import { type Destinations, whatIsLost } from './site-links.ts'

export function checkRedirects(
  redirects: Partnership['redirects'],
  destinations: Destinations,
  report: FileReport,
): void {
  const target = new Map(redirects.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const])))
  const old = new Set(redirects.map(({ from }) => from))
  const inCircle = new Set<string>()
  for (const circle of circles(target.keys(), (from) => target.get(from))) {
    for (const from of circle) inCircle.add(from)
    report.error(
      'redirect/circle',
      ['redirects', circle[0] ?? ''],
      `The old addresses lead in a circle: ${circle.join(' → ')}.`,
      'Let one of them lead to a page that is there, or write "gone".',
    )
  }
  for (const { from, to } of redirects) {
    const path = ['redirects', from]
    if (destinations.addresses.has(from))
      report.error(
        'redirect/from-page',
        path,
        `"${from}" is a page of this site and cannot lead elsewhere.`,
        'Take the line out, or rename the file that makes the page.',
      )
    if (to === undefined || inCircle.has(from)) continue
    const [page = to, heading] = to.split('#')
    const lost = whatIsLost(page, heading, destinations)
    if (old.has(page))
      report.error(
        'redirect/to-redirect',
        path,
        `"${from}" leads to "${to}", which is an old address itself.`,
        `Write where that one leads: ${target.get(page) ?? 'gone'}`,
      )
    else if (lost !== undefined)
      report.error('redirect/to-nowhere', path, `"${from}" leads to "${to}". ${lost.message}`, lost.hint)
  }
}
