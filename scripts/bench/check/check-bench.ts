/**
 * `npm run check` beside a bare loop over the same files (`bare-reading.ts`), advice off, whole programs. The files alone
 * are measured: laying the leaflets out takes as long as there are leaflets, and the loop has none.
 */

import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Figure, figuresOf } from '../figure.ts'
import { measuredRun, type Usage } from '../measured-run.ts'
import { ourCheck } from '../our-command.ts'
import { folderToMeasureIn, writeSiteContent } from '../site-content.ts'
import { type CheckOrder, checkPlan } from './check-plan.ts'
import { copyWithMistakes } from './with-mistakes.ts'

const bareReading = join(import.meta.dirname, 'bare-reading.ts')

export function checkBench(order: CheckOrder): readonly Figure[] {
  const folder = folderToMeasureIn()
  try {
    const right = order.content === undefined ? join(folder, 'right') : resolve(order.content)
    const wrong = join(folder, 'wrong')
    if (order.content === undefined) writeSiteContent(right, order)
    copyWithMistakes(right, wrong)
    const rounds = Array.from({ length: order.rounds + 1 }, () => ({ right: race(right), wrong: race(wrong) }))
    const laps = rounds.slice(1) // The first fills the caches.
    const pair = (of: 'right' | 'wrong', value: (usage: Usage) => number) => ({
      ours: laps.map((lap) => value(lap[of].check)),
      theirs: laps.map((lap) => value(lap[of].loop)),
    })
    return figuresOf(checkPlan(order), {
      right: pair('right', seconds),
      wrong: pair('wrong', seconds),
      memory: pair('right', ({ memory }) => memory),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const race = (content: string) => ({ loop: measuredRun([bareReading, content]), check: measuredRun(ourCheck(content)) })

const seconds = ({ processor }: Usage): number => processor / 1000
