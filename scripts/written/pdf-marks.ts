/** Marked content: which element of the structure what is painted belongs to, and what it reads as. ISO 32000-1, 14.6. */

import type { Mark } from './painted.ts'
import { isDictionary, PdfBytes, type PdfValue } from './pdf-values.ts'

interface Open {
  readonly mark: Mark | undefined
  /** Said instead of the letters that are shown. */
  readonly actual: string | undefined
  said: boolean
}

export class Marks {
  private readonly open: Open[] = []
  private readonly parents: number

  /** `parents`: the key of the page or form in the tree of parents. */
  constructor(parents: number) {
    this.parents = parents
  }

  /** The operators `BMC` and `BDC`: what is painted from here on is marked by `properties`, or as what is around it. */
  begin(properties: PdfValue): void {
    const outer = this.open.at(-1)
    const entries = isDictionary(properties) ? properties : undefined
    const number = entries?.get('MCID')
    const actual = entries?.get('ActualText')
    this.open.push({
      mark: typeof number === 'number' ? { parents: this.parents, number } : outer?.mark,
      actual: actual instanceof PdfBytes ? actual.text() : undefined,
      said: false,
    })
  }

  /** The operator `EMC`: closes the stretch that was begun last. */
  end(): void {
    this.open.pop()
  }

  /** The element that is painted now; undefined where nothing is marked. */
  get current(): Mark | undefined {
    return this.open.at(-1)?.mark
  }

  /** What letters that are shown read as. */
  reading(shown: string): string {
    const replaced = this.open.find(({ actual }) => actual !== undefined)
    if (replaced === undefined) return shown
    const text = replaced.said ? '' : (replaced.actual ?? '')
    replaced.said = true
    return text
  }
}
