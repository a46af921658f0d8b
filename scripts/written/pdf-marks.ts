/** Marked content: to which structure element the painting belongs, and its replacement text. ISO 32000-1, 14.6. */

import type { Mark } from './painted.ts'
import { isDictionary, PdfBytes, type PdfValue } from './pdf-values.ts'

interface Open {
  readonly mark: Mark | undefined
  /** `ActualText`: read instead of the letters that are shown. */
  readonly actual: string | undefined
  said: boolean
}

export class Marks {
  readonly #open: Open[] = []
  readonly #parents: number

  /** `parents`: the key of the page or form in the parent tree. */
  constructor(parents: number) {
    this.#parents = parents
  }

  /** The operators `BMC` and `BDC`: what is painted from here on is marked by `properties`, or as what is around it. */
  begin(properties: PdfValue): void {
    const outer = this.#open.at(-1)
    const entries = isDictionary(properties) ? properties : undefined
    const number = entries?.get('MCID')
    const actual = entries?.get('ActualText')
    this.#open.push({
      mark: typeof number === 'number' ? { parents: this.#parents, number } : outer?.mark,
      actual: actual instanceof PdfBytes ? actual.text() : undefined,
      said: false,
    })
  }

  /** The operator `EMC`: closes the stretch that was begun last. */
  end(): void {
    this.#open.pop()
  }

  /** The element that is painted now; undefined where nothing is marked. */
  get current(): Mark | undefined {
    return this.#open.at(-1)?.mark
  }

  /** The text of shown letters: themselves, or the replacement text, which counts once. */
  reading(shown: string): string {
    const replaced = this.#open.find(({ actual }) => actual !== undefined)
    if (replaced === undefined) return shown
    const text = replaced.said ? '' : (replaced.actual ?? '')
    replaced.said = true
    return text
  }
}
