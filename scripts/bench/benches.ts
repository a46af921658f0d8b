/** The table of benches: their options, their figures, and how each is run. */

import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OptionTable } from '../commands/command-line/options.ts'
import { checkPlan } from './check/check-plan.ts'
import { evidencePlan } from './evidence/evidence-plan.ts'
import type { Figure, PlannedFigure } from './figure.ts'
import { growthPlan } from './growth/growth-plan.ts'
import { leafletPlan } from './leaflets/leaflet-plan.ts'
import { previewPlan } from './preview/preview-plan.ts'
import { printersPlan } from './printers/printers-plan.ts'
import { type NamedPeer, sitePlan } from './site/site-plan.ts'
import { startupPlan } from './startup/startup-plan.ts'

export interface Bench {
  /** `one`: it runs on a single core, so that figures do not depend on what else the machine does. */
  readonly cores: 'one' | 'all'
  readonly options: OptionTable<string>
  readonly prepare: (given: Given) => Prepared
}

/** What was asked, by the names of the options. */
export interface Given {
  readonly number: (name: string) => number
  /** Undefined where nothing was said. */
  readonly folder: (name: string) => string | undefined
  readonly peers: readonly NamedPeer[]
}

export interface Prepared {
  readonly plan: Readonly<Record<string, PlannedFigure>>
  /** Loads what the bench needs, and runs it. Undefined where no figure counts; the reason is printed. */
  readonly run: () => Promise<readonly Figure[] | undefined>
}

const number = (means: string, otherwise: number) => ({ means: `NUMBER, ${means}`, otherwise: String(otherwise) })
const rounds = (otherwise: number) => number('how often each is measured', otherwise)
const areas = number('areas of the content', 1000)
const notes = number('meeting notes of each area', 4)
const content = { means: 'FOLDER, content to measure with', otherwise: '', otherwiseInWords: 'it is generated' }

/** The number of areas, counted where the content is given. */
const contentIn = ({ number, folder }: Given) => {
  const content = folder('content')
  const areas = content === undefined ? number('areas') : readdirSync(join(content, 'areas')).length
  return { areas, notes: number('notes'), content: content && resolve(content) }
}

/** Makes a bench from a plan, which has its options and figures, and from its run. */
const bench = <Order>(
  cores: Bench['cores'],
  options: Bench['options'],
  orderOf: (given: Given) => Order,
  plan: (order: Order) => Prepared['plan'],
  run: (order: Order) => ReturnType<Prepared['run']>,
): Bench => ({
  cores,
  options,
  prepare: (given) => {
    const order = orderOf(given)
    return { plan: plan(order), run: () => run(order) }
  },
})

export const benches: Readonly<Record<string, Bench>> = {
  site: bench(
    'one',
    { areas, notes, content, rounds: rounds(5) },
    (given) => ({ ...contentIn(given), rounds: given.number('rounds'), peers: given.peers }),
    sitePlan,
    async (order) => (await import('./site/site-bench.ts')).siteBench(order),
  ),
  growth: bench(
    'one',
    {
      areas: number('areas of the smaller site; the other has ten times as many', 1000),
      notes,
      rounds: rounds(1),
    },
    ({ number }) => ({ areas: number('areas'), notes: number('notes'), rounds: number('rounds') }),
    growthPlan,
    async (order) => (await import('./growth/growth-bench.ts')).growthBench(order),
  ),
  startup: bench(
    'all',
    { rounds: rounds(9) },
    ({ number }) => ({ rounds: number('rounds') }),
    () => startupPlan,
    async (order) => (await import('./startup/startup-bench.ts')).startupBench(order),
  ),
  printers: bench(
    'all',
    { areas, notes: number('meeting notes of each area', 2), rounds: rounds(1) },
    ({ number }) => ({ areas: number('areas'), notes: number('notes'), rounds: number('rounds') }),
    printersPlan,
    async (order) => (await import('./printers/printers-bench.ts')).printersBench(order),
  ),
  preview: bench(
    'all',
    { areas, notes, edits: number('edits of each kind', 10) },
    ({ number }) => ({ areas: number('areas'), notes: number('notes'), edits: number('edits') }),
    previewPlan,
    async (order) => (await import('./preview/preview-bench.ts')).previewBench(order),
  ),
  check: bench(
    'one',
    { areas, notes, content, rounds: rounds(5) },
    (given) => ({ ...contentIn(given), rounds: given.number('rounds') }),
    checkPlan,
    async (order) => (await import('./check/check-bench.ts')).checkBench(order),
  ),
  leaflets: bench(
    'one',
    {
      leaflets: number('leaflets a round', 500),
      rounds: rounds(5),
      grow: number('leaflets in one process, to see how time and memory grow', 10_000),
    },
    ({ number }) => ({ leaflets: number('leaflets'), rounds: number('rounds'), grow: number('grow') }),
    leafletPlan,
    async (order) => (await import('./leaflets/leaflet-bench.ts')).leafletBench(order),
  ),
  evidence: bench(
    'one',
    {
      leaflets: number('leaflets of the site', 1000),
      pages: number('pages of its areas', 7000),
      rounds: rounds(5),
    },
    ({ number }) => ({ leaflets: number('leaflets'), pages: number('pages'), rounds: number('rounds') }),
    evidencePlan,
    async (order) => (await import('./evidence/evidence-bench.ts')).evidenceBench(order),
  ),
}
