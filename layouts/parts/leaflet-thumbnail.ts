/** A small drawing of a leaflet's format: decoration, not a picture of its page. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { LeafletFormat } from '../../scripts/model/information-sheet.ts'

export const leafletThumbnail = (format: LeafletFormat): Html =>
  html`<svg viewBox="0 0 60 76" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2"><path class="leaf-paper" d="M3 3h54v70H3z"/><path d="M3 14l4-3 4 3h3l5-4 5 4h4v-3h6v3l5-4 5 4h3l5-3 5 3" stroke-width="1.6" stroke-linejoin="round"/>${drawings[format]}</svg>`

const poster = html`<path d="M9 24h40M9 31h30" stroke-width="4"/><path d="M9 38h34M9 42h20"/><path d="M3 57h54" stroke-width="1"/><path d="M9.5 57v16M16.3 57v16M23.1 57v16M29.9 57v16M36.7 57v16M43.5 57v16M50.3 57v16" stroke-width="1" stroke-dasharray="2 1.5"/>`

const drawings: Readonly<Record<LeafletFormat, Html>> = {
  a4: html`<path d="M9 24h20M9 28h20M9 32h20M9 36h20M9 40h20M9 44h20M9 48h12M33 24h18M33 28h18M33 32h18M33 36h18M33 40h18M33 44h18M33 48h10.8M9 56h42v10H9z"/>`,
  'a4-large-print': html`<path d="M9 24h40M9 30.5h40M9 37h40M9 43.5h40M9 50h40M9 56.5h24" stroke-width="3"/>`,
  'a5-booklet': html`<path d="M8 24h17M8 29h17M8 34h17M8 39h17M8 44h17M8 49h10.2M35 24h17M35 29h17M35 34h17M35 39h17M35 44h17M35 49h10.2"/><path d="M30 16v57" stroke-width="1" stroke-dasharray="2 2"/>`,
  'a3-poster': poster,
  'a4-poster': poster,
}
