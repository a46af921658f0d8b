/** What is known about something, each with its name: wards, date, status. */

import { type Html, html, type Printable } from '../../scripts/html/html.ts'

/** What is undefined or empty is left out; undefined where nothing is left. */
export function facts(entries: readonly (readonly [string, Printable])[]): Html | undefined {
  const known = entries.filter(([, value]) => value !== undefined && value !== '')
  return known.length === 0
    ? undefined
    : html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
}
