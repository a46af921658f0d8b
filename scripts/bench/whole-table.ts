/** The benches of the whole table, and their sizes. */

/** A bench and its options. */
export type TableOrder = readonly [bench: string, ...args: readonly string[]]

/** At the sizes of the aims; takes about a quarter of an hour. */
export const wholeTable: readonly TableOrder[] = [
  ['site', '--areas=1000', '--rounds=5'],
  ['site', '--areas=100', '--rounds=9'],
  ['growth', '--areas=1000'],
  ['startup'],
  ['printers', '--areas=1000'],
  ['preview', '--areas=3'],
  ['preview', '--areas=1000'],
  ['check', '--areas=1000', '--rounds=5'],
  ['leaflets', '--leaflets=200', '--rounds=5'],
  ['evidence', '--rounds=3'],
]

/** At smaller sizes, which take some minutes; most of them have no aim. */
export const quickTable: readonly TableOrder[] = [
  ['site', '--areas=1000', '--rounds=2'],
  ['site', '--areas=100', '--rounds=3'],
  ['growth', '--areas=100'],
  ['startup', '--rounds=3'],
  ['printers', '--areas=40'],
  ['preview', '--areas=3', '--edits=3'],
  ['preview', '--areas=100', '--edits=3'],
  ['check', '--areas=300', '--rounds=3'],
  ['leaflets', '--leaflets=50', '--rounds=2', '--grow=500'],
  ['evidence', '--leaflets=100', '--pages=700', '--rounds=1'],
]
