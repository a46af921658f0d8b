/** Whether written pages acknowledge who paid for them, as far as it lies on them. */

import { type Due, owesTheSame } from '../../funding/due.ts'
import type { Breach } from '../../funding/rule.ts'
import { pageBreaches } from '../../funding/rules.ts'
import { holdsEmblem, readFunding } from '../../funding/seen-page.ts'
import type { SeenStyle } from '../../funding/seen-style.ts'
import type { CutPage } from './cut-page.ts'
import { memoisedForRecent } from './recent-results.ts'

interface Answer {
  /** The tag of the page's body. */
  readonly body: string
  readonly due: Due
  readonly breaches: readonly Breach[]
}

/**
 * Nearly every page has its emblem in its foot alone. Then nothing else counts but the tag of its body, which may hide
 * it, and what it owes (`readFunding`): pages that have all three in common are judged once.
 */
export class PageFunding {
  readonly #style: SeenStyle
  readonly #answersFor = memoisedForRecent((_foot): Answer[] => [])
  readonly #isInTop = memoisedForRecent(holdsEmblem)

  constructor(style: SeenStyle) {
    this.#style = style
  }

  /** The rules on acknowledging funders that a page breaks; empty where it keeps all of them. */
  breaches(page: CutPage, due: Due): readonly Breach[] {
    const { start, head, top, own, foot } = page
    const isElsewhere = this.#isInTop(top) || [start, head, own].some(holdsEmblem)
    if (foot === '' || isElsewhere) return this.#judge(page, due)
    const body = top.slice(0, top.indexOf('>') + 1)
    const answers = this.#answersFor(foot)
    const known = answers.find((answer) => answer.body === body && owesTheSame(answer.due, due))
    if (known) return known.breaches
    const breaches = this.#judge(page, due)
    answers.push({ body, due, breaches })
    return breaches
  }

  #judge({ markup }: CutPage, due: Due): readonly Breach[] {
    return pageBreaches(readFunding(markup, this.#style), due)
  }
}
