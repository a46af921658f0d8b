/** What is measured of whole sites, and how far it may go. */

import type { PlannedFigure } from '../figure.ts'

export interface SiteOrder {
  readonly areas: number
  /** Of each area. */
  readonly notes: number
  /** Undefined: it is generated. */
  readonly content: string | undefined
  readonly rounds: number
  readonly peers: readonly NamedPeer[]
}

export interface NamedPeer {
  readonly name: string
  /** A line of the shell; CONTENT and OUTPUT in it stand for two folders. */
  readonly command: string
}

export const bareLoop = 'bare loop'

/** Hugo is asked for, whether or not somebody named it. */
export function sitePlan({ areas, peers }: SiteOrder): Readonly<Record<string, PlannedFigure>> {
  const of = `site of ${areas.toLocaleString('en-GB')} areas`
  const isAsked = areas === 1000
  const names = new Set(['hugo', ...peers.map(({ name }) => name)])
  return {
    written: { name: `${of}, without its audit`, unit: 's', peer: bareLoop, ...(isAsked && atMost(2.5)) },
    audited: { name: `${of}, with its audit`, unit: 's', peer: bareLoop, ...(isAsked && atMost(3.5)) },
    ...Object.fromEntries(
      [...names].map((name) => [
        name,
        { name: `${of}, with its audit`, unit: 's', peer: name, ...(name === 'hugo' && besideHugo(areas)) } as const,
      ]),
    ),
    memory: { name: `${of}, peak memory`, unit: 'MiB', peer: bareLoop },
  }
}

const besideHugo = (areas: number) => (areas === 1000 ? atMost(0.6) : areas === 100 ? atMost(1) : {})

const atMost = (most: number) => ({ aim: { of: 'the ratio', most } }) as const
