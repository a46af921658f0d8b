/** Where faults are brought about: a public site, made in turn from two contents, and what it must be like. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { build, fingerprints, project, today } from '../support/sites/run-build.ts'

type Which = 'one' | 'other'

export class Place {
  readonly parent: string
  readonly output: string
  /** Milliseconds that a build takes here today, and a little more: somewhere in them it is broken off. */
  readonly aBuild: number
  readonly #whole: readonly ReadonlyMap<string, string>[]
  #turn = 0

  /** `within`: a folder on the disk that is meant. */
  constructor(within: string = tmpdir()) {
    this.parent = mkdtempSync(join(within, 'faults-'))
    this.output = join(this.parent, 'public/site')
    mkdirSync(dirname(this.output))
    makeContents(this.parent)
    this.#whole = (['one', 'other'] as const).map((which) => {
      const calm = join(this.parent, `calm-${which}`)
      const { exit, said } = build(['--content', this.content(which), '--output', calm, ...plain])
      if (exit !== 0) throw new Error(said)
      return fingerprints(calm)
    })
    const started = performance.now()
    this.settle()
    this.aBuild = (performance.now() - started) * 1.2
  }

  content(which: Which): string {
    return join(this.parent, which)
  }

  /** Of a build of the content whose turn it is: so it is always the other that is public. */
  order(): readonly string[] {
    const which = this.#turn++ % 2 === 0 ? 'one' : 'other'
    return ['--content', this.content(which), '--output', this.output, ...plain]
  }

  /** File by file: whether the public site is all of one of the two. */
  isWhole(): boolean {
    const now = fingerprints(this.output)
    return this.#whole.some(
      (whole) => whole.size === now.size && [...whole].every(([file, print]) => now.get(file) === print),
    )
  }

  /** A build in the calm comes through, whatever lies there, and leaves the two sites alone. */
  settle(): boolean {
    if (build(this.order()).exit !== 0) return false
    const site = basename(this.output)
    return this.isWhole() && this.beside().every((name) => name === site || name === `${site}.former`)
  }

  beside(): readonly string[] {
    return readdirSync(dirname(this.output))
  }

  remove(): void {
    rmSync(this.parent, { recursive: true, force: true })
  }
}

const plain = ['--today', today, '--advice=off']

/** The smallest partnership, once with a sheet more. */
function makeContents(parent: string): void {
  for (const which of ['one', 'other'])
    cpSync(join(project, 'tests/sites/minimal'), join(parent, which), { recursive: true })
  const sheets = join(parent, 'one/sheets')
  const [sheet = ''] = readdirSync(sheets)
  const text = readFileSync(join(sheets, sheet), 'utf8')
  writeFileSync(join(sheets, 'another.md'), text.replace(/^title: .*$/m, 'title: What we did last year'))
}
