/** The figures of whole sites, with their aims. */

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

/** The peer that the aims at 1,000 areas are set by: one loop, no framework, no check, and as many pages as a visitor needs. */
const floor = 'floor'

/** Peers that check nothing, which are compared with a site without its audit. */
export const unchecked: readonly string[] = [bareLoop, floor]

/** The key of a site without its audit; with it, the peer's name is the key. */
export const writtenBeside = (peer: string): string => `${peer}, without its audit`

/** The floor and Hugo have rows even if they were not named. */
export function sitePlan({ areas, peers }: SiteOrder): Readonly<Record<string, PlannedFigure>> {
  const of = `site of ${areas.toLocaleString('en-GB')} areas`
  const names = new Set([bareLoop, floor, 'hugo', ...peers.map(({ name }) => name)])
  const figure = (name: string, peer: string, most: number | undefined): PlannedFigure => ({
    name: `${of}, ${name}`,
    unit: 's',
    peer,
    ...(most !== undefined && { aim: { of: 'the ratio', most } }),
  })
  const isOf1000 = areas === 1000
  const most: Readonly<Record<string, number | undefined>> = {
    [writtenBeside(floor)]: isOf1000 ? 2.5 : undefined,
    [floor]: isOf1000 ? 3.5 : undefined,
    hugo: isOf1000 ? 0.6 : areas === 100 ? 1 : undefined,
  }
  const written = unchecked.map((peer) => [writtenBeside(peer), 'without its audit', peer] as const)
  const audited = [...names].map((peer) => [peer, 'with its audit', peer] as const)
  return {
    ...Object.fromEntries([...written, ...audited].map(([key, name, peer]) => [key, figure(name, peer, most[key])])),
    memory: { name: `${of}, peak memory`, unit: 'MiB', peer: bareLoop },
  }
}
