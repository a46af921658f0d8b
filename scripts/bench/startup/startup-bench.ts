/** Measures starting: the whole build of the default content, and a single leaflet. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, figuresOf } from '../figure.ts'
import { ourBuild } from '../our-command.ts'
import { folderToMeasureIn } from '../site-content.ts'
import { type WholeRun, wholeRun } from '../whole-run.ts'
import { firstLeaflets } from './first-leaflets.ts'
import { type StartupOrder, startupPlan } from './startup-plan.ts'

const content = join(import.meta.dirname, '../../../content')

export async function startupBench({ rounds }: StartupOrder): Promise<readonly Figure[]> {
  const folder = folderToMeasureIn()
  try {
    const build = async (): Promise<WholeRun> => {
      const output = join(folder, 'site')
      rmSync(output, { recursive: true, force: true })
      return await wholeRun([...ourBuild(content), output])
    }
    await build() // Node keeps what it compiled for the others.
    const ours: number[] = []
    for (let round = 0; round < rounds; round++) ours.push((await build()).wall / 1000)
    return figuresOf(startupPlan, { wall: { ours }, ...firstLeaflets(rounds) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
