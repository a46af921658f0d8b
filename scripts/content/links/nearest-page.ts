/** The page that was probably meant by a wrong address: looked for from name to name, not among all addresses. */

import { lazy } from '../../memory/lazy.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import { closest } from '../names/closest.ts'
import type { Addresses } from './site-addresses.ts'

/** What lies below an address, by the next name in it: `canalside` below `/areas/`. */
interface Branch {
  /** Undefined where no page has it: `/areas/canalside/cags/`. */
  address: string | undefined
  readonly below: Map<string, Branch>
  readonly names: () => ReadonlySet<string>
}

/** How many names of an address may be mistyped, missing or too many: with more it would be a guess. */
const mostMistakes = 2

/** The nearest address; undefined where none is near. */
export function nearestPage(path: string, addresses: Addresses): string | undefined {
  const names = namesIn(path)
  for (let mistakes = 0; mistakes <= mostMistakes; mistakes += 1) {
    const found = pageBelow(treeOf(addresses), names, mistakes)
    if (found !== undefined) return found
  }
  return undefined
}

function pageBelow(branch: Branch, names: readonly string[], mistakes: number): string | undefined {
  const [name, ...others] = names
  if (name === undefined) return branch.address
  const there = branch.below.get(name)
  const found = there && pageBelow(there, others, mistakes)
  if (found !== undefined || mistakes === 0) return found
  const near = closest(name, branch.names())
  const besides = near === undefined || near === name ? undefined : branch.below.get(near)
  const between = onlyOneWith(name, branch)
  const isTooMany = others.length > 0 || there !== undefined
  return (
    (besides && pageBelow(besides, others, mistakes - 1)) ??
    (between && pageBelow(between, names, mistakes - 1)) ??
    (isTooMany ? pageBelow(branch, others, mistakes - 1) : undefined)
  )
}

/** The branch that has this name below it, where it is the only one: what stands between was left out. */
function onlyOneWith(name: string, { below }: Branch): Branch | undefined {
  const [only, ...more] = Array.from(below.values()).filter((branch) => branch.below.has(name))
  return more.length === 0 ? only : undefined
}

const treeOf = memoisedByObject((addresses: Addresses): Branch => {
  const root = emptyBranch()
  for (const address of addresses) {
    let branch = root
    for (const name of namesIn(address)) branch = branch.below.getOrInsertComputed(name, emptyBranch)
    branch.address = address
  }
  return root
})

function emptyBranch(): Branch {
  const below: Branch['below'] = new Map()
  return { address: undefined, below, names: lazy(() => new Set(below.keys())) }
}

const namesIn = (address: string): readonly string[] => address.split('/').filter((name) => name !== '')
