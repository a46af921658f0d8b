/** Measures starting: the whole build of the default content, and a single leaflet. */

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { compiled, compiledForSandbox } from '../../commands/start-quickly.mjs'
import { type Figure, figuresOf } from '../figure.ts'
import { ourBuild } from '../our-command.ts'
import { folderToMeasureIn } from '../site-content.ts'
import { wholeRun } from '../whole-run.ts'
import { firstLeaflets } from './first-leaflets.ts'
import { type StartupOrder, startupPlan } from './startup-plan.ts'

const content = join(import.meta.dirname, '../../../content')
const compileAhead = join(import.meta.dirname, '../../commands/compile-ahead.mjs')

export async function startupBench({ rounds }: StartupOrder): Promise<readonly Figure[]> {
  const folder = folderToMeasureIn()
  const output = join(folder, 'site')
  try {
    const build = async (): Promise<number> => {
      rmSync(output, { recursive: true, force: true })
      return (await wholeRun([...ourBuild(content), output])).wall / 1000
    }
    const round = async () => {
      forgetCompiled()
      const uncompiled = await build()
      forgetCompiled()
      compileAsInstalled()
      return { uncompiled, firstBuild: await build(), laterBuild: await build() }
    }
    const seconds = [await round()]
    while (seconds.length < rounds) seconds.push(await round())
    return figuresOf(startupPlan, {
      firstBuild: { ours: seconds.map((each) => each.firstBuild) },
      laterBuild: { ours: seconds.map((each) => each.laterBuild) },
      uncompiled: { ours: seconds.map((each) => each.uncompiled) },
      ...firstLeaflets(rounds),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What Node keeps of earlier starts, as `npm ci` finds it: nothing. */
function forgetCompiled(): void {
  for (const cache of [compiled, compiledForSandbox]) rmSync(cache, { recursive: true, force: true })
}

function compileAsInstalled(): void {
  const { status } = spawnSync(process.execPath, [compileAhead])
  if (status !== 0) throw new Error('What runs after "npm ci" failed.')
}
