/** Keeps the editions of sheets from one state of a site to the next, so that the preview makes only those that changed. */

import type { Area } from '../model/area.ts'
import type { InformationSheet } from '../model/information-sheet.ts'
import type { Partnership } from '../model/partnership.ts'
import type { Sheet } from './sheet.ts'

/** An edition that did not change is the very same object as before. */
export class EditionMemory {
  #common: readonly unknown[] = []
  #editions = new WeakMap<InformationSheet, WeakMap<Area | Partnership, Sheet>>()

  /**
   * Starts a state. `common`: what every edition is made of, beside its sheet and its area. Where that has changed,
   * nothing is kept.
   */
  begin(common: readonly unknown[]): void {
    const isSame = common.length === this.#common.length && common.every((part, index) => part === this.#common[index])
    if (!isSame) this.#editions = new WeakMap()
    this.#common = common
  }

  /** The edition of a sheet for an area or for the partnership, made unless it is kept. */
  once(sheet: InformationSheet, whose: Area | Partnership, make: () => Sheet): Sheet {
    const ofSheet = this.#editions.get(sheet) ?? new WeakMap<Area | Partnership, Sheet>()
    this.#editions.set(sheet, ofSheet)
    const edition = ofSheet.get(whose) ?? make()
    ofSheet.set(whose, edition)
    return edition
  }
}
