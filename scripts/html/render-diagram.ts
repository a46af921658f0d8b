/**
 * A flow diagram as an ordered list of boxes: text that wraps, zooms and can be selected, which SVG text cannot.
 * The list gives the order and the words in each box the relations; lines and heads are decoration.
 */

import type { Diagram } from '../blocks/block.ts'
import { type Arrows, arrowsOf, type Jump, nextWords, stepWords } from '../diagrams/arrows.ts'
import { type Html, html } from './html.ts'

export function renderDiagram(diagram: Diagram): Html {
  const { title, description, steps, reconstructed } = diagram
  const arrows = arrowsOf(diagram)
  // Named by `aria-label`, not by the caption's id: a sheet may have a diagram twice, and ids must be unique.
  return html`<figure class="diagram" aria-label="${title}"><figcaption>${title}</figcaption><div class="flow n-${steps.length}"><ol>${steps.map((_, step) => renderStep(diagram, arrows, step))}</ol>${arrows.jumps.map(renderLane)}</div>${reconstructed && html`<p class="quiet">Reconstructed from the text.</p>`}<details><summary>The diagram in words</summary><p>${description}</p></details></figure>`
}

/** A space keeps the number from being read as a part of the first word. */
function renderStep(diagram: Diagram, arrows: Arrows, step: number): Html {
  const { label, text } = diagram.steps[step] ?? { label: '' }
  const next = nextWords(diagram, step)
  const words = [...(next === undefined ? [] : [next]), ...stepWords(diagram, step)]
  return html`<li${text !== undefined && html` class="with"`}><span class="n" aria-hidden="true">${step + 1}</span> <b>${label}</b>${text !== undefined && html`<p>${text}</p>`}${words.map((line) => html`<p class="then">${line}</p>`)}${arrows.next.has(step) && arrowDown}</li>`
}

/** From one box to the next. */
const arrowDown = html`<svg class="next" viewBox="0 0 20 36" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M10 0v26" fill="none" stroke="currentColor" stroke-width="3"/><path d="M1 22h18L10 36z" fill="currentColor"/></svg>`

/**
 * A line beside the boxes, which the grid stretches from its first step to its last. By classes, because the content
 * security policy forbids style attributes.
 */
function renderLane({ kind, first, last, lane }: Jump): Html | undefined {
  if (lane === undefined) return undefined
  return html`<span class="lane ${kind} n-${first + 1} t-${last + 2} l-${lane + 1}" aria-hidden="true"><svg viewBox="0 0 14 20" focusable="false"><path d="M14 0v20L0 10z" fill="currentColor"/></svg></span>`
}
