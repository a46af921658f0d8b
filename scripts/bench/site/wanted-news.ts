/** What the content has to tell in the feed of the whole site, by the address that an entry leads to. */

import type { BareSite } from './bare-content.ts'

export interface WantedNews {
  /** The least entries. */
  readonly least: number
  /** Of each thing that may be told of: notes, and CAGs whose dates have changed. */
  readonly says: ReadonlyMap<string, readonly string[]>
  /**
   * The dates of notes, but for those of which only the month is known, in both ways to see which are the newest: some
   * programs tell again of those that were agreed.
   */
  readonly dates: readonly ReadonlyMap<string, string>[]
}

/** As many entries as every program has, where there are so many notes. */
const usual = 20

/** All that may be told; each feed has the newest of it. */
export function newsOf({ areas, groups, cagTypes }: BareSite): WantedNews {
  const notes = [...areas, ...groups].flatMap((owner) => owner.notes)
  const says = new Map<string, readonly string[]>(notes.map(({ address, title }) => [address, [title]]))
  for (const { name, cags } of areas)
    for (const { address, type } of cags) says.set(address, [cagTypes.get(type)?.name ?? '', name])
  const dated = notes.filter(({ date }) => date.length === '2026-11-22'.length)
  return {
    least: Math.min(usual, notes.length),
    says,
    dates: [
      new Map(dated.map(({ address, date }) => [address, date])),
      new Map(dated.map(({ address, date, agreed }) => [address, agreed > date ? agreed : date])),
    ],
  }
}
