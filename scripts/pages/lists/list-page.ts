/** A list of more than 100 entries goes on at `<list>/page/2/` and so on, so that no page grows without end. */

import { listPageAddress } from '../../routes.ts'

/** The most entries of weight 1 on a page of a list. */
const entriesPerPage = 100

export interface ListPage<Entry> {
  readonly address: string
  /** From 1. */
  readonly number: number
  /** How many pages the list has. */
  readonly count: number
  /** The list's own address, which is that of its first page. */
  readonly list: string
  readonly entries: readonly Entry[]
}

/** The page with something made from each of its entries. */
export const withEntries = <Entry, Made>(page: ListPage<Entry>, make: (entry: Entry) => Made): ListPage<Made> => ({
  ...page,
  entries: page.entries.map(make),
})

/**
 * The pages of a list, in order; none for an empty list.
 * An entry may weigh more than one, as an area with its officers does: it is never broken over two pages.
 */
export function listPages<Entry>(
  list: string,
  entries: readonly Entry[],
  weight: (entry: Entry) => number = () => 1,
): readonly ListPage<Entry>[] {
  const pages = portions(entries, weight)
  return pages.map((portion, index) => ({
    address: listPageAddress(list, index + 1),
    number: index + 1,
    count: pages.length,
    list,
    entries: portion,
  }))
}

function portions<Entry>(entries: readonly Entry[], weight: (entry: Entry) => number): readonly (readonly Entry[])[] {
  const pages: Entry[][] = []
  let room = 0
  for (const entry of entries) {
    const page = pages.at(-1)
    if (page === undefined || weight(entry) > room) {
      pages.push([entry])
      room = entriesPerPage - weight(entry)
    } else {
      page.push(entry)
      room -= weight(entry)
    }
  }
  return pages
}
