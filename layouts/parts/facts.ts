/** A description list of facts: wards, date, status. */

import { type Html, html, type Printable } from '../../scripts/html/html.ts'

/**
 * Undefined and empty facts are left out; undefined where none is left. Spaces stand between them, as between the cells of
 * tables, because the search shows and copying takes the words without their places.
 */
export function facts(entries: readonly (readonly [string, Printable])[]): Html | undefined {
  const known = entries.filter(([, value]) => value !== undefined && value !== '')
  return known.length === 0
    ? undefined
    : html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt> <dd>${value}</dd> `)}</dl>`
}
